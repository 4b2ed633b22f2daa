using System.Globalization;
using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT310: a running number, a total or a note shows that a row of a table is missing.</summary>
internal sealed class PT310LostRow : TableRule
{
    private const int ShortestName = 4;

    // More than any table has; each is looked for in the whole table.
    private const int MostNotes = 50;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT310",
        Name = "lost-row",
        Severity = Severity.Warning,
        Title = new("表格疑缺行", "A row of a table is missing"),
        Rationale = new(
            "序号、分类编号跳号，说明其间缺行，常在换页处丢失。合计的各列都大于带序号各行之和，也像是缺行。表注解释的指标不在表中，则该行遗漏，或注是从别处带来的，只作提示。",
            "Running numbers or numbers of categories that skip one show that rows are missing, most often at a page break; so does a total that is above the sum of the numbered rows in every column. A note that explains an indicator the table does not have shows a lost row or was taken over from elsewhere; that is a note."),
        RestsOn = new("序号连续；合计=各行之和；表注所注内容在表中", "Running numbers are without gaps; a total is the sum of its rows; what a note explains is in the table"),
        Remedy = new("对照原表补上缺少的行，或改正编号、合计和表注。", "Add the row from the original, or correct the numbers, the total or the note."),
        Bad =
        [
            Example("序号\t指标\t2020年\t2025年\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n[|4|]\t草原覆盖率（%）\t30\t32"),
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n注：1. 数据来自统计年鉴。\n2. [|草原综合植被盖度|]是指草原植被垂直投影面积占草原面积的比例。"),
            "一、重点项目\n\n主要项目见下表。\n\n表1 重点项目表\n序号\t项目名称\t里程\t总投资\n1\t东环高速\t86\t112.3\n2\t西环高速\t70\t98.2\n\t[|合计|]\t254\t386.5\n\n二、重点任务\n\n加强统筹协调。\n",
        ],
        Good = [Example("序号\t指标\t2020年\t2025年\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n3\t草原覆盖率（%）\t30\t32")],
        Quiet =
        [
            "一、重点项目\n\n主要项目见下表。\n\n表1 重点项目表\n序号\t项目名称\t里程\t总投资\n1\t东环高速\t86\t112.3\n2\t西环高速\t70\t98.2\n\t合计\t156\t210.4\n\n二、重点任务\n\n加强统筹协调。\n",
            Example("序号\t指标\t2020年\t2025年\n一、生态\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n二、用能\n1\t能耗降低（%）\t—\t[18]\n2\t用能总量（万吨标准煤）\t90\t95\n注：1. []内为五年累计数。\n2. 森林覆盖率是指森林面积占土地面积的比例。"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var numbers = RunningNumbers.OfRows(grid.Source, grid.Table).ToList();
        CheckNumbers(grid, numbers, findings);
        CheckNumbers(grid, RunningNumbers.OfCategories(grid.Source, grid.Table), findings);
        CheckTotal(grid, numbers, findings);
        foreach (var note in grid.Table.Notes.Take(MostNotes))
        {
            CheckNote(grid, NoteText.Of(grid.Source, note), findings);
        }
    }

    private void CheckNumbers(TableGrid grid, IEnumerable<RunningNumbers.Number> numbers, List<Finding> findings)
    {
        RunningNumbers.Number? last = null;
        foreach (var number in numbers)
        {
            // A number that begins anew or stands again is no gap.
            if (number.Value > (last?.Value ?? 0) + 1 && !HasUnread(grid.Table, last?.Row ?? 0, number.Row))
            {
                var missing = (last?.Value ?? 0) + 1;
                findings.Add(Report(grid, number.Cell, last is null
                    ? new($"表中编号从{number.Value}开始，缺{missing}", $"the numbers of the table begin with {number.Value}; {missing} is missing")
                    : new($"表中编号由{last.Value.Value}跳到{number.Value}，缺{missing}", $"the numbers of the table go from {last.Value.Value} to {number.Value}; {missing} is missing")) with
                {
                    Others = last is null ? [] : Others(grid, new("前一编号", "the number before"), last.Value.Cell),
                });
            }

            last = number;
        }
    }

    /// <summary>A row between that could not be read is told as such, and has a number.</summary>
    private static bool HasUnread(Table table, int from, int to)
    {
        while (from < to && table.Rows[from].Kind != RowKind.Unread)
        {
            from++;
        }

        return from < to;
    }

    private void CheckTotal(TableGrid grid, List<RunningNumbers.Number> numbers, List<Finding> findings)
    {
        if (TotalRow.Of(grid.Source, grid.Table, numbers.Select(static number => number.Row).ToHashSet()) is { Missing: { Count: > 0 } missing, Name: var name })
        {
            var amounts = string.Join('、', missing.Select(static amount => amount.ToString(CultureInfo.InvariantCulture)));
            findings.Add(Report(grid, name, new(
                $"合计比带序号各行之和多{amounts}：表中缺行，或合计有误",
                $"the total is above the sum of the numbered rows by {amounts}: a row is missing, or the total is wrong")));
        }
    }

    private void CheckNote(TableGrid grid, NoteText note, List<Finding> findings)
    {
        var (start, length) = note.Term.GetOffsetAndLength(note.Text.Length);
        var term = length > 0 ? LineWraps.RemoveAll(note.Text.AsSpan(start, length)) : "";
        if (length > 0 && !IsInTable(grid, term))
        {
            findings.Add(Report(grid, note.Note.Place.Slice(start, start + length), new(
                $"表注解释的“{term}”不在表中：该行遗漏，或注是多余的",
                $"the note explains “{term}”, which the table does not have: its row is lost, or the note does not belong here"))
                with
            {
                Severity = Severity.Note,
            });
        }
    }

    private static bool IsInTable(TableGrid grid, string term) =>
        grid.Table.Columns.Any(column => Names(column.Header, term))
        || grid.Lines.Any(line => Names(line.Indicator.Name, term) || Names(line.Indicator.Parent, term) || Names(line.Indicator.Category, term));

    private static bool Names(string name, string term)
    {
        var words = LineWraps.RemoveAll(name);
        return words.Contains(term, StringComparison.Ordinal) || (words.Length >= ShortestName && term.Contains(words, StringComparison.Ordinal));
    }
}
