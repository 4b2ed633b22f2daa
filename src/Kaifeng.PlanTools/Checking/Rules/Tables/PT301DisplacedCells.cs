using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT301: cells of a row do not stand under their headers.</summary>
internal sealed class PT301DisplacedCells : TableRule
{
    // So many full rows show that the table leaves no figure cell blank.
    private const int FewestFullRows = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT301",
        Name = "displaced-cells",
        Severity = Severity.Warning,
        Title = new("表格单元格错位", "Cells do not stand under their headers"),
        Rationale = new(
            "合并单元格或换页使一行的单元格错到别的表头之下，读者会把数值看成另一年的。整行按末尾对齐、按单元格的内容重新读取，提示说明是怎样读的；一行缺一格而其余各行都填满的，以及有属性而没有数值的行，也提示。",
            "Merged cells and page breaks push the cells of a row under other headers, so that a figure looks like that of another year. Such a row is read from its end and by what its cells can be, and the finding says how. A row with one blank cell in a table that has none elsewhere, and one with an attribute and no figure, are reported too."),
        RestsOn = new("单元格与所在列的表头相符", "A cell is what its header says"),
        Remedy = new("对照原表，把各单元格移回所属的列。", "Compare with the original table and move the cells under their headers."),
        Bad =
        [
            Example("类别\t指标\t2020年\t2025年\t属性\n供水\t供水总量（亿立方米）\t5.4\t6.2\t预期性\n节水\t灌溉水有效利用系数\t渠道\t[|0.58|]\t0.62"),
            Example("指标\t2020年\t2025年\t属性\n供水总量（亿立方米）\t5.4\t6.2\t预期性\n用水总量（亿立方米）\t\t[|4.4|]\t5.1\t预期性"),
            Example("指标\t2020年\t2025年\n供水总量（亿立方米）\t5.4\t6.2\n用水总量（亿立方米）\t4.4\t5.1\n再生水量（亿立方米）\t0.3\t0.5\n[|节水总量（亿立方米）|]\t0.7"),
            Example("指标\t2025年\t属性\n供水总量（亿立方米）\t6.2\t预期性\n用水总量（亿立方米）\t5.1\t预期性\n再生水量（亿立方米）\t0.5\t预期性\n节水总量（亿立方米）\t0.7\t预期性\n[|蓄水总量（亿立方米）|]\t预期性"),
        ],
        Good =
        [
            Example("类别\t指标\t2020年\t2025年\t属性\n供水\t供水总量（亿立方米）\t5.4\t6.2\t预期性\n节水\t渠道灌溉水有效利用系数\t0.58\t0.62\t预期性"),
        ],
        Quiet =
        [
            Example("指标\t\t单位\t2020年\t2025年\t属性\n供水\t供水总量\t亿立方米\t5.4\t6.2\t预期性\n\t用水总量\t亿立方米\t—\t5.1\t预期性"),
            Example("指标\t2020年\t2025年\n供水总量（亿立方米）\t5.4\n用水总量（亿立方米）\t4.4\n再生水量（亿立方米）\t0.3\t0.5\n节水总量（亿立方米）\t0.6\t0.7"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        foreach (var line in grid.Lines)
        {
            if (line.Indicator.Repair.Length > 0)
            {
                findings.Add(ReportRepair(grid, line));
            }
        }

        if (grid.Lines.Length > FewestFullRows)
        {
            CheckBlanks(grid, findings);
        }
    }

    private void CheckBlanks(TableGrid grid, List<Finding> findings)
    {
        if (RowWithBlank(grid) is { } odd)
        {
            findings.Add(ReportBlank(grid, odd));
        }

        foreach (var row in grid.Table.Rows)
        {
            if (row is { Kind: RowKind.Other, Cells: [.., var name, var attribute] } && TableWords.IsAttribute(LineWraps.RemoveAll(grid.Source.Read(attribute.Text))))
            {
                var text = LineWraps.Remove(grid.Source.Read(name.Text));
                findings.Add(Report(grid, name.Text, new(
                    $"{text}一行有属性而读不出数值：漏填，或该行错位",
                    $"the row of {text} has an attribute and no figure that could be read: it is left out, or the row is shifted")));
            }
        }
    }

    private Finding ReportRepair(TableGrid grid, GridLine line)
    {
        var reading = RowReading.Of(grid, line);
        return Report(grid, reading.Place, reading.Message) with { Computed = reading.Header };
    }

    /// <summary>The one row without a figure in a column where all others have a figure, a dash or words.</summary>
    private static GridLine? RowWithBlank(TableGrid grid)
    {
        GridLine? blank = null;
        foreach (var line in grid.Lines)
        {
            if (line.Indicator.Repair.Length > 0)
            {
                continue;
            }

            if (line.Indicator.Values.Length < grid.FigureColumns)
            {
                if (blank is not null)
                {
                    return null;
                }

                blank = line;
            }
        }

        return blank;
    }

    private Finding ReportBlank(TableGrid grid, GridLine line)
    {
        var filled = line.Indicator.Values.Select(static value => value.Column).ToHashSet(StringComparer.Ordinal);
        var blank = grid.Table.Columns.FirstOrDefault(column => column.Role.IsFigure() && !filled.Contains(column.Header))?.Header ?? "";
        return Report(grid, line.NameCell.Text, new(
            $"{line.FullName}一行“{blank}”为空，其余各行都有数值或短横：漏填，或该行错位",
            $"the row of {line.FullName} has no cell under “{blank}” where every other row has a figure or a dash: it is left out, or the row is shifted"));
    }
}
