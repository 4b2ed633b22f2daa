using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Makes quantities of the numerals that measure or count: with year, subject and measure; and tells which of them are goals.</summary>
internal sealed class QuantityReader
{
    private readonly ImmutableArray<Quantity>.Builder quantities = ImmutableArray.CreateBuilder<Quantity>();
    private readonly ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
    private readonly HolderNumbers numbers = new();
    private readonly SubjectReader subjects = new();
    private readonly GoalReader goals = new();
    private Indicator? indicator;
    private Passage indicatorName;

    private QuantityReader()
    {
    }

    /// <summary>The quantities and the targets among them, in the order of the text.</summary>
    public static (ImmutableArray<Quantity> Quantities, ImmutableArray<Target> Targets) Read(IReadOnlyList<StripMentions> strips)
    {
        var reader = new QuantityReader();
        foreach (var strip in strips)
        {
            reader.Read(strip);
        }

        return (reader.quantities.DrainToImmutable(), reader.targets.DrainToImmutable());
    }

    private void Read(StripMentions item)
    {
        var (strip, mentions) = item;
        if (strip.Kind == StripKind.Cell)
        {
            ReadCell(strip, mentions);
            return;
        }

        subjects.Reset();
        goals.Begin(strip);
        var tracker = new SentenceTracker(strip, mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            var site = tracker.MoveTo(i);
            if (mentions[i].Amount is null)
            {
                tracker.NoteYear(mentions[i]);
                continue;
            }

            var reading = subjects.Read(site);
            var isGoal = goals.IsGoal(site, reading, tracker, out var year);
            Add(site, reading, isGoal ? year : tracker.Year, isGoal);
        }

        goals.End(strip, tracker);
    }

    private void Add(in FigureSite site, SubjectReading reading, int year, bool isGoal)
    {
        var strip = site.Strip;
        var quantity = new Quantity
        {
            Holder = strip.Holder,
            Number = numbers.NextQuantity(strip.Holder),
            Kind = site.Mention.Kind,
            Place = strip.Place.Slice(site.Mention.Start, site.Mention.End),
            Amount = site.Amount,
            Year = year > 0 ? year : null,
            Subject = reading.IsEmpty ? default : strip.Place.Slice(reading.Start, reading.End),
            Measure = reading.Measure,
        };
        quantities.Add(quantity);
        if (isGoal)
        {
            targets.Add(new Target(numbers.NextTarget(strip.Holder), quantity));
        }
    }

    // The year of a cell's figure is its column's, the subject its indicator's name.
    private void ReadCell(Strip strip, ImmutableArray<Mention> mentions)
    {
        if (strip.Indicator is not null && strip.Value is null)
        {
            NoteName(strip, strip.Indicator);
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
                Subject = strip.Value is not null && ReferenceEquals(strip.Indicator, indicator) ? indicatorName : default,
                Measure = CellMeasure(strip, amount),
            });
        }
    }

    private static Measure CellMeasure(Strip strip, Amount amount) => strip.Value switch
    {
        { Role: ColumnRole.Growth } => amount.Unit.Dimension == Units.Dimension.Points ? Measure.Change : Measure.Growth,
        { Cumulative: true } => Measure.Total,
        _ => amount.Unit.Dimension switch
        {
            Units.Dimension.Share => Measure.Share,
            Units.Dimension.Points => Measure.Change,
            Units.Dimension.Multiple => Measure.Multiple,
            _ => Measure.Level,
        },
    };

    private void NoteName(Strip strip, Indicator next)
    {
        var at = next.Name.Length > 0 ? strip.Text.Span.IndexOf(next.Name, StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            (indicator, indicatorName) = (next, strip.Place.Slice(at, at + next.Name.Length));
        }
        else if (!ReferenceEquals(indicator, next))
        {
            (indicator, indicatorName) = (next, default);
        }
    }
}
