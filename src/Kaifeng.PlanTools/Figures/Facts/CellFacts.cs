using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Makes facts of the quantities in cells.</summary>
internal sealed class CellFacts(SubjectNames names, FactContext context)
{
    private static readonly Aspect[] AspectsOfMeasures =
    [
        Aspect.Level, Aspect.Share, Aspect.Rate, Aspect.Change, Aspect.Added, Aspect.Total, Aspect.Yearly, Aspect.Multiple,
    ];

    /// <summary>Reads a cell and adds its facts.</summary>
    public void Read(SiteCursor sites, StripMentions strip, ImmutableArray<Quantity> quantities, ref int next, ImmutableArray<Fact>.Builder facts)
    {
        for (var i = 0; i < strip.Mentions.Length; i++)
        {
            if (strip.Mentions[i].Amount is not null)
            {
                facts.Add(FactOf(quantities[next++], sites.MoveTo(i), facts.Count, strip));
            }
        }
    }

    private Fact FactOf(Quantity quantity, FactSite site, int index, StripMentions strip)
    {
        var name = strip.Strip.Indicator?.Name ?? "";
        return new Fact
        {
            Index = index,
            Amount = quantity.Amount,
            Place = quantity.Place,
            Holder = quantity.Holder,
            Site = site,
            Aspect = AspectsOfMeasures[(int)quantity.Measure],
            Year = quantity.Year,
            IsYearPrinted = quantity.Year is not null,
            Subject = new FactSubject(names.Of(name), IsOwn: true) { Place = quantity.Subject, Scopes = names.Scopes(name), Context = context.TextOf(strip.Strip) },
        };
    }
}
