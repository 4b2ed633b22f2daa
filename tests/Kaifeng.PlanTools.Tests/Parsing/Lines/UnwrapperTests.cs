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
    public void Numbers_between_dashes_are_page_numbers_and_part_no_sentence()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("某市规划\n\n一、目标\n\n推进全市产业结构持续优化，煤炭消费比重下降到百分之五十八，非化石能源消费\n\n— 12 —\n\n比重提高到15.6%。\n"));
        Assert.Equal("— 12 —", notice.Source[Assert.Single(notice.Leaves, leaf => leaf.Kind == LeafKind.Dropped).Span].ToString());
        var paragraph = Assert.Single(notice.Plans[0].Content.OfType<Section>().Single().Content.OfType<Paragraph>());
        Assert.EndsWith("非化石能源消费比重提高到15.6%。", notice.Source.Read(paragraph.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_count_the_items_of_a_list_are_no_page_numbers() =>
        Assert.DoesNotContain(NoticeParser.Parse(CorpusTexts.Of("序号\n1\n企业甲\n2\n企业乙\n3\n企业丙\n")).Leaves, leaf => leaf.Kind == LeafKind.Dropped);

    [Fact]
    public void Contents_and_page_numbers_are_dropped_with_their_reason()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read("yunxi-pdf-text.txt"));
        var dropped = notice.Leaves.Where(leaf => leaf.Kind == LeafKind.Dropped).ToLookup(leaf => leaf.Reason);
        Assert.Equal(6, dropped["contents"].Count());
        Assert.Equal(["1", "2", "3"], dropped["page-number"].Select(leaf => notice.Source[leaf.Span].ToString()));
    }
}
