using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>slips.csv</c>: a row a planted slip, class by class in the order of the text.</summary>
public static class SlipsCsv
{
    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } = ["class", "kind", "start_line", "start_column", "end_line", "end_column", "before", "after", "detectable", "seen", "seen_by"];

    /// <summary>Writes the whole file, header row first: UTF-8 without byte order mark, LF, quoted after RFC 4180.</summary>
    /// <param name="source">The untouched text, in which the places are.</param>
    /// <param name="outcomes">The slips.</param>
    /// <param name="stream">Takes the bytes.</param>
    public static void Write(SourceText source, IEnumerable<SlipOutcome> outcomes, Stream stream)
    {
        using var rows = new CsvRows(stream, Columns);
        foreach (var outcome in outcomes)
        {
            var slip = outcome.Slip;
            var start = source.PositionOf(slip.Place.Extent.Start);
            var end = source.PositionOf(slip.Place.Extent.End);
            rows.Cell(slip.Class.Name())
                .Cell(slip.Kind.Name())
                .Cell(start.Line)
                .Cell(start.Column)
                .Cell(end.Line)
                .Cell(end.Column)
                .Cell(OneLine.Of(slip.Before))
                .Cell(OneLine.Of(slip.After))
                .Cell(slip.IsDetectable)
                .Cell(outcome.IsSeen)
                .Cell(string.Join(';', outcome.SeenBy))
                .End();
        }
    }
}
