using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Exporting.Markdown;

public sealed class NoticeMarkdownTests
{
    public static TheoryData<string> Names => [.. CorpusTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_reads_back_from_its_Markdown_with_the_same_structure(string name) =>
        MarkdownRoundTrip.Check(NoticeParser.Parse(CorpusTexts.Read(name)));

    /// <summary>PLAN_TOOLS_TEXTS names a folder of texts that are not the project's.</summary>
    [Fact]
    public void Texts_of_a_folder_read_back_from_their_Markdown_with_the_same_structure()
    {
        if (Environment.GetEnvironmentVariable("PLAN_TOOLS_TEXTS") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder).Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (PlanTools.Reading.NoticeReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Source is { } source)
            {
                MarkdownRoundTrip.Check(NoticeParser.Parse(source));
            }
        }
    }
}
