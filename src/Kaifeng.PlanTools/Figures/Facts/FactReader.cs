using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Makes facts of the quantities of a notice.</summary>
internal static class FactReader
{
    private static readonly Aspect[] AspectsOfMeasures =
    [
        Aspect.Level, Aspect.Share, Aspect.Rate, Aspect.Change, Aspect.Added, Aspect.Total, Aspect.Yearly, Aspect.Multiple,
    ];

    /// <summary>All facts of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="strips">Its strips in the order of the text.</param>
    /// <param name="quantities">Its quantities in the order of the text: one for each numeral of the strips that is an amount.</param>
    public static FactBase Read(PlanNotice notice, IReadOnlyList<StripMentions> strips, ImmutableArray<Quantity> quantities)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(quantities.Length);
        var subjects = new SubjectKey(notice);
        var next = 0;
        var cells = TableSites.Of(notice);
        for (var i = 0; i < strips.Count; i++)
        {
            var sites = new SiteCursor(strips[i], i, cells);
            for (var mention = 0; mention < strips[i].Mentions.Length; mention++)
            {
                if (strips[i].Mentions[mention].Amount is not null)
                {
                    var site = sites.MoveTo(mention);
                    facts.Add(FactOf(notice, quantities[next++], site, facts.Count, subjects));
                }
            }
        }

        return new FactBase(facts.DrainToImmutable(), strips.Count);
    }

    private static Fact FactOf(PlanNotice notice, Quantity quantity, FactSite site, int index, SubjectKey subjects)
    {
        var name = quantity.Subject.IsEmpty ? "" : subjects.Of(notice.Source.Read(quantity.Subject));
        return new Fact
        {
            Index = index,
            Amount = quantity.Amount,
            Place = quantity.Place,
            Holder = quantity.Holder,
            Site = site,
            Aspect = AspectsOfMeasures[(int)quantity.Measure],
            Year = quantity.Year,
            Subject = new FactSubject(name, IsOwn: true) { Place = quantity.Subject },
        };
    }
}
