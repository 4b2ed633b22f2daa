using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Lines;

public sealed class UnwrapperTests
{
    [Fact]
    public void Lines_of_a_page_become_paragraphs_again_over_page_numbers_and_blank_lines()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read("yunxi-pdf-text.txt"));
        var first = notice.Plans[0].Content.OfType<Section>().First(section => section.Number == "一").Content.OfType<Paragraph>().ToList();
        Assert.Equal(2, first.Count);
        Assert.StartsWith("“十五五”期间，全市坚持人才优先发展", notice.Source.Read(first[0].Text), StringComparison.Ordinal);
        Assert.EndsWith("高技能人才达到8.2万人。", notice.Source.Read(first[0].Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_and_page_numbers_are_dropped_with_their_reason()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read("yunxi-pdf-text.txt"));
        var dropped = notice.Leaves.Where(leaf => leaf.Kind == LeafKind.Dropped).ToLookup(leaf => leaf.Reason);
        Assert.Equal(6, dropped["contents"].Count());
        Assert.Equal(["1", "2", "3"], dropped["page-number"].Select(leaf => notice.Source[leaf.Span].ToString()));
    }
}
