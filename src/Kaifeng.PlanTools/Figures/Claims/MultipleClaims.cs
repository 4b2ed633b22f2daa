using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads multiples of an earlier figure: <c>是2015年的1.41倍</c>, <c>比2020年翻一番</c>, <c>较2015年增长2倍</c>.</summary>
internal static class MultipleClaims
{
    private const int LongestLink = 12;

    /// <summary>Reads the claim whose stated multiple is the numeral <paramref name="stated"/>; whether there is one.</summary>
    public static bool Read(in Sentence sentence, int stated, ClaimContext context)
    {
        var year = stated - 1;
        var link = sentence.Before(stated);
        if (!sentence.IsYear(year) || link.Length > LongestLink || link.ContainsAny("，；。") || !ComparisonWords.EndsWithMultipleOf(sentence.Before(year), out var comparison))
        {
            return false;
        }

        var at = sentence[year].Start - sentence.Before(year).Length + comparison;
        var isGrowth = GrowthWords.SignOf(link) > 0;

        // 是“十二五”期间的1.54倍: the sum of a plan's years is not the figure of its last one.
        var isWholePeriod = sentence[year].Kind == NumeralKind.Period && !link.Contains('末') && !link.Contains('底');
        if (GrowthPhrase.Read(sentence, year - 1, 1) is { } phrase && phrase.BaseYear == sentence[year].LastYear && !isWholePeriod)
        {
            ReadBothEnds(sentence, stated, phrase, isGrowth, context);
            return true;
        }

        var end = sentence.IsAmount(year - 1) && sentence.Between(sentence[year - 1].End, at).Trim("， ,").IsEmpty ? year - 1 : -1;
        var subjectEnd = end >= 0 ? sentence[end].Start : at;
        var start = sentence.ClauseStart(subjectEnd);
        var endYear = EndYearOf(sentence, end >= 0 ? end : year);
        context.Open.Add(new OpenClaim
        {
            Head = Head(sentence, start, stated),
            Derivation = isGrowth ? Derivation.GrowthByMultiple : Derivation.Multiple,
            Subject = isWholePeriod ? "" : context.Subjects.Of(sentence.Between(start, subjectEnd)),
            End = end >= 0 ? sentence.Operand(OperandRole.End, end, endYear > 0 ? endYear : null) : null,
            BaseYear = sentence[year].LastYear,
            EndYear = endYear,
            AtConstantPrices = GrowthWords.GrowsAtConstantPrices(sentence.Between(start, subjectEnd)),
        });
        return true;
    }

    private static int EndYearOf(in Sentence sentence, int at) =>
        sentence.YearAt(at) is var year and > 0 ? year : sentence.Strip.Plan?.Period?.End ?? 0;

    private static void ReadBothEnds(in Sentence sentence, int stated, GrowthPhrase phrase, bool isGrowth, ClaimContext context)
    {
        var start = sentence.ClauseStart(phrase.SubjectEnd);
        var derivation = isGrowth ? Derivation.GrowthByMultiple : Derivation.Multiple;
        var isConstant = GrowthWords.GrowsAtConstantPrices(sentence.Between(start, phrase.SubjectEnd)) || GrowthWords.SaysConstantPrices(sentence.Between(start, sentence[stated].Start));
        context.Drafts.Add(
            Head(sentence, start, stated),
            new Identity(derivation, IsAtConstantPrices: isConstant),
            [sentence.Operand(OperandRole.Base, phrase.Base, phrase.BaseYear), sentence.Operand(OperandRole.End, phrase.End, phrase.EndYear)]);
    }

    private static ClaimHead Head(in Sentence sentence, int start, int stated) =>
        new(sentence.Strip.Holder, ClaimKind.Multiple, sentence.Place(start, sentence[stated].End), sentence.Place(stated), sentence[stated].Amount!);
}
