using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT503: an indicator is binding in one plan and expected in another.</summary>
internal sealed class PT503AttributeDiffersBetweenPlans : Rule
{
    private const int ShortestSubject = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT503",
        Name = "attribute-differs-between-plans",
        Severity = Severity.Warning,
        Title = new("同一指标属性不一", "An indicator has different attributes"),
        Rationale = new(
            "约束性指标须完成，预期性指标靠市场主体实现。同一指标在不同规划中属性不同，责任就不清楚。",
            "A binding indicator must be met, an expected one is left to the market. One indicator with both leaves the duty unclear."),
        RestsOn = new("约束性、预期性二者居一", "An indicator is either binding or expected"),
        Remedy = new("核定该指标的属性，各规划保持一致。", "Settle what the indicator is, and say the same in all plans."),
        Bad = [Text("约束性", "[|预期性|]")],
        Good = [Text("约束性", "约束性")],
        Quiet = [Text("约束性", "预期性").Replace("森林覆盖率（%）\t20\t25\t预期性", "林木覆盖率（%）\t20\t25\t预期性", StringComparison.Ordinal)],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        var first = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        foreach (var place in input.Notices.SelectMany(figures => Places(figures, input.Synonyms)))
        {
            if (!first.TryGetValue(place.Subject, out var known))
            {
                first[place.Subject] = known = [];
            }

            if (known.Find(other => other.Indicator.Attribute != place.Indicator.Attribute && (other.Plan != place.Plan || other.Notice != place.Notice)) is { } other)
            {
                findings.Add(Report(place, other));
            }

            // One of each attribute is enough to be held against.
            if (!known.Exists(one => one.Indicator.Attribute == place.Indicator.Attribute))
            {
                known.Add(place);
            }
        }
    }

    private static IEnumerable<Place> Places(NoticeFigures figures, ImmutableArray<ImmutableArray<string>> groups)
    {
        var synonyms = new Synonyms(new SubjectKey(figures.Notice), groups);
        foreach (var (plan, table, indicator) in Figures.Indicators.Tables.Of(figures.Notice).SelectMany(static placed => placed.Table.Indicators.Select(indicator => (placed.Plan, placed.Table, indicator))))
        {
            if (indicator.Attribute.Length > 0 && indicator.Parent.Length == 0 && synonyms.KeyOf(indicator.Name) is { Length: >= ShortestSubject } key)
            {
                yield return new Place(figures.Notice, plan, indicator, key, AttributeOf(table, indicator));
            }
        }
    }

    private Finding Report(Place place, Place other) => new()
    {
        Rule = Info,
        Severity = Info.Severity,
        Notice = place.Notice,
        PlanId = place.Plan.Id,
        Place = place.Cell,
        Message = new(
            $"{place.Indicator.Name}此处为{place.Indicator.Attribute}，别处为{other.Indicator.Attribute}",
            $"{place.Indicator.Name} is {place.Indicator.Attribute} here and {other.Indicator.Attribute} elsewhere"),
        Printed = place.Indicator.Attribute,
        Computed = other.Indicator.Attribute,
        Others = [new FindingPlace(other.Notice, other.Cell, new("同一指标", "the same indicator"))],
    };

    // The attribute's cell stands last in the row.
    private static Passage AttributeOf(Table table, Indicator indicator)
    {
        foreach (var row in table.Rows)
        {
            if (row.Span.Start <= indicator.Span.Start && indicator.Span.Start < row.Span.End && row.Cells is [.., var last])
            {
                return last.Text;
            }
        }

        return new Passage(indicator.Span);
    }

    private static string Text(string first, string second) =>
        $"附件1\n\n甲市生态保护规划\n\n一、发展目标\n\n到2025年，生态质量稳步提升。\n\n专栏1 主要指标\n\n指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t{first}\n湿地保护率（%）\t50\t55\t预期性\n\n附件2\n\n甲市林业发展规划\n\n一、发展目标\n\n到2025年，林业质量稳步提升。\n\n专栏1 主要指标\n\n指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t{second}\n林业产值（亿元）\t30\t35\t预期性\n";

    private sealed record Place(PlanNotice Notice, Plan Plan, Indicator Indicator, string Subject, Passage Cell);
}
