using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Notices;

public sealed class FullSentenceCutsTests
{
    private const string Sentence = "推动现代服务业与先进制造业深度融合发展。";

    [Fact]
    public void A_text_without_a_lead_at_the_top_of_a_full_page_continues_the_led_paragraph_above() =>
        Assert.Contains([5, 7], Cuts(Page(linesAbove: 21)));

    [Fact]
    public void The_same_text_below_a_half_filled_page_is_a_paragraph_of_its_own() =>
        Assert.DoesNotContain([5, 7], Cuts(Page(linesAbove: 12)));

    [Fact]
    public void The_bundled_notice_has_three_of_them()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled));
        var cuts = CutsOf(notice).Where(lines => notice.Source[notice.Source.LineSpan(lines[0])].EndsWith("。")).Select(lines => lines[0]);
        Assert.Equal([3144, 3324, 3780], cuts);
    }

    /// <summary>A cut paragraph whose second piece begins a page, then a paragraph that fills the page, then a text without a lead, then one with.</summary>
    private static string Page(int linesAbove)
    {
        var first = string.Concat(Enumerable.Repeat(Sentence, 3)) + "推动制造业高端化智能化绿色";
        var filled = "推进融合。" + string.Concat(Enumerable.Repeat("提升产业链供应链韧性和安全水平，构建优质高效的服务业。", linesAbove - 2)) + "做大做强。";
        return $"第一章 任务\n\n{first}\n化发展。\n{filled}\n\n{Sentence}建设高标准市场体系，完善要素市场化配置机制。\n\n深化改革。完善制度，落实政策。\n";
    }

    private static IEnumerable<int[]> Cuts(string text) => CutsOf(NoticeParser.Parse(CorpusTexts.Of(text)));

    private static IEnumerable<int[]> CutsOf(PlanNotice notice) =>
        notice.Plans.SelectMany(plan => Paragraphs(plan.Content)).Select(paragraph => paragraph.Text.Pieces.Select(piece => notice.Source.LineOf(piece.Start)).Distinct().ToArray()).Where(lines => lines.Length > 1);

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Paragraphs(section.Content),
        Box box => box.Items.SelectMany(item => item.Paragraphs),
        Paragraph paragraph => [paragraph],
        _ => [],
    });
}
