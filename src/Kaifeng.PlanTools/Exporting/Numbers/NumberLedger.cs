using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>The number ledger for people to read: each numeral with the words around it.</summary>
public static class NumberLedger
{
    // Enough to see what a numeral is of, and short enough for a line of a terminal.
    private const int Around = 12;

    /// <summary>An entry for each numeral of these kinds, or of all, in the order of the text.</summary>
    public static IEnumerable<LedgerEntry> Of(NoticeFigures figures, Predicate<NumeralKind>? isWanted = null)
    {
        var source = figures.Notice.Source;
        return figures.Numerals
            .Where(numeral => isWanted is null || isWanted(numeral.Kind))
            .Select(numeral => new LedgerEntry(
                source.PositionOf(numeral.Place.Extent.Start), numeral.Kind, source.Read(numeral.Place), Context(source, numeral.Place)));
    }

    /// <summary>How many numerals there are of each kind, in the order of the kinds; kinds without any are left out.</summary>
    public static IEnumerable<(NumeralKind Kind, int Count)> Counts(NoticeFigures figures) =>
        figures.Numerals.CountBy(static numeral => numeral.Kind).OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, pair.Value));

    private static string Context(SourceText source, Passage place)
    {
        var (start, end) = place.Extent;
        var before = source.LineSpan(source.LineOf(start)).Start;
        var after = source.LineSpan(source.LineOf(Math.Max(start, end - 1))).End;
        var first = Math.Max(before, start - Around);
        var last = Math.Min(after, end + Around);
        first += first > 0 && first < start && char.IsSurrogatePair(source.Content[first - 1], source.Content[first]) ? 1 : 0;
        last -= last > end && last < source.Content.Length && char.IsSurrogatePair(source.Content[last - 1], source.Content[last]) ? 1 : 0;
        var (left, right) = (source.Content[first..start], source.Content[end..last]);
        return $"{(first > before ? "…" : "")}{left}{source.Read(place)}{right}{(last < after ? "…" : "")}";
    }
}
