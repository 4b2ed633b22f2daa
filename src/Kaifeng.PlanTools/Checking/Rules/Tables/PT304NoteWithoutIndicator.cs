using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>PT304: a mark in a table points to no note, or a note's mark stands at no indicator.</summary>
internal sealed class PT304NoteWithoutIndicator : TableRule
{
    // How many texts below a table may still be its notes.
    private const int NotesBelow = 4;

    // More notes with marks than any table has; each is looked for in the whole table.
    private const int MostMarks = 50;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT304",
        Name = "note-without-indicator",
        Severity = Severity.Warning,
        Title = new("表注与标记不对应", "Notes and marks of a table do not match"),
        Rationale = new(
            "指标上的*、①应在表下有对应的注，表下带标记的注应有指标带同一标记；注中写明指标名称的，不计。说明[ ]含义的注，表中应有带[ ]的数值；带[ ]的数值没有说明的，只作提示。",
            "A mark such as * at an indicator has its note under the table, and a note with a mark has an indicator that bears it; a note that names the indicator will do. A note about [ ] needs a figure in them; figures in [ ] that nothing explains are a note."),
        RestsOn = new("表注与所注内容对应（GB/T 1.1—2020，9.10）", "Table notes belong to what they explain (GB/T 1.1—2020, 9.10)"),
        Remedy = new("补上缺少的表注或标记，删去多余的。", "Add the note or the mark that is missing; remove the one that is not needed."),
        Bad =
        [
            Example("指标\t2020年\t2025年\n[|森林覆盖率（%）*|]\t20\t25\n湿地保护率（%）\t50\t55\n注：数据来自统计年鉴。"),
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n[|*指标为全省统一考核。|]"),
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n[|注：[]内为五年累计数。|]"),
            Example("指标\t2020年\t2025年\n造林面积（万亩）\t[|[20]|]\t[25]\n湿地保护率（%）\t50\t55"),
        ],
        Good = [Example("指标\t2020年\t2025年\n森林覆盖率（%）*\t20\t25\n造林面积（万亩）\t[20]\t[25]\n注：[]内为五年累计数。\n*指标为全省统一考核。")],
        Quiet =
        [
            Example("指标\t2020年\t2025年\n森林覆盖率（%）*\t20\t25\n湿地保护率（%）\t50\t55\n注：森林覆盖率含灌木林。"),
            Example("指标\t2020年\t2025年\t年均增速[累计]\n森林面积（km²）\t20\t25\t[5]\n湿地面积（m²）\t50\t55\t[5]"),
            Example("指标\t2020年\t2025年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n注：1. 森林覆盖率含灌木林。\n2. 湿地保护率按新口径计算。"),
        ],
    };

    protected override void Check(TableGrid grid, RuleInput input, List<Finding> findings)
    {
        var notes = grid.Table.Notes.Select(note => NoteText.Of(grid.Source, note)).ToList();
        CheckMarks(grid, input, notes, findings);
        CheckNotes(grid, notes, findings);
        CheckBrackets(grid, notes, findings);
    }

    private void CheckMarks(TableGrid grid, RuleInput input, List<NoteText> notes, List<Finding> findings)
    {
        var known = notes.Take(MostMarks).Select(static note => note.Text).ToList();
        var unexplained = grid.Lines.Where(line => MarkOf(line) is { Length: > 0 } mark && !known.Exists(text => Explains(text, mark, line))).ToList();
        known = unexplained.Count > 0 ? TextsBelow(grid, input) : known;
        foreach (var group in unexplained.GroupBy(MarkOf, StringComparer.Ordinal).Where(group => !known.Exists(text => text.StartsWith(group.Key, StringComparison.Ordinal))))
        {
            var line = group.First();
            findings.Add(Report(grid, line.NameCell.Text, new($"{line.FullName}带标记“{group.Key}”，表下没有对应的注", $"{line.FullName} bears the mark “{group.Key}”, and no note under the table has it")) with
            {
                Others = Others(grid, new("同一标记", "the same mark"), group.Skip(1).Select(static other => other.NameCell.Text)),
            });
        }
    }

    private static bool Explains(string note, string mark, GridLine line) =>
        note.Contains(mark, StringComparison.Ordinal) || (line.Indicator.Name.Length > 0 && note.Contains(line.Indicator.Name, StringComparison.Ordinal));

    // km² is a unit and its square no mark.
    private static string MarkOf(GridLine line) =>
        line.Indicator is { NoteMark: { Length: > 0 } mark, Name: var name } && !(mark[0] is '²' or '³' && name.EndsWith('m')) ? mark : "";

    private static List<string> TextsBelow(TableGrid grid, RuleInput input)
    {
        var strips = input.StripsOf(grid.Notice.Notice);
        var next = StripPlaces.IndexAt(strips, grid.Table.Span.End - 1) + 1;
        return [.. Enumerable.Range(next, Math.Min(NotesBelow, strips.Count - next)).Select(i => strips[i].Text.Span.TrimStart().ToString())];
    }

    private void CheckNotes(TableGrid grid, List<NoteText> notes, List<Finding> findings)
    {
        var marked = notes.Where(static note => note.Mark.Length > 0).ToList();
        var inTable = marked.Count > 0 ? TextOf(grid) : "";
        foreach (var note in marked.Take(MostMarks).Where(note => !inTable.Contains(note.Mark, StringComparison.Ordinal)))
        {
            findings.Add(Report(grid, note.Note.Place, new($"表注带标记“{note.Mark}”，表中没有指标带这一标记", $"the note bears the mark “{note.Mark}”, and nothing in the table does")));
        }
    }

    private static string TextOf(TableGrid grid) => string.Join(
        '\n',
        grid.Table.Captions.Select(caption => grid.Source.Read(caption.Title)).Concat(grid.Table.Rows.SelectMany(static row => row.Cells).Select(cell => grid.Source.Read(cell.Text))));

    private void CheckBrackets(TableGrid grid, List<NoteText> notes, List<Finding> findings)
    {
        var note = notes.Find(static note => note.ExplainsBrackets);
        var figure = grid.Lines.SelectMany(static line => line.Figures).FirstOrDefault(static figure => FigureBrackets.AreIn(figure.Value.Printed));
        if (note is not null && figure is null)
        {
            findings.Add(Report(grid, note.Note.Place, new("表注说明[ ]内的数值，表中没有带[ ]的数值", "the note is about figures in [ ], and the table has none")));
        }
        else if (note is null && figure is { Kind: IndicatorFigureKind.Total or IndicatorFigureKind.TotalChange } && !HeadersExplain(grid))
        {
            findings.Add(Report(grid, figure.Value.Place, new("表中有带[ ]的数值，没有注说明其含义", "the table has figures in [ ] that no note explains")) with { Severity = Severity.Note });
        }
    }

    private static bool HeadersExplain(TableGrid grid) =>
        grid.Table.Columns.Any(static column => FigureBrackets.AreIn(column.Header) || column.Header.Contains("累计", StringComparison.Ordinal));
}
