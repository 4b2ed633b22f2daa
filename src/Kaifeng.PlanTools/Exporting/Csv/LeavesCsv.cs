using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>leaves.csv</c>: a row a leaf; together they hold every character of the source that is not blank.</summary>
internal sealed class LeavesCsv : CsvFile
{
    public override string FileName => "leaves.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "leaf_id", "kind", "start_line", "start_column", "end_line", "end_column", "text", "reason", "file_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        var notice = figures.Notice;
        for (var i = 0; i < notice.Leaves.Length; i++)
        {
            var leaf = notice.Leaves[i];
            var start = notice.Source.PositionOf(leaf.Span.Start);
            var end = notice.Source.PositionOf(leaf.Span.End);
            rows.Cell(string.Create(CultureInfo.InvariantCulture, $"l{i + 1}"))
                .Cell(leaf.Kind.Name())
                .Cell(start.Line)
                .Cell(start.Column)
                .Cell(end.Line)
                .Cell(end.Column)
                .Cell(notice.Source.Printed(leaf.Span))
                .Cell(leaf.Reason)
                .Cell(notice.Source.FileLineOf(start.Line))
                .End();
        }
    }
}
