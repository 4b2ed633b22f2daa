using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT307: words in the growth column belong to the column beside it.</summary>
internal sealed class PT307TextInGrowthColumn : TableRule
{
    private static readonly string[] GrowthEnds = ["增长", "增速", "增长率", "增幅"];

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT307",
        Name = "text-in-growth-column",
        Severity = Severity.Warning,
        Title = new("增长列中的文字属于邻列", "Words in the growth column belong to its neighbour"),
        Rationale = new(
            "“按省下达目标”一类的文字代替目标值。它们在增长列中而目标列为空或为短横，就是错了一格。目标列有数值的，增长列中的文字不计。",
            "Words such as “as the province sets it” stand for a target. In the growth column, with nothing or a dash under the target, they stand one cell too far. Words beside a target with a figure are let be."),
        RestsOn = new("单元格与所在列的表头相符", "A cell is what its header says"),
        Remedy = new("把文字移到所属的列，增长列留空或填短横。", "Move the words to the column they belong to."),
        Bad =
        [
            Example("指标\t2020年\t2025年\t年均增长\t属性\n煤炭消费比重（%）\t62.9\t—\t[|按省下达目标|]\t预期性\n风电装机（万千瓦）\t84.7\t126\t8.3%\t预期性"),
        ],
        Good =
        [
            Example("指标\t2020年\t2025年\t年均增长\t属性\n煤炭消费比重（%）\t62.9\t按省下达目标\t—\t预期性\n风电装机（万千瓦）\t84.7\t126\t8.3%\t预期性"),
        ],
        Quiet =
        [
            Example("指标\t2020年\t2025年\t年均[累计]\t属性\n居民收入增长（%）\t—\t—\t与经济增长同步\t预期性\n能耗降低（%）\t—\t—\t[确保完成国家要求]\t约束性"),
            Example("指标\t2020年\t2025年\t年均增长\t属性\n煤炭消费比重（%）\t62.9\t50\t持续下降\t预期性\n风电装机（万千瓦）\t84.7\t126\t8.3%\t预期性"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        foreach (var line in grid.Lines)
        {
            var growth = line.Figures.FirstOrDefault(static figure => figure is { Kind: IndicatorFigureKind.Words, Value.Role: ColumnRole.Growth });
            if (growth is not null && !TellsOfGrowth(line, growth) && EmptyNeighbour(grid.Table, line, growth) is { } neighbour)
            {
                findings.Add(Report(grid, growth.Value.Place, new(
                    $"{line.FullName}的“{growth.Value.Printed}”在“{growth.Value.Column}”列，应属“{neighbour.Header}”列",
                    $"“{growth.Value.Printed}” of {line.FullName} stands under “{growth.Value.Column}” and belongs under “{neighbour.Header}”")) with
                {
                    Computed = neighbour.Header,
                });
            }
        }
    }

    /// <summary>Words in the brackets of a total, or of an indicator that is itself a growth (<c>居民收入增长</c>: 与经济增长同步), stand where they belong.</summary>
    private static bool TellsOfGrowth(GridLine line, IndicatorFigure growth) =>
        growth.Value.Cumulative || Array.Exists(GrowthEnds, end => line.Indicator.Name.EndsWith(end, StringComparison.Ordinal));

    /// <summary>The target's column beside that of growth, where the row has nothing or a dash in it.</summary>
    private static TableColumn? EmptyNeighbour(Table table, GridLine line, IndicatorFigure growth)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Header == growth.Value.Column && table.Columns[i].Role == ColumnRole.Growth)
            {
                return new[] { i - 1, i + 1 }
                    .Where(beside => beside >= 0 && beside < table.Columns.Length && table.Columns[beside].Role == ColumnRole.Target && IsEmpty(line, table.Columns[beside]))
                    .Select(beside => table.Columns[beside])
                    .FirstOrDefault();
            }
        }

        return null;
    }

    private static bool IsEmpty(GridLine line, TableColumn column) =>
        line.Figures.FirstOrDefault(figure => figure.Value.Column == column.Header && figure.Value.Year == column.Year) is null or { Kind: IndicatorFigureKind.None };
}
