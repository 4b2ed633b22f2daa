using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT308: an indicator has no attribute in a table where the others have one.</summary>
internal sealed class PT308AttributeMissing : TableRule
{
    // Fewer rows with an attribute show merged cells, not one that is missing.
    private const double LeastShare = 0.75;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT308",
        Name = "attribute-missing",
        Severity = Severity.Warning,
        Title = new("指标缺属性", "An indicator has no attribute"),
        Rationale = new(
            "表中设指标属性列的，每个指标都应注明约束性或预期性。多数行为空的表，属性由合并的单元格给出，不计；各分项都不注属性的，也不计。",
            "In a table with a column of attributes every indicator is either binding or expected. Tables with many blank cells have merged ones and are let be, and so are parts of an indicator none of which has an attribute."),
        RestsOn = new("约束性、预期性二者居一", "An indicator is either binding or expected"),
        Remedy = new("注明约束性或预期性。", "Say whether it is binding or expected."),
        Bad = [Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t约束性\n[|湿地保护率（%）|]\t50\t55\n草原覆盖率（%）\t30\t32\t预期性\n林木蓄积量（万立方米）\t80\t90\t预期性")],
        Good = [Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t约束性\n湿地保护率（%）\t50\t55\t预期性\n草原覆盖率（%）\t30\t32\t预期性\n林木蓄积量（万立方米）\t80\t90\t预期性")],
        Quiet =
        [
            Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t约束性\n湿地保护率（%）\t50\t55\n草原覆盖率（%）\t30\t32"),
            Example("指标\t2020年\t2025年\t属性\n铁路里程（公里）\t390\t560\t约束性\n其中：高速铁路（公里）\t120\t286\n公路里程（公里）\t800\t900\t预期性\n航道里程（公里）\t30\t32\t预期性\n管道里程（公里）\t80\t90\t预期性"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var column = grid.Table.Columns.FirstOrDefault(static column => column.Role == ColumnRole.Attribute);
        var having = grid.Lines.Count(static line => line.Indicator.Attribute.Length > 0);
        if (column is null || having < LeastShare * grid.Lines.Length)
        {
            return;
        }

        var parents = grid.Lines.Where(static line => line.Indicator is { Parent.Length: > 0, Attribute.Length: > 0 }).Select(static line => line.Indicator.Parent).ToHashSet(StringComparer.Ordinal);
        foreach (var line in grid.Lines)
        {
            if (line.Indicator.Attribute.Length == 0 && (line.Indicator.Parent.Length == 0 || parents.Contains(line.Indicator.Parent)))
            {
                findings.Add(Report(grid, line.NameCell.Text, new(
                    $"{line.FullName}缺“{column.Header}”", $"{line.FullName} has nothing under “{column.Header}”")));
            }
        }
    }
}
