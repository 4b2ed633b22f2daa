using System.Runtime.CompilerServices;
using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The bundled notice, and what must come out of it: a benchmark of a wrong result measures nothing.</summary>
internal static class NoticeText
{
    private const string FileName = "kaifeng-2022-29.txt";
    private const int Plans = 8;
    private const int Sections = 532;

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Root, "corpus", FileName));

    /// <summary>The file's characters.</summary>
    public static string Content { get; } = Encoding.UTF8.GetString(Bytes);

    /// <summary>The bytes so many times over.</summary>
    public static byte[] Copies(int count)
    {
        var bytes = new byte[Bytes.Length * count];
        for (var i = 0; i < count; i++)
        {
            Bytes.CopyTo(bytes, i * Bytes.Length);
        }

        return bytes;
    }

    /// <summary>Reads a text.</summary>
    public static SourceText Read(byte[] bytes) =>
        NoticeReader.Read(FileName, bytes).Source ?? throw new InvalidOperationException($"{FileName} cannot be read");

    /// <summary>Reads and parses a text.</summary>
    public static PlanNotice Parse(byte[] bytes) => NoticeParser.Parse(Read(bytes));

    /// <summary>Fails where a result is not the bundled notice's.</summary>
    public static void Check(PlanNotice notice)
    {
        Expect(Plans, notice.Plans.Length, "plans");
        Expect(Sections, notice.Plans.Sum(static plan => SectionsIn(plan.Content)), "sections");
    }

    /// <summary>Fails where a count is another.</summary>
    public static void Expect(int expected, int actual, string what)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"{actual} {what} instead of {expected}");
        }
    }

    private static int SectionsIn(IEnumerable<Block> blocks) => blocks.OfType<Section>().Sum(static section => 1 + SectionsIn(section.Content));

    private static string FindRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
