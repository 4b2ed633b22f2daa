using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Targets;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Makes quantities of the numerals that measure or count: with year, subject and measure; and tells which of them are goals.</summary>
internal sealed class QuantityReader
{
    private readonly ImmutableArray<Quantity>.Builder quantities = ImmutableArray.CreateBuilder<Quantity>();
    private readonly ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
    private readonly HolderNumbers numbers = new();
    private readonly SubjectReader subjects = new();
    private readonly GoalReader goals = new();
    private readonly CellQuantities cells;

    private QuantityReader(ImmutableArray<IndicatorFigure> figures) => cells = new CellQuantities(figures, quantities, numbers);

    /// <summary>The quantities and the targets among them, in the order of the text.</summary>
    /// <param name="strips">All strips in the order of the text.</param>
    /// <param name="figures">What the cells of the tables say.</param>
    public static (ImmutableArray<Quantity> Quantities, ImmutableArray<Target> Targets) Read(IReadOnlyList<StripMentions> strips, ImmutableArray<IndicatorFigure> figures)
    {
        var reader = new QuantityReader(figures);
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
            cells.Read(strip, mentions);
            return;
        }

        goals.Begin(strip);
        var last = LastToRead(mentions);
        if (last < 0)
        {
            return;
        }

        subjects.Reset();
        var tracker = new SentenceTracker(strip, mentions);
        for (var i = 0; i <= last; i++)
        {
            var site = tracker.MoveTo(i);
            if (site.Mention.Amount is null)
            {
                tracker.NoteYear(site.Mention);
                continue;
            }

            var reading = subjects.Read(site);
            var isGoal = goals.IsGoal(site, reading, tracker, out var year);
            Add(site, reading, isGoal ? year : tracker.Year, isGoal);
        }

        goals.End(strip, tracker);
    }

    // The figures and years of a strip; what stands behind the last of them need not be looked at.
    private static int LastToRead(ImmutableArray<Mention> mentions)
    {
        var last = mentions.Length - 1;
        while (last >= 0 && mentions.ItemRef(last) is { Amount: null, LastYear: 0 })
        {
            last--;
        }

        return last;
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
}
