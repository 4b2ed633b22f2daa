using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>claims.csv</c>: a row a statement that other figures can confirm, with what follows from them.</summary>
internal sealed class ClaimsCsv : CsvFile
{
    public override string FileName => "claims.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "claim_id", "plan_id", "section_id", "kind", "text", "printed", "computed_low", "computed_high", "verdict", "start_line",
        "related_lines", "reason",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var claim in figures.Claims)
        {
            Write(figures.Notice.Source, rows, claim);
        }
    }

    private static void Write(SourceText source, CsvRows rows, Claim claim)
    {
        var start = Places.StartLine(source, claim.Text.Extent);
        rows.Cell(claim.Id)
            .Cell(claim.Holder.PlanId)
            .Cell(claim.Holder.SectionId)
            .Cell(claim.Kind.Name())
            .Cell(OneLine.SingleBlanks(source.Read(claim.Text)))
            .Cell(source.Read(claim.Stated))
            .Cell(ExactFigures.RoundedDown(claim.Computed.Low))
            .Cell(ExactFigures.RoundedUp(claim.Computed.High))
            .Cell(claim.Verdict.Name())
            .Cell(start)
            .Numbers(claim.Operands.SelectMany(operand => Places.Lines(source, operand.Place)).Distinct().Where(line => line != start).Order())
            .Cell(claim.Reason.Name())
            .End();
    }
}
