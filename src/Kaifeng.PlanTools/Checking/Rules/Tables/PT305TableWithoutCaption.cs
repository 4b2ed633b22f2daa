using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT305: a table has no caption, and nothing right above it names it.</summary>
internal sealed class PT305TableWithoutCaption : TableRule
{
    private const int LongestTitle = 40;
    private const int FewestRows = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT305",
        Name = "table-without-caption",
        Severity = Severity.Warning,
        Title = new("表格没有表题", "A table has no caption"),
        Rationale = new(
            "没有编号和表题的表格无法引用，换页或摘录后也看不出是什么表。紧接标题的，由“如下”“下表”引出的，以及上一行就是表名的，不计。",
            "A table without number and title cannot be referred to, and on another page nobody can tell what it is. A table right under a heading, one that a sentence announces and one with its name on the line above are let be."),
        RestsOn = new("表应有编号和表题（GB/T 1.1—2020，9.10）", "A table has a number and a title (GB/T 1.1—2020, 9.10)"),
        Remedy = new("补上表的编号和表题。", "Give the table a number and a title."),
        Bad = ["一、发展目标\n\n到2025年，发展质量稳步提升。\n\n[|指标|]\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n\n二、重点任务\n\n加强统筹协调。\n"],
        Good = [Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55")],
        Quiet =
        [
            "一、发展目标\n\n到2025年，主要指标如下：\n\n指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n\n二、重点任务\n\n加强统筹协调。\n",
            "一、发展现状\n\n质量稳步提升。\n\n二、主要指标\n\n指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n\n三、重点任务\n\n加强统筹协调。\n",
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        if (grid.Table is { Captions.IsEmpty: true, Rows: { Length: >= FewestRows } and [{ Cells: [var first, ..] }, ..] } && !IsNamedAbove(grid, input, first.Text.Extent.Start))
        {
            findings.Add(Report(grid, first.Text, new("表格没有编号和表题", "the table has neither number nor title")));
        }
    }

    private static bool IsNamedAbove(TableGrid grid, RuleInput input, int start)
    {
        if (StripPlaces.At(input.StripsOf(grid.Notice.Notice), start - 1) is not { IsParagraph: true } above)
        {
            return true;
        }

        var text = above.Text.Span.TrimEnd();
        return text.EndsWith("：", StringComparison.Ordinal)
            || text.EndsWith(":", StringComparison.Ordinal)
            || text.Contains("下表", StringComparison.Ordinal)
            || text.Contains("如下", StringComparison.Ordinal)
            || (text.Length <= LongestTitle && Characters.FirstStop(text) < 0);
    }
}
