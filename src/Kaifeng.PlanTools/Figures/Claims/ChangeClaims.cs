using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads changes against an earlier figure: <c>较2015年提高5.6个百分点</c>, <c>同比增长3.1%</c>, <c>由12亿元增加到18亿元，增长50%</c>.</summary>
internal static class ChangeClaims
{
    private const int LongestVerb = 10;

    /// <summary>Reads the claim whose stated change is the numeral <paramref name="stated"/>; whether there is one.</summary>
    public static bool Read(in Sentence sentence, int stated, ClaimContext context)
    {
        var gap = sentence.Before(stated);
        var sign = GrowthWords.SignOf(gap);
        if (sign == 0)
        {
            return false;
        }

        if (sentence.IsYear(stated - 1))
        {
            return gap.Length <= LongestVerb && !gap.ContainsAny("，；。") && !gap.Contains("分别", StringComparison.Ordinal) && ComparisonWords.EndsWithComparison(sentence.Before(stated - 1), out var comparison)
                && ReadAgainstYear(sentence, stated, sign, comparison, context);
        }

        return ComparisonWords.IsLastYear(gap, out var lastYear)
            ? ReadAgainst(sentence, stated, sign, stated - 1, sentence[stated].Start - gap.Length + lastYear, LastYear(sentence.YearAt(stated)), context)
            : ReadBothEnds(sentence, stated, sign, gap, context);
    }

    // 较2015年: the words of comparison begin before the year.
    private static bool ReadAgainstYear(in Sentence sentence, int stated, int sign, int comparison, ClaimContext context)
    {
        var year = stated - 1;
        var before = sentence.Before(year);
        return ReadAgainst(sentence, stated, sign, year - 1, sentence[year].Start - before.Length + comparison, sentence[year].LastYear, context);
    }

    /// <summary>Reads a change against a year whose figure is printed elsewhere.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="stated">The stated change.</param>
    /// <param name="sign">Whether it rises or falls.</param>
    /// <param name="end">The numeral that may be the end of the change.</param>
    /// <param name="at">Where the words of comparison begin.</param>
    /// <param name="baseYear">The year compared with.</param>
    /// <param name="context">What the readers share.</param>
    private static bool ReadAgainst(in Sentence sentence, int stated, int sign, int end, int at, int baseYear, ClaimContext context)
    {
        var printed = sentence[stated].Amount!;
        var hasEnd = sentence.IsAmount(end) && sentence.Between(sentence[end].End, at).Trim("， ,（(").IsEmpty && IsPair(sentence[end].Amount!, printed);
        var subjectEnd = hasEnd ? sentence[end].Start : at;
        var start = sentence.ClauseStart(subjectEnd);
        var subject = context.Subjects.Of(sentence.Between(start, subjectEnd));
        if (!hasEnd && (subject.Length < 2 || printed.Unit.Dimension != Dimension.Points))
        {
            return false;
        }

        var year = sentence.YearAt(hasEnd ? end : stated);
        year = year == baseYear ? 0 : year;
        context.Open.Add(new OpenClaim
        {
            Head = Head(sentence, start, stated),
            Derivation = DerivationOf(printed),
            Subject = subject,
            End = hasEnd ? sentence.Operand(OperandRole.End, end, year > 0 ? year : null) : null,
            BaseYear = baseYear,
            EndYear = year,
            Falls = sign < 0,
            AtConstantPrices = printed.Unit.Dimension == Dimension.Share && GrowthWords.GrowsAtConstantPrices(sentence.Between(start, subjectEnd)),
        });
        return true;
    }

    private static bool ReadBothEnds(in Sentence sentence, int stated, int sign, ReadOnlySpan<char> gap, ClaimContext context)
    {
        var printed = sentence[stated].Amount!;
        var isDirect = gap.Length <= LongestVerb && gap.StartsWith('，') && ComparisonWords.AreVerb(gap);
        if (!isDirect || GrowthPhrase.Read(sentence, stated - 1, 1) is not { } phrase || !IsPair(sentence[phrase.End].Amount!, printed))
        {
            return false;
        }

        var start = sentence.ClauseStart(phrase.SubjectEnd);
        context.Drafts.Add(
            Head(sentence, start, stated),
            new Identity(DerivationOf(printed), Falls: sign < 0, IsAtConstantPrices: GrowthWords.GrowsAtConstantPrices(sentence.Between(start, phrase.SubjectEnd))),
            [sentence.Operand(OperandRole.Base, phrase.Base, phrase.BaseYear), sentence.Operand(OperandRole.End, phrase.End, phrase.EndYear)]);
        return true;
    }

    private static int LastYear(int year) => year > 0 ? year - 1 : 0;

    // A share changes by 百分点 and never by %, another figure by % or by its own unit.
    private static bool IsPair(Amount end, Amount stated) => stated.Unit.Dimension switch
    {
        Dimension.Points => end.Unit.Dimension == Dimension.Share,
        Dimension.Share => end.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.Time),
        _ => end.Unit.Base == stated.Unit.Base,
    };

    private static Derivation DerivationOf(Amount stated) => stated.Unit.Dimension == Dimension.Share ? Derivation.ChangeRate : Derivation.Difference;

    private static ClaimHead Head(in Sentence sentence, int start, int stated) =>
        new(sentence.Strip.Holder, ClaimKind.Change, sentence.Place(start, sentence[stated].End), sentence.Place(stated), sentence[stated].Amount!);
}
