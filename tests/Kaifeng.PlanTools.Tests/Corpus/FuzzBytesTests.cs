using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Reading.Encodings;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Files whose bytes were damaged, under any name and in any encoding: they are read or refused, and what is read keeps the laws.</summary>
public sealed class FuzzBytesTests
{
    private static readonly Encoding[] Encodings = [.. new[] { "utf-8", "gb18030", "utf-16", "utf-16BE", "big5" }.Select(static name => Replacing(EncodingNames.Find(name)!))];

    private static readonly string[] Names = ["a.txt", "a.html", "a.md", "a", "a.docx"];

    private static readonly string[] Beginnings =
    [
        "", "", "", "\uFEFF", "<!doctype html><body>", "<html><meta charset=gbk><table><tr><td>", "---\ntitle: 规划\n---\n", "%PDF-", "{\\rtf", "# 一\n# 二\n# 三\n", "\0",
    ];

    [Fact]
    public void Damaged_files_are_read_or_refused() => Fuzz.Run(static seed => Pick(new Random(seed), Beginnings) + new GrammarTexts(seed).Next(), static (seed, text) =>
    {
        var random = new Random(seed);
        var bytes = Pick(random, Encodings).GetBytes(text);
        for (var i = random.Next(4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        var result = NoticeReader.Read(Pick(random, Names), bytes.AsMemory(0, random.Next(3) == 0 ? random.Next(bytes.Length + 1) : bytes.Length));
        Assert.NotEqual(result.Source is null, result.Error == ReadError.None);
        if (result.Source is { } source)
        {
            NoticeLaws.EveryCharacterIsInOneLeaf(NoticeParser.Parse(source));
        }
    });

    private static Encoding Replacing(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.EncoderFallback = EncoderFallback.ReplacementFallback;
        return copy;
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
