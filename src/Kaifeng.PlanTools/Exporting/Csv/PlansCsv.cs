using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>plans.csv</c>: a row a plan.</summary>
internal sealed class PlansCsv : CsvFile
{
    public override string FileName => "plans.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "plan_id", "attachment", "title", "period_start", "period_end", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var plan in figures.Notice.Plans)
        {
            rows.Cell(plan.Id)
                .Cell(plan.Attachment)
                .Cell(plan.Title)
                .Cell(plan.Period?.Start)
                .Cell(plan.Period?.End)
                .Lines(figures.Notice.Source, plan.Span)
                .End();
        }
    }
}
