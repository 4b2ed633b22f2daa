using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Notices;

public sealed class PageBreakJoinerTests
{
    private const string Long = "推动现代服务业与先进制造业深度融合发展，提升产业链供应链韧性和安全水平";

    [Theory]
    [InlineData("一、任务\n\n" + Long + "，培育形成2个千\n\n亿级产业集群。\n", 3, 5)]
    [InlineData("一、任务\n\n" + Long + "，重点打造的“郑州—卢森堡”\n\n黄金航空运输线路。\n", 3, 5)]
    [InlineData("一、任务\n\n1. 做大规模。" + Long + "的约460亿元、\n\n0.8亿美元和146亿元增加至867亿元。\n", 3, 5)]
    [InlineData("专栏1 重点工程\n\n陆港工程。" + Long + "，南接杏\n\n专栏1 重点工程\n\n花营站铁路专用线。\n", 3, 7)]
    public void A_paragraph_cut_by_a_page_break_has_two_pieces(string text, int first, int second)
    {
        var cut = Assert.Single(Cut(text));
        Assert.Equal([first, second], cut);
    }

    [Theory]
    [InlineData("一、任务\n\n" + Long + "。\n\n亿级产业集群加快形成。\n")]
    [InlineData("一、任务\n\n" + Long + "”。\n\n亿级产业集群加快形成。\n")]
    [InlineData("一、任务\n\n发展基础\n\n" + Long + "。\n")]
    [InlineData("一、任务\n\n" + Long + "\n\n二、保障措施\n\n加强领导。\n")]
    [InlineData("一、任务\n\n" + Long + "\n\n——“两基地”：建设风电基地。\n")]
    [InlineData("专栏1 重点项目\n\n整车制造：" + Long + "项目\n\n动力电池：全钒液流电池项目\n")]
    [InlineData("一、任务\n\n整车制造。全面发展。\n\n专栏1 重点项目\n\n动力电池：" + Long + "项目\n\n整车制造。新能源汽车研发中心项目建设\n")]
    public void What_ends_a_sentence_or_is_followed_by_a_new_beginning_is_not_joined(string text) => Assert.Empty(Cut(text));

    private static IEnumerable<int[]> Cut(string text)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        return notice.Plans.SelectMany(plan => Paragraphs(plan.Content))
            .Select(paragraph => paragraph.Text.Pieces.Select(piece => notice.Source.LineOf(piece.Start)).Distinct().ToArray())
            .Where(lines => lines.Length > 1);
    }

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Paragraphs(section.Content),
        Box box => box.Items.SelectMany(item => item.Paragraphs),
        Paragraph paragraph => [paragraph],
        _ => [],
    });
}
