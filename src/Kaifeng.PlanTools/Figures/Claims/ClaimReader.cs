using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Relations;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads the statements of a notice that its other figures can confirm, and tells whether they do.</summary>
internal static class ClaimReader
{
    /// <summary>All claims in the order of the text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="strips">Its strips in the order of the text.</param>
    /// <param name="indicators">The figures of its tables.</param>
    /// <param name="quantities">Its quantities; those with subject and year serve as bases of claims.</param>
    /// <param name="facts">What its figures say, among which relations find their operands.</param>
    public static ImmutableArray<Claim> Read(
        PlanNotice notice, IReadOnlyList<StripMentions> strips, ImmutableArray<IndicatorFigure> indicators, ImmutableArray<Quantity> quantities, FactBase facts)
    {
        var context = new ClaimContext(notice);
        TableClaims.Read(notice, indicators, context);
        for (var i = 0; i < strips.Count; i++)
        {
            if (strips[i] is { Strip.Kind: StripKind.Paragraph or StripKind.BoxParagraph, Mentions.Length: > 0 } strip)
            {
                ReadProse(strip, context);
                if (strip.Strip.Kind == StripKind.BoxParagraph)
                {
                    TotalClaims.ReadBox(strips, i, context);
                }

                if (i > 0 && strips[i - 1].Strip.Section is { RunIn: true })
                {
                    TotalClaims.ReadHeading(strips[i - 1], strip, context);
                }
            }
        }

        Relations.Counts.CountReader.Read(notice, strips, context.Drafts);
        AddLevels(notice, quantities, context);
        foreach (var claim in context.Open)
        {
            claim.Tell(context.Levels, context.Drafts);
        }

        context.Drafts.AddStatements(RelationReader.Read(new RelationInput(notice, strips, facts)));
        return context.Drafts.Numbered();
    }

    // Only figures of the years and units that an open claim asks for.
    private static void AddLevels(PlanNotice notice, ImmutableArray<Quantity> quantities, ClaimContext context)
    {
        var asked = new Dictionary<int, HashSet<string>>();
        foreach (var claim in context.Open)
        {
            UnitsOf(claim.BaseYear).Add(claim.UnitBase);
            UnitsOf(claim.EndYear).Add(claim.UnitBase);
        }

        foreach (var quantity in quantities)
        {
            if (quantity is { Year: { } year, Subject.IsEmpty: false, Measure: Measure.Level or Measure.Share } && asked.TryGetValue(year, out var units) && units.Contains(quantity.Amount.Unit.Base))
            {
                var subject = context.Subjects.Of(notice.Source.Read(quantity.Subject));
                context.Levels.Add(subject, new Level(quantity.Holder.PlanId, year, quantity.Place, quantity.Amount));
            }
        }

        HashSet<string> UnitsOf(int year) => asked.TryGetValue(year, out var units) ? units : asked[year] = [];
    }

    private static void ReadProse(StripMentions strip, ClaimContext context)
    {
        var text = strip.Strip.Text.Span;
        var (start, first, year) = (0, 0, 0);
        while (start < text.Length && first < strip.Mentions.Length)
        {
            var stop = Characters.FirstStop(text[start..]);
            var end = stop < 0 ? text.Length : start + stop;
            var last = first;
            while (last < strip.Mentions.Length && strip.Mentions[last].NumeralStart < end)
            {
                last++;
            }

            if (last > first)
            {
                Read(new Sentence(strip, start, end, first, last, year), context);
                year = YearOf(strip, first, last, year);
            }

            (start, first) = (end + 1, last);
        }
    }

    private static int YearOf(StripMentions strip, int first, int last, int year)
    {
        for (var i = last - 1; i >= first; i--)
        {
            if (Sentence.SetsYear(strip, i))
            {
                return strip.Mentions[i].LastYear;
            }
        }

        return year;
    }

    private static void Read(in Sentence sentence, ClaimContext context)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (sentence[i].Amount is not { } amount)
            {
                continue;
            }

            AddEnds(sentence, i, context);
            SumClaims.Read(sentence, i, context);
            switch (amount.Unit.Dimension)
            {
                case Dimension.Share when RateClaims.Read(sentence, i, context) is var read and > 0:
                    i += read - 1;
                    break;
                case Dimension.Share:
                    _ = ChangeClaims.Read(sentence, i, context) || ShareClaims.Read(sentence, i, context);
                    break;
                case Dimension.Multiple:
                    MultipleClaims.Read(sentence, i, context);
                    break;
                default:
                    _ = ChangeClaims.Read(sentence, i, context) || AddedClaims.Read(sentence, i, context);
                    break;
            }
        }
    }

    // Both ends of 由2015年的664.6亿元增加到2020年的1110.9亿元 are figures of years that other statements rest on.
    private static void AddEnds(in Sentence sentence, int end, ClaimContext context)
    {
        if (!sentence.IsYear(end - 1) || GrowthPhrase.Read(sentence, end, 1) is not { BaseYear: > 0 } phrase)
        {
            return;
        }

        var subject = context.SubjectBefore(sentence, phrase.SubjectEnd);
        var plan = sentence.Strip.Holder.PlanId;
        context.Levels.Add(subject, new Level(plan, phrase.BaseYear, sentence.Place(phrase.Base), sentence[phrase.Base].Amount!));
        context.Levels.Add(subject, new Level(plan, phrase.EndYear, sentence.Place(phrase.End), sentence[phrase.End].Amount!));
    }
}
