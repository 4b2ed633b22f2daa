using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Exporting.Markdown;
using Kaifeng.PlanTools.Tests.Reading.Markdown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws over seeded files of Markdown, and that every text reads back from the Markdown that is written of it.</summary>
public sealed class FuzzMarkdownTests
{
    [Fact]
    public void Files_of_Markdown_keep_the_laws_and_all_their_letters() => Fuzz.Run(static seed => new MarkdownTexts(seed).Next(), static (_, text) =>
    {
        if (NoticeReader.Read("seed.md", Encoding.UTF8.GetBytes(text), new ReadOptions(Container.Markdown)).Source is { } source)
        {
            Assert.Null(VisibleText.FirstMissing(text, source));
            MarkdownRoundTrip.Check(NoticeLaws.Check(source));
        }
    });

    [Fact]
    public void Plain_texts_read_back_from_their_Markdown_with_the_same_structure() => Fuzz.Run(
        static seed => new GrammarTexts(seed).Next(),
        static (_, text) => MarkdownRoundTrip.Check(NoticeParser.Parse(CorpusTexts.Of(text))));
}
