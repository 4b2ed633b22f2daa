using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Makes quantities of the figures in cells: the year is that of the column, the subject the indicator's name.</summary>
internal sealed class CellQuantities(ImmutableArray<IndicatorFigure> figures, ImmutableArray<Quantity>.Builder quantities, HolderNumbers numbers)
{
    private const int LongestName = 200;

    private readonly Dictionary<IndicatorValue, IndicatorFigure> byValue = ByValue(figures);
    private Indicator? indicator;
    private Passage name;

    /// <summary>Reads a cell; cells must come in the order of the text.</summary>
    public void Read(Strip strip, ImmutableArray<Mention> mentions)
    {
        if (strip.Indicator is { } row && strip.Value is null)
        {
            NoteName(strip, row);
        }

        var figure = strip.Value is { } value ? byValue.GetValueOrDefault(value) : null;
        foreach (var mention in mentions)
        {
            if (mention.Amount is { } amount)
            {
                Add(strip, mention, amount, figure);
                figure = null;
            }
        }
    }

    // The first figure of a cell is the indicator's, as it was read with the column's and the row's unit.
    private void Add(Strip strip, Mention mention, Amount printed, IndicatorFigure? figure)
    {
        var amount = figure?.Amount ?? printed;
        quantities.Add(new Quantity
        {
            Holder = strip.Holder,
            Number = numbers.NextQuantity(strip.Holder),
            Kind = mention.Kind,
            Place = strip.Place.Slice(mention.Start, mention.End),
            Amount = amount,
            Year = strip.Value?.Year,
            Subject = strip.Value is not null && ReferenceEquals(strip.Indicator, indicator) ? name : default,
            Cell = figure,
            Measure = MeasureOf(figure, amount),
        });
    }

    private static Measure MeasureOf(IndicatorFigure? figure, Amount amount) => figure?.Kind switch
    {
        IndicatorFigureKind.YearlyRate => Measure.Growth,
        IndicatorFigureKind.YearlyChange or IndicatorFigureKind.TotalChange => Measure.Change,
        IndicatorFigureKind.Total => Measure.Total,
        _ => amount.Unit.Dimension switch
        {
            Dimension.Share => Measure.Share,
            Dimension.Points => Measure.Change,
            Dimension.Multiple => Measure.Multiple,
            _ => Measure.Level,
        },
    };

    private static Dictionary<IndicatorValue, IndicatorFigure> ByValue(ImmutableArray<IndicatorFigure> figures)
    {
        var byValue = new Dictionary<IndicatorValue, IndicatorFigure>(figures.Length, ReferenceEqualityComparer.Instance);
        foreach (var figure in figures)
        {
            byValue.TryAdd(figure.Value, figure);
        }

        return byValue;
    }

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
