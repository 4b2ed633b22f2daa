using System.Runtime.CompilerServices;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Reading.Shown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests;

/// <summary>The texts in <c>corpus/</c>.</summary>
internal static class CorpusTexts
{
    /// <summary>The repository's root, found from this file's place.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The notice that the project is about first of all.</summary>
    public const string Bundled = "kaifeng-2022-29.txt";

    /// <summary>The file names of all texts, in order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Root, "corpus")).Select(path => Path.GetFileName(path)).Where(IsText).Order(StringComparer.Ordinal);

    /// <summary>The file names of the plain texts.</summary>
    public static IEnumerable<string> PlainNames => Names.Where(static name => name.EndsWith(".txt", StringComparison.Ordinal));

    /// <summary>The bytes of a text.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Root, "corpus", name));

    /// <summary>A text as the reader gives it.</summary>
    public static SourceText Read(string name) =>
        NoticeReader.Read(name, Bytes(name)).Source ?? throw new InvalidOperationException($"corpus/{name} cannot be read");

    /// <summary>A text of the test's own.</summary>
    public static SourceText Of(string content) => ShownText.Of(new SourceText("test.txt", content, ""));

    private static bool IsText(string name) => Path.GetExtension(name) is ".txt" or ".html" or ".md";

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Kaifeng.PlanTools.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the repository's root was not found");
    }
}
