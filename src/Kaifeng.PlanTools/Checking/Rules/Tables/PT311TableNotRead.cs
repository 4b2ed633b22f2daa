using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT311: a table of indicators, or rows of one, could not be read.</summary>
internal sealed class PT311TableNotRead : TableRule
{
    private const int FewestFigures = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT311",
        Name = "table-not-read",
        Severity = Severity.Warning,
        Title = new("指标表未能读出", "A table of indicators was not read"),
        Rationale = new(
            "单元格之间的界线在转换中丢失，一行有几种读法或整个表都读不出时，宁可不读，也不猜测；其中的数字不参加核对，应对照原件补上分隔。每个表报一处。",
            "Where conversion lost what stands between cells and a row can be read in several ways, or the whole table in none, it is left unread and never guessed; its figures are not checked. Reported once for each table."),
        RestsOn = new("表格各栏应能分辨", "The columns of a table can be told apart"),
        Remedy = new("对照原件恢复单元格之间的分隔（制表符、空格或换行）。", "Put back what parts the cells (tabs, blanks or line ends), by the original."),
        Bad =
        [
            "一、发展目标\n\n表1 主要指标\n\n序号指标单位2020年2025年属性\n1公路里程公里41205130约束性\n2铁路里程公里412480预期性\n[|3货运量万吨38275预期性|]\n4港口吞吐量万吨412480预期性\n\n二、重点任务\n\n加强统筹协调。\n",
        ],
        Good =
        [
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55"),
        ],
        Quiet =
        [
            "一、发展目标\n\n表1 主要指标\n\n序号指标单位2020年2025年属性\n1公路里程公里4120≥5130约束性\n2铁路里程公里412≥480预期性\n\n二、重点任务\n\n加强统筹协调。\n",
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var unread = grid.Table.Rows.Where(static row => row.Kind == RowKind.Unread).ToList();
        if (unread.Count > 0)
        {
            findings.Add(Report(grid, unread[0].Cells[0].Text, new(
                unread.Count == 1 ? "这一行的数字有几种分法，未读出" : $"这个表有{unread.Count}行的数字有几种分法，未读出",
                unread.Count == 1 ? "the row can be read in several ways and was not read" : $"{unread.Count} rows of the table can be read in several ways and were not read")));
        }
        else if (grid.Lines.IsEmpty && grid.Table.Captions is [var caption, ..] && AnnouncesIndicators(grid.Table.Title) && HoldsFigures(grid))
        {
            findings.Add(Report(grid, caption.Title.IsEmpty ? caption.Label : caption.Title, new("这个指标表没有一行能够读出", "no row of the table of indicators could be read")));
        }
    }

    private static bool AnnouncesIndicators(string title) =>
        title.EndsWith("指标", StringComparison.Ordinal) || title.EndsWith("指标表", StringComparison.Ordinal) || title.EndsWith("指标体系", StringComparison.Ordinal);

    private static bool HoldsFigures(TableGrid grid) =>
        grid.Table.Rows.Sum(row => row.Cells.Count(cell => grid.Source.Read(cell.Text).AsSpan().ContainsAnyInRange('0', '9'))) >= FewestFigures;
}
