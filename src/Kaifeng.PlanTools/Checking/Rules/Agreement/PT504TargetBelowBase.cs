using System.Globalization;
using Kaifeng.PlanTools.Checking.Agreement;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT504: a goal to be raised lies under the base year's value, or the reverse.</summary>
internal sealed class PT504TargetBelowBase : Rule
{
    private const int LongestPlan = 15;
    private const int VerbReach = 8;

    private static readonly string[] Rising = ["提高到", "提高至", "增加到", "增加至", "增长到", "增长至", "提升到", "提升至", "上升到", "上升至", "扩大到", "扩大至", "增至", "提至", "升至", "发展到"];
    private static readonly string[] Falling = ["下降到", "下降至", "降低到", "降低至", "降至", "降到", "减少到", "减少至", "压减到", "压减至", "压缩到", "压缩至", "缩短到", "缩短至", "缩小到", "缩小至"];

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT504",
        Name = "target-below-base",
        Severity = Severity.Warning,
        Title = new("目标值低于（高于）基期值", "A target lies on the wrong side of its base"),
        Rationale = new(
            "“提高到”“增加到”的目标应高于同一规划所写的基期值，“下降到”“降至”的目标应低于它；否则目标或基期值有误。",
            "What is to be raised to a value must lie below it in the base year that the plan prints, what is to be lowered above it. Otherwise one of the two is wrong."),
        RestsOn = new("目标的方向由动词决定", "The verb gives the direction"),
        Remedy = new("核对目标值和基期值，或改正“提高到”“下降到”。", "Check the target and its base, or the verb between them."),
        Bad = ["一、发展基础\n\n2020年，全市森林覆盖率达到25%。\n\n二、发展目标\n\n到2025年，全市森林覆盖率提高到[|23%|]。\n"],
        Good = ["一、发展基础\n\n2020年，全市森林覆盖率达到21%。\n\n二、发展目标\n\n到2025年，全市森林覆盖率提高到23%。\n"],
        Quiet = ["一、发展基础\n\n2020年，全市森林覆盖率达到25%。\n\n二、发展目标\n\n到2025年，中心城区森林覆盖率提高到23%。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var (topic, said) in input.Statements.All)
        {
            if (topic is { Aspect: Aspect.Level, Year: { } year })
            {
                foreach (var target in said)
                {
                    if (DirectionOf(target) is var direction and not 0 && BaseOf(input.Statements, topic, year, target) is { } start && IsWrong(direction, target, start.Statement))
                    {
                        findings.Add(Report(target, start.Statement, start.Year, direction));
                    }
                }
            }
        }
    }

    private static int DirectionOf(Statement statement)
    {
        var clause = StatementText.ClauseBefore(statement.Notice.Source, statement.Quantity);
        var end = clause[^Math.Min(VerbReach, clause.Length)..].ToString();
        return Array.Exists(Rising, verb => end.Contains(verb, StringComparison.Ordinal)) ? 1
            : Array.Exists(Falling, verb => end.Contains(verb, StringComparison.Ordinal)) ? -1
            : 0;
    }

    private static (Statement Statement, int Year)? BaseOf(Statements statements, Topic topic, int year, Statement target)
    {
        for (var other = year - 1; other >= year - LongestPlan; other--)
        {
            if (statements.Of(topic with { Year = other }).FirstOrDefault(said => said.Plan == target.Plan) is { } found)
            {
                return (found, other);
            }
        }

        return null;
    }

    private static bool IsWrong(int direction, Statement target, Statement start)
    {
        var (goal, from) = (target.Quantity.Amount, start.Quantity.Amount);
        return !Comparison.Agree(goal, from) && (direction > 0 ? goal.BaseValue < from.BaseValue : goal.BaseValue > from.BaseValue);
    }

    private Finding Report(Statement target, Statement start, int year, int direction)
    {
        var from = year.ToString(CultureInfo.InvariantCulture);
        return new Finding
        {
            Rule = Info,
            Severity = Info.Severity,
            Notice = target.Notice,
            PlanId = target.Quantity.Holder.PlanId,
            Place = target.Quantity.Place,
            Message = direction > 0
                ? new($"{target.Subject}要提高到{target.Printed}，而{from}年已为{start.Printed}", $"{target.Subject} is to be raised to {target.Printed}, but was {start.Printed} in {from}")
                : new($"{target.Subject}要下降到{target.Printed}，而{from}年已为{start.Printed}", $"{target.Subject} is to be lowered to {target.Printed}, but was {start.Printed} in {from}"),
            Printed = target.Printed,
            Computed = start.Printed,
            Others = [new FindingPlace(start.Notice, start.Quantity.Place, new("基期值", "base"))],
        };
    }
}
