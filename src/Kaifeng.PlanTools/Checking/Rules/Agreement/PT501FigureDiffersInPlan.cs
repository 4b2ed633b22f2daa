using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT501: a plan prints different figures for one subject and year.</summary>
internal sealed class PT501FigureDiffersInPlan : AgreementRule
{
    private const decimal LeastRatio = 0.5m;
    private const decimal MostRatio = 2;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT501",
        Name = "figure-differs-in-plan",
        Severity = Severity.Error,
        Title = new("同一规划内同一指标数值不一", "A plan prints different figures for the same thing"),
        Rationale = new(
            "正文、表格、专栏中同一主体、同一年份、同一口径的数值应当一致。较粗的数值按其位数与较细的比较；“约”“余”“近”和只有一侧界限的数值，区间相交即视为一致。没有年份的只作警告。",
            "Text, tables and boxes must give one subject and year one figure. The finer of two is rounded to the digits of the coarser; figures with about, some or one bound agree if their ranges overlap. Without a year it is a warning."),
        RestsOn = new("同一事实只有一个数值", "One fact has one figure"),
        Remedy = new("核实后统一为一个数值；口径不同的，写明口径。", "Find out which is right and print it everywhere; where they are measured in two ways, say so."),
        Bad =
        [
            "一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n二、重点任务\n\n到2025年，全市电子商务交易额达到[|2400亿元|]。\n",
        ],
        Good =
        [
            "一、发展目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n二、重点任务\n\n到2025年，全市电子商务交易额达到1900亿元。\n",
        ],
        Quiet =
        [
            "一、发展目标\n\n到2025年，全市电子商务交易额突破1900亿元。\n\n二、重点任务\n\n到2025年，全市电子商务交易额达到1920亿元。\n",
            "一、发展基础\n\n2020年，全市快递业务量为12040.53万件。\n\n二、发展环境\n\n2020年，全市快递业务量为1.2亿件。\n",
        ],
    };

    // What sections of one plan say without naming the whole (病床使用率) may be of the things that each of them is about.
    protected override Severity SeverityOf(Topic topic, Disagreement found) =>
        !found.Said.Any(IsDefinite) ? Severity.Note : topic.Year is null ? Severity.Warning : Severity.Error;

    protected override bool IsAbout(Claim restated) => !restated.CrossesPlans;

    // Without a whole and many times apart, the two are of two things.
    protected override bool AreHeld(Statement one, Statement other) =>
        Decimals.Divide(one.Quantity.Amount.BaseValue, other.Quantity.Amount.BaseValue) is > LeastRatio and < MostRatio || IsDefinite(one) || IsDefinite(other);

    protected override IEnumerable<IReadOnlyList<Statement>> Parts(IReadOnlyList<Statement> said) =>
        said.GroupBy(static statement => statement.Plan).Select(static group => group.ToList());
}
