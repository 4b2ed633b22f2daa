using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures;

/// <summary>Reads the figures of a notice. Total: it never throws on any notice.</summary>
public static class FigureReader
{
    /// <summary>Reads all figures.</summary>
    public static NoticeFigures Read(PlanNotice notice)
    {
        var strips = Mentions(notice);
        var indicators = IndicatorFigures.Read(notice, strips);
        var (quantities, targets) = QuantityReader.Read(strips, indicators);
        var facts = FactReader.Read(notice, strips, indicators);
        return new NoticeFigures
        {
            Notice = notice,
            Numerals = Ledger(strips),
            Quantities = quantities,
            Indicators = indicators,
            Targets = targets,
            Claims = ClaimReader.Read(notice, strips, indicators, facts),
            Facts = facts,
        };
    }

    private static List<StripMentions> Mentions(PlanNotice notice)
    {
        var buffer = new List<Mention>();
        return StripReader.Read(notice).ConvertAll(strip => MentionReader.Read(strip, buffer));
    }

    private static ImmutableArray<Numeral> Ledger(List<StripMentions> strips)
    {
        var numerals = ImmutableArray.CreateBuilder<Numeral>(strips.Sum(static strip => strip.Mentions.Length));
        foreach (var (strip, mentions) in strips)
        {
            foreach (var mention in mentions)
            {
                numerals.Add(new Numeral(mention.Kind, strip.Place.Slice(mention.NumeralStart, mention.NumeralEnd)));
            }
        }

        return numerals.DrainToImmutable();
    }
}
