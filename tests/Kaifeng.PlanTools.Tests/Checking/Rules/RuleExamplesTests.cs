using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules;

/// <summary>The examples of every rule: what <c>explain</c> shows is what <c>check</c> does.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string> Bad => Examples(static rule => rule.Bad);

    public static TheoryData<string, string> Good => Examples(static rule => rule.Good);

    public static TheoryData<string, string> Quiet => Examples(static rule => rule.Quiet);

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_example_has_findings_at_its_marks_and_nowhere_else(string id, string example)
    {
        Assert.Contains("[|", example, StringComparison.Ordinal);
        Assert.Equal(example, CheckTexts.Marked(CheckTexts.Plain(example), RuleCatalogue.Find(id)!));
    }

    [Theory]
    [MemberData(nameof(Good))]
    [MemberData(nameof(Quiet))]
    public void A_good_or_quiet_example_has_no_finding(string id, string example)
    {
        Assert.Equal(example, CheckTexts.Plain(example));
        Assert.Equal(example, CheckTexts.Marked(example, RuleCatalogue.Find(id)!));
    }

    private static TheoryData<string, string> Examples(Func<Kaifeng.PlanTools.Checking.RuleInfo, IEnumerable<string>> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var example in examples(rule.Info))
            {
                data.Add(rule.Info.Id, example);
            }
        }

        return data;
    }
}
