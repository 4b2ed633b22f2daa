using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT303: neither the name nor the unit column, the header or the cell of a figure has a unit.</summary>
internal sealed class PT303UnitMissing : TableRule
{
    private const int MostAlone = 3;

    private static readonly LocalText SameTable = new("同表缺单位", "without a unit too");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT303",
        Name = "unit-missing",
        Severity = Severity.Warning,
        Title = new("数值没有单位", "A figure has no unit"),
        Rationale = new(
            "数值的单位应写在指标名称后的括号、单位列、表头或单元格中。系数、指数、排名等本无单位的不计；名称以“数”“数量”结尾的，数的是什么大致清楚，只作提示。",
            "The unit of a figure stands in a bracket behind the name, in a column of units, in the header or in the cell. Coefficients, indices and ranks have none. Where the name says that things are counted, the finding is a note."),
        RestsOn = new("量值由数值和单位组成（GB 3101—93）", "A quantity is a number and a unit (GB 3101—93)"),
        Remedy = new("在指标名称后或单位列中注明单位。", "Give the unit behind the name or in the unit column."),
        Bad = [Example("指标\t2020年\t2025年\n[|人均公园面积|]\t14\t14.8\n森林覆盖率（%）\t20\t25")],
        Good = [Example("指标\t2020年\t2025年\n人均公园面积（平方米）\t14\t14.8\n森林覆盖率\t20%\t25%")],
        Quiet =
        [
            Example("指标\t2020年\t2025年\n灌溉水有效利用系数\t0.61\t0.64\n全省营商环境排名\t5\t3\n生师比\t18:1\t17:1\n信用贷款余额\t—\t翻一番"),
            Example("指标\t2020年（万吨）\t2025年（万吨）\n粮食产量\t210\t220\n蔬菜产量\t96\t110"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var lines = grid.Lines.Where(Lacks).ToList();
        foreach (var (i, line) in lines.Index())
        {
            if (i == 0 || lines.Count <= MostAlone)
            {
                findings.Add(Report(grid, line, lines.Count > MostAlone ? lines[1..] : []));
            }
        }
    }

    private static bool Lacks(GridLine line)
    {
        var indicator = line.Indicator;
        return indicator.Unit.Length == 0
            && !UnitlessNames.IsPureNumber(indicator.Name)
            && !UnitlessNames.IsPureNumber(indicator.Parent)
            && !EndsWithBracket(indicator.Name)
            && line.Figures.Any(static figure => figure is { Kind: IndicatorFigureKind.Level or IndicatorFigureKind.Total, Amount: not null })
            && line.Figures.All(figure => figure is not { Kind: IndicatorFigureKind.Level or IndicatorFigureKind.Total } || IsBare(figure));
    }

    // What stands in a bracket may be a unit that no list knows.
    private static bool EndsWithBracket(string name) => name.Length > 0 && Characters.IsCloser(name[^1]);

    private static bool IsBare(IndicatorFigure figure) =>
        CellUnits.Of(figure.Value.Printed, out var hasScale) is null
        && !hasScale
        && !figure.Value.Printed.AsSpan().ContainsAny(":：∶/")
        && !HeaderHasUnit(figure.Value.Column);

    private static bool HeaderHasUnit(ReadOnlySpan<char> header)
    {
        var open = header.LastIndexOfAny("（(");
        var inner = open < 0 ? default : header[(open + 1)..].TrimEnd("）) ");
        return ColumnUnits.IsUnit(inner) || header.EndsWith("%", StringComparison.Ordinal);
    }

    private Finding Report(TableGrid grid, GridLine line, List<GridLine> others) =>
        Report(grid, line.NameCell.Text, new(
            others.Count == 0 ? $"{line.FullName}没有单位" : $"{line.FullName}等{others.Count + 1}个指标没有单位",
            others.Count == 0 ? $"{line.FullName} has no unit" : $"{line.FullName} and {others.Count} more indicators have no unit"))
        with
        {
            Severity = others.Append(line).All(static one => UnitlessNames.IsCount(one.Indicator.Name)) ? Severity.Note : Info.Severity,
            Others = Others(grid, SameTable, others.Select(static other => other.NameCell.Text)),
        };
}
