using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT302: the unit stands in an indicator's name or unit column and in its cells too, or the two are different units.</summary>
internal sealed class PT302UnitInNameAndCell : TableRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT302",
        Name = "unit-in-name-and-cell",
        Severity = Severity.Warning,
        Title = new("单位既在名称中又在单元格中", "A unit stands in the name and in the cell"),
        Rationale = new(
            "单位写在指标名称或单位列中的，数值不再带单位；两处都写，机器会读成两次，两处不同则必有一误。",
            "Where the unit stands in the indicator's name or in a column of units, the figure has none. A unit in both places is read twice, and where the two differ, one of them is wrong."),
        RestsOn = new("一个数值一个单位", "A figure has one unit"),
        Remedy = new("删去单元格中的单位；两处单位不同的，核定其一。", "Take the unit out of the cell; where the two differ, settle one."),
        Bad =
        [
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t[|20%|]\t25%\n湿地保护率（%）\t50\t55"),
            Example("指标\t单位\t2020年\t2025年\n粮食产量\t万吨\t210\t[|3%|]\n蔬菜产量\t万吨\t96\t110"),
        ],
        Good = [Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率\t50%\t55%")],
        Quiet = [Example("指标\t2020年\t2025年\t年均增速\n粮食产量（万吨）\t210\t220以上\t1%\n城乡居民收入差距（%）\t40\t缩小3个百分点\t—\n外贸依存度（%）\t13\t2020年的2倍\t—")],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        foreach (var line in grid.Lines)
        {
            if (UnitReader.Parse(line.Indicator.Unit) is { } unit && CellWithUnit(line, unit) is var (figure, own))
            {
                findings.Add(Report(grid, line, figure, own, IsSame(unit, own)));
            }
        }
    }

    private static (IndicatorFigure Figure, Unit Own)? CellWithUnit(GridLine line, Unit unit)
    {
        foreach (var figure in line.Figures)
        {
            if (figure is { Kind: IndicatorFigureKind.Level or IndicatorFigureKind.Total }
                && CellUnits.Of(figure.Value.Printed, out _) is { } own
                && !SaysSomethingElse(unit, own))
            {
                return (figure, own);
            }
        }

        return null;
    }

    // 提高3个百分点 and 翻一番 are said of a figure that has its unit; of quotients a cell may name a part.
    private static bool SaysSomethingElse(Unit unit, Unit own) =>
        own.Dimension is Dimension.Points or Dimension.Multiple || (unit.Dimension == Dimension.Composite && !IsSame(unit, own));

    private static bool IsSame(Unit unit, Unit own) =>
        own.Dimension == unit.Dimension && (own.Dimension == Dimension.Count || own.Base == unit.Base);

    private Finding Report(TableGrid grid, GridLine line, IndicatorFigure figure, Unit own, bool isSame)
    {
        var (name, unit, printed) = (line.FullName, line.Indicator.Unit, figure.Value.Printed);
        return Report(grid, figure.Value.Place, isSame
            ? new($"{name}的单位“{unit}”已注明，数值又写为{printed}", $"the unit “{unit}” of {name} is given, and the figure is printed as {printed} again")
            : new($"{name}的单位是“{unit}”，数值却写为{printed}", $"the unit of {name} is “{unit}”, but the figure is printed as {printed}"))
        with
        {
            Computed = isSame ? "" : unit,
            Others = Others(grid, new("同一行", "the same row"), line.Indicator.Values.Where(value => value != figure.Value && RepeatsUnit(value, own)).Select(static value => value.Place)),
        };
    }

    private static bool RepeatsUnit(Model.IndicatorValue value, Unit own) =>
        value.Role != Model.ColumnRole.Growth && CellUnits.Of(value.Printed, out _) is { } other && other.Base == own.Base;
}
