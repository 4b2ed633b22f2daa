using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Exporting;

public sealed class PlanSelectionTests
{
    public static TheoryData<string> Texts => [.. CorpusTexts.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_plan_alone_keeps_every_law(string name)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read(name));
        foreach (var number in PlanSelection.Numbers(notice))
        {
            NoticeLaws.CheckTree(PlanSelection.Only(notice, [number]));
        }
    }

    [Fact]
    public void Header_and_places_stay_and_the_text_of_the_others_is_dropped_with_the_reason()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled));
        var only = PlanSelection.Only(notice, [3]);
        var plan = notice.Plans.Single(plan => plan.Id == "p3");

        Assert.Same(plan, Assert.Single(only.Plans));
        Assert.Equal(notice.Header, only.Header);
        Assert.Equal(notice.Leaves.Select(leaf => leaf.Span), only.Leaves.Select(leaf => leaf.Span));
        foreach (var (before, after) in notice.Leaves.Zip(only.Leaves))
        {
            var isOther = notice.Plans.Any(other => other != plan && other.Span.Contains(before.Span));
            var isKept = !isOther || before.Kind is LeafKind.Markup or LeafKind.Dropped;
            Assert.Equal(isKept ? before : new Leaf(LeafKind.Dropped, before.Span, PlanSelection.Reason), after);
        }
    }

    [Fact]
    public void A_number_printed_twice_stands_for_both_plans()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("附件1\n\n甲规划\n\n一、总则\n\n文字。\n\n附件1\n\n乙规划\n\n一、总则\n\n文字。\n"));

        Assert.Equal(["p1", "p1-2"], notice.Plans.Select(plan => plan.Id));
        Assert.Equal(1, Assert.Single(PlanSelection.Numbers(notice)));
        Assert.Equal(2, PlanSelection.Only(notice, [1]).Plans.Length);
        Assert.Empty(PlanSelection.Only(notice, [2]).Plans);
    }
}
