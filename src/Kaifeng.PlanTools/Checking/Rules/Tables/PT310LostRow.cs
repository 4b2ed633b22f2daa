using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT310: a running number or a note shows that a row of a table is missing.</summary>
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
            "序号、分类编号跳号，说明其间缺行，常在换页处丢失。表注解释的指标不在表中，则该行遗漏，或注是从别处带来的，只作提示。",
            "Running numbers or numbers of categories that skip one show that rows are missing, most often at a page break. A note that explains an indicator the table does not have shows a lost row or was taken over from elsewhere; that is a note."),
        RestsOn = new("序号连续；表注所注内容在表中", "Running numbers are without gaps; what a note explains is in the table"),
        Bad =
        [
            Example("序号\t指标\t2020年\t2025年\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n[|4|]\t草原覆盖率（%）\t30\t32"),
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n注：1. 数据来自统计年鉴。\n2. [|草原综合植被盖度|]是指草原植被垂直投影面积占草原面积的比例。"),
        ],
        Good = [Example("序号\t指标\t2020年\t2025年\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n3\t草原覆盖率（%）\t30\t32")],
        Quiet =
        [
            Example("序号\t指标\t2020年\t2025年\n一、生态\n1\t森林覆盖率（%）\t20\t25\n2\t湿地保护率（%）\t50\t55\n二、用能\n1\t能耗降低（%）\t—\t[18]\n2\t用能总量（万吨标准煤）\t90\t95\n注：1. []内为五年累计数。\n2. 森林覆盖率是指森林面积占土地面积的比例。"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        CheckNumbers(grid, RunningNumbers.OfRows(grid.Source, grid.Table), findings);
        CheckNumbers(grid, RunningNumbers.OfCategories(grid.Source, grid.Table), findings);
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
            if (number.Value > (last?.Value ?? 0) + 1)
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
