using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Units;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Makes quantities of the figures in cells: the year is that of the column, the subject the indicator's name.</summary>
internal sealed class CellReader(ImmutableArray<Quantity>.Builder quantities, HolderNumbers numbers)
{
    private const int LongestName = 200;

    private Indicator? indicator;
    private Passage name;

    /// <summary>Reads a cell; cells must come in the order of the text.</summary>
    public void Read(Strip strip, ImmutableArray<Mention> mentions)
    {
        if (strip.Indicator is { } row && strip.Value is null)
        {
            NoteName(strip, row);
        }

        foreach (var mention in mentions)
        {
            if (mention.Amount is not { } amount)
            {
                continue;
            }

            quantities.Add(new Quantity
            {
                Holder = strip.Holder,
                Number = numbers.NextQuantity(strip.Holder),
                Kind = mention.Kind,
                Place = strip.Place.Slice(mention.Start, mention.End),
                Amount = amount,
                Year = strip.Value?.Year,
                Subject = strip.Value is not null && ReferenceEquals(strip.Indicator, indicator) ? name : default,
                Measure = MeasureOf(strip, amount),
            });
        }
    }

    private static Measure MeasureOf(Strip strip, Amount amount) => strip.Value switch
    {
        { Role: ColumnRole.Growth } => amount.Unit.Dimension == Dimension.Points || IsShare(strip.Indicator) ? Measure.Change : Measure.Growth,
        { Cumulative: true } => Measure.Total,
        _ => amount.Unit.Dimension switch
        {
            Dimension.Share => Measure.Share,
            Dimension.Points => Measure.Change,
            Dimension.Multiple => Measure.Multiple,
            _ => Measure.Level,
        },
    };

    // A share has no rate of growth; what stands in its growth column is a difference.
    private static bool IsShare(Indicator? row) => row is not null && row.Unit.AsSpan().IndexOfAny("%％‰") >= 0;

    private void NoteName(Strip strip, Indicator row)
    {
        var (start, end) = Find(strip.Text.Span[..Math.Min(LongestName, strip.Text.Length)], row.Name);
        if (end > start)
        {
            (indicator, name) = (row, strip.Place.Slice(start, end));
        }
        else if (!ReferenceEquals(indicator, row))
        {
            (indicator, name) = (row, default);
        }
    }

    // The name is without the blanks of line wraps that may stand in the cell.
    private static (int Start, int End) Find(ReadOnlySpan<char> text, string name)
    {
        for (var start = 0; name.Length > 0 && start < text.Length; start++)
        {
            var (at, matched) = (start, 0);
            while (at < text.Length && matched < name.Length && (text[at] == name[matched] || (matched > 0 && Characters.IsBlank(text[at]))))
            {
                matched += text[at] == name[matched] ? 1 : 0;
                at++;
            }

            if (matched == name.Length)
            {
                return (start, at);
            }
        }

        return default;
    }
}
