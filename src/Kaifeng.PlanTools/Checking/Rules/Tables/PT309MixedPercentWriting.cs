using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT309: in one column some percentages have their sign and others have not.</summary>
internal sealed class PT309MixedPercentWriting : TableRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT309",
        Name = "mixed-percent-writing",
        Severity = Severity.Note,
        Title = new("同列百分数写法不一", "Percentages of one column are written in two ways"),
        Rationale = new(
            "同一列的百分数，有的带%，有的不带（%在名称或单位列中），容易误读。每表提示一次，列出占少数的一种写法的各行。",
            "In one column some percentages are printed with their sign and others without, since it stands in the name or the column of units. Once for a table, with the rows of the rarer writing."),
        RestsOn = new("同列写法一致", "A column is written in one way"),
        Remedy = new("同列统一：都带%，或都不带而在名称、单位列中注明。", "Write the column in one way: all with %, or all without it and the unit in the name or the unit column."),
        Bad = [Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n废弃物回收率\t[|40%|]\t50%")],
        Good = [Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n废弃物回收率（%）\t40\t50")],
        Quiet = [Example("指标\t2020年\t2025年\t年均增长\n森林覆盖率\t20%\t25%\t[5]\n湿地面积（公顷）\t50\t55\t1.9%")],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var cells = grid.Lines.SelectMany(PercentCells).ToList();
        var mixed = cells.GroupBy(static cell => cell.Column, StringComparer.Ordinal).Where(static column => column.DistinctBy(static cell => cell.HasSign).Skip(1).Any()).Select(static column => column.Key).ToHashSet(StringComparer.Ordinal);
        cells.RemoveAll(cell => !mixed.Contains(cell.Column));
        if (cells.Count == 0)
        {
            return;
        }

        var with = cells.Count(static cell => cell.HasSign);
        var rarer = with * 2 <= cells.Count;
        var places = cells.Where(cell => cell.HasSign == rarer).DistinctBy(static cell => cell.Line).Select(static cell => cell.Place).ToList();
        var other = cells.First(cell => cell.HasSign != rarer);
        findings.Add(Report(grid, places[0], new(
            $"同列百分数有的带%、有的不带：{cells.Count}格中{with}格带%",
            $"percentages of one column are written with % and without: {with} of {cells.Count} cells have it")) with
        {
            Others =
            [
                .. Others(grid, new("同一写法", "written in the same way"), places.Skip(1)),
                .. Others(grid, new("另一写法", "written in the other way"), other.Place),
            ],
        });
    }

    private static IEnumerable<PercentCell> PercentCells(GridLine line)
    {
        var isShare = UnitReader.Parse(line.Indicator.Unit) is { Dimension: Dimension.Share };
        foreach (var figure in line.Figures)
        {
            var isRate = figure.Kind == IndicatorFigureKind.YearlyRate;
            if (isRate || figure.Kind is IndicatorFigureKind.Level or IndicatorFigureKind.Total)
            {
                var hasSign = CellUnits.Of(figure.Value.Printed, out _) is { Dimension: Dimension.Share };
                if (hasSign || isRate || isShare)
                {
                    yield return new PercentCell(line, figure.Value.Column, figure.Value.Place, hasSign);
                }
            }
        }
    }

    private sealed record PercentCell(GridLine Line, string Column, Passage Place, bool HasSign);
}
