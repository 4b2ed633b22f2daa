using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT306: the header that is printed again on a table's next page is not that of the page before.</summary>
internal sealed class PT306HeaderChangesOnNextPage : TableRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT306",
        Name = "header-changes-on-next-page",
        Severity = Severity.Warning,
        Title = new("续页表头与前页不同", "A header changes on the next page"),
        Rationale = new(
            "跨页表格应重复同一表头。表头的文字、次序或空单元格的位置变了，续页的数值就会归到别的列下。空格和换行的差别不计。",
            "A table over several pages repeats one header. Where its words, their order or the place of a blank cell change, the figures of that page go to other columns. Blanks of line wraps are no difference."),
        RestsOn = new("续表重复表头（GB/T 1.1—2020，9.10）", "A continued table repeats its header (GB/T 1.1—2020, 9.10)"),
        Remedy = new("使续页的表头与首页一致。", "Make the header of the next page the same as the first."),
        Bad =
        [
            Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t预期性\n专栏1 主要指标\n[|指标|]\t2020年\t\t2025年\t属性\n湿地保护率（%）\t50\t\t55\t预期性"),
            Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t预期性\n专栏1 主要指标\n指标\t2020年\t[|2035年|]\t属性\n湿地保护率（%）\t50\t55\t预期性"),
        ],
        Good = [Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t预期性\n专栏1 主要指标\n指标\t2020 年\t2025年\t属性\n湿地保护率（%）\t50\t55\t预期性")],
        Quiet = [Example("指标\t2020年\t2025年\t属性\n森林覆盖率（%）\t20\t25\t预期性\n湿地保护率（%）\t50\t55\t预期性")],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        TablePage? first = null;
        foreach (var page in grid.Pages.Where(static page => !page.Header.IsEmpty))
        {
            if (first is not null && Difference(grid.Source, CellsOf(first), CellsOf(page)) is { } difference)
            {
                findings.Add(Report(grid, difference.Place, difference.Message) with
                {
                    Computed = difference.Before,
                    Others = Others(grid, new("首页表头", "the header of the first page"), CellsOf(first)[0].Text),
                });
            }

            first ??= page;
        }
    }

    private static List<TableCell> CellsOf(TablePage page) => [.. page.Header.SelectMany(static row => row.Cells)];

    private static HeaderChange? Difference(SourceText source, List<TableCell> before, List<TableCell> after)
    {
        for (var i = 0; i < after.Count; i++)
        {
            var (text, expected) = (TextOf(source, after, i), TextOf(source, before, i));
            if (text != expected)
            {
                return new HeaderChange(after[i].Text, expected, new(
                    expected.Length > 0 ? $"续页表头为“{text}”，首页此处为“{expected}”" : $"续页表头多出“{text}”",
                    expected.Length > 0 ? $"the header has “{text}” where that of the first page has “{expected}”" : $"the header has “{text}”, which that of the first page has not"));
            }
        }

        return after.Count < before.Count
            ? new HeaderChange(after[0].Text, TextOf(source, before, after.Count), new(
                $"续页表头缺“{TextOf(source, before, after.Count)}”",
                $"the header lacks “{TextOf(source, before, after.Count)}” of the first page"))
            : Moved(source, before, after);
    }

    private static HeaderChange? Moved(SourceText source, List<TableCell> before, List<TableCell> after)
    {
        var moved = after.Zip(before).FirstOrDefault(static pair => pair.First.Column != pair.Second.Column);
        return moved.First.Text.IsEmpty
            ? null
            : new HeaderChange(after[0].Text, "", new(
                $"续页表头“{Words(source, moved.First)}”在第{moved.First.Column + 1}列，首页在第{moved.Second.Column + 1}列：空单元格的位置不同",
                $"the header “{Words(source, moved.First)}” stands in column {moved.First.Column + 1}, on the first page in column {moved.Second.Column + 1}: the blank cell stands elsewhere"));
    }

    private static string TextOf(SourceText source, List<TableCell> cells, int index) => index < cells.Count ? Words(source, cells[index]) : "";

    private static string Words(SourceText source, TableCell cell) => LineWraps.RemoveAll(source.Read(cell.Text));

    private sealed record HeaderChange(Passage Place, string Before, LocalText Message);
}
