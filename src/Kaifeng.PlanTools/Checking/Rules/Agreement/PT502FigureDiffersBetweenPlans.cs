using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT502: two plans print different figures for one subject and year.</summary>
internal sealed class PT502FigureDiffersBetweenPlans : AgreementRule
{
    private const int LongestPlan = 15;

    // What many places repeat is said once for all of them.
    private const int MostOfTopic = 24;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT502",
        Name = "figure-differs-between-plans",
        Severity = Severity.Error,
        Title = new("不同规划中同一指标数值不一", "Plans print different figures for the same thing"),
        Rationale = new(
            "同一机关的各规划对同一主体、同一年份、同一口径的数值应当一致，否则不知以何者为准。比较办法同PT501。",
            "The plans of one issuer must give one subject and year one figure, or nobody knows which one counts. Figures are compared as in PT501."),
        RestsOn = new("同一事实只有一个数值", "One fact has one figure"),
        Remedy = new("与有关规划的起草单位核实，统一为一个数值；口径不同的，写明口径。", "Settle one figure with the offices that draft the plans; where they are measured in two ways, say so."),
        Bad =
        [
            "附件1\n\n甲市物流发展规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n附件2\n\n甲市商务发展规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到[|2400亿元|]。\n",
        ],
        Good =
        [
            "附件1\n\n甲市物流发展规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n附件2\n\n甲市商务发展规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n",
        ],
        Quiet =
        [
            "附件1\n\n甲市物流发展规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n附件2\n\n甲市商务发展规划\n\n一、发展目标\n\n到2025年，中心城区电子商务交易额达到2400亿元。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        base.Check(input, findings);
        foreach (var pair in Resemblances.Of(input.Statements))
        {
            var (first, second) = (FirstOf(input.Statements, pair.Short), FirstOf(input.Statements, pair.Long));
            var said = first.Concat(second).OrderBy(static statement => statement.NoticeNumber).ThenBy(static statement => statement.Quantity.Place.Extent.Start).ToList();
            if (Disagreement.Find(said, (one, other) => one.Subject != other.Subject && AreHeld(pair.Long, one, other)) is { } found)
            {
                findings.Add(Report(pair.Long, found, SpeakOfOneThing(input.Statements, pair, first, second) ? Severity.Warning : Severity.Note));
            }
        }
    }

    private static List<Statement> FirstOf(Statements statements, Topic topic) => [.. statements.Of(topic).Take(MostOfTopic)];

    // Names that only resemble each other are of one thing where their figures of another year agree.
    private static bool SpeakOfOneThing(Statements statements, Resemblance pair, IReadOnlyList<Statement> first, IReadOnlyList<Statement> second)
    {
        if (pair.Long.Year is not { } year)
        {
            return false;
        }

        for (var other = year - LongestPlan; other < year; other++)
        {
            var known = FirstOf(statements, pair.Short with { Year = other }).Concat(FirstOf(statements, pair.Long with { Year = other })).ToList();
            var ofFirst = known.FirstOrDefault(statement => first.Any(said => said.Plan == statement.Plan));
            var ofSecond = known.FirstOrDefault(statement => second.Any(said => said.Plan == statement.Plan));
            if (ofFirst is not null && ofSecond is not null && ofFirst.Plan != ofSecond.Plan && Comparison.Agree(ofFirst.Quantity.Amount, ofSecond.Quantity.Amount))
            {
                return true;
            }
        }

        return false;
    }

    protected override Severity SeverityOf(Topic topic, Disagreement found) =>
        topic.Year is null || !found.Said.Any(IsDefinite) ? Severity.Warning : Severity.Error;

    protected override bool IsAbout(Claim restated) => restated.CrossesPlans;

    protected override bool AreHeld(Statement one, Statement other) => one.Plan != other.Plan;

    protected override IEnumerable<IReadOnlyList<Statement>> Parts(IReadOnlyList<Statement> said) => [said];
}
