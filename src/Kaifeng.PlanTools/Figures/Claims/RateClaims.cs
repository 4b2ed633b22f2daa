using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads yearly rates of growth in prose.</summary>
internal static class RateClaims
{
    private const int LongestLink = 14;

    /// <summary>Reads the claims whose rates begin with the numeral <paramref name="first"/>; gives how many numerals it read, 0 for none.</summary>
    public static int Read(in Sentence sentence, int first, ClaimContext context)
    {
        var gap = sentence.Before(first);
        if (!GrowthWords.HoldYearlyRate(gap))
        {
            return 0;
        }

        if (!GrowthWords.IsYearlyRate(gap, out var falls))
        {
            return ReadRateFirst(sentence, first, gap, context);
        }

        if (!sentence.IsAmount(first - 1))
        {
            return 0;
        }

        var count = GrowthPhrase.RunFrom(sentence, first);
        if (GrowthPhrase.Read(sentence, first - 1, count) is { } phrase)
        {
            ReadBothEnds(sentence, first, phrase, falls, context);
            return count;
        }

        if (count == 1)
        {
            _ = ReadMultiple(sentence, first, falls, context) || ReadEnd(sentence, first, falls, context);
        }

        return count;
    }

    private static void ReadBothEnds(in Sentence sentence, int first, GrowthPhrase phrase, bool falls, ClaimContext context)
    {
        var start = sentence.ClauseStart(phrase.SubjectEnd);
        var years = phrase.BaseYear > 0 ? phrase.EndYear - phrase.BaseYear : 0;
        for (var i = 0; i < phrase.Count; i++)
        {
            var rate = first + i;
            var head = Head(sentence, ClaimKind.Cagr, start, rate);
            var isConstant = GrowthWords.GrowsAtConstantPrices(sentence.Between(start, phrase.SubjectEnd)) || GrowthWords.SaysConstantPrices(sentence.Between(start, sentence[rate].Start));
            context.Drafts.Add(
                head,
                new Identity(Derivation.YearlyRate, years, falls, isConstant),
                [sentence.Operand(OperandRole.Base, phrase.Base + i, YearOrNull(phrase.BaseYear)), sentence.Operand(OperandRole.End, phrase.End + i, YearOrNull(phrase.EndYear))]);
        }
    }

    // 是2015年的1.41倍，年均增长7.1%.
    private static bool ReadMultiple(in Sentence sentence, int rate, bool falls, ClaimContext context)
    {
        var multiple = rate - 1;
        if (sentence[multiple].Amount!.Unit.Dimension != Dimension.Multiple || !sentence.IsYear(multiple - 1) || sentence[multiple - 1].Kind != NumeralKind.Date)
        {
            return false;
        }

        var baseYear = sentence[multiple - 1].LastYear;
        var endYear = sentence.YearAt(multiple - 1);
        endYear = endYear > baseYear ? endYear : sentence.Strip.Plan?.Period is { } period ? period.Start - 1 : 0;
        var head = Head(sentence, ClaimKind.Cagr, sentence[multiple - 1].Start, rate);
        context.Drafts.Add(head, new Identity(Derivation.YearlyRateOfMultiple, endYear - baseYear, falls), [sentence.Operand(OperandRole.End, multiple, YearOrNull(endYear))]);
        return true;
    }

    // 电子商务交易额达到2400亿元，年均增长20%以上: the base is printed elsewhere.
    private static bool ReadEnd(in Sentence sentence, int rate, bool falls, ClaimContext context)
    {
        var end = rate - 1;
        if (!IsLevel(sentence[end].Amount!))
        {
            return false;
        }

        AddOpen(sentence, rate, end, sentence.ClauseStart(sentence[end].Start), sentence[end].Start, falls, context);
        return true;
    }

    // 服务业增加值年均增长9%左右，2025年力争达到1600亿元以上: the target stands behind its rate.
    private static int ReadRateFirst(in Sentence sentence, int rate, ReadOnlySpan<char> gap, ClaimContext context)
    {
        var end = sentence.IsYear(rate + 1) ? rate + 2 : rate + 1;
        if (!sentence.IsAmount(end) || !IsLevel(sentence[end].Amount!) || !SubjectKeyWords.AreFiller(sentence.Before(end)) || sentence.Before(end).Length > LongestLink
            || (end == rate + 2 && !SubjectKeyWords.AreFiller(sentence.Before(rate + 1))))
        {
            return 0;
        }

        var words = GrowthWords.YearlyRateAt(gap);
        var subjectEnd = sentence[rate].Start - gap.Length + words;
        AddOpen(sentence, rate, end, sentence.ClauseStart(subjectEnd), subjectEnd, falls: false, context);
        return 1;
    }

    private static void AddOpen(in Sentence sentence, int rate, int end, int start, int subjectEnd, bool falls, ClaimContext context)
    {
        var subject = sentence.Between(start, subjectEnd);
        var year = sentence.YearAt(end);
        var last = Math.Max(rate, end);
        context.Open.Add(new OpenClaim
        {
            Head = Head(sentence, ClaimKind.Cagr, start, rate) with { Text = sentence.Place(start, sentence[last].End) },
            Derivation = Derivation.YearlyRate,
            Subject = context.Subjects.Of(subject),
            End = sentence.Operand(OperandRole.End, end, YearOrNull(year)),
            BaseYear = ClaimContext.BaseYearOf(sentence.Strip.Plan, year),
            EndYear = year,
            Falls = falls,
            AtConstantPrices = GrowthWords.GrowsAtConstantPrices(subject) || GrowthWords.SaysConstantPrices(sentence.Between(start, sentence[last].Start)),
        });
    }

    private static bool IsLevel(Amount amount) =>
        amount.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.Time) && amount.Bound != Bound.None;

    private static ClaimHead Head(in Sentence sentence, ClaimKind kind, int start, int stated) =>
        new(sentence.Strip.Holder, kind, sentence.Place(start, sentence[stated].End), sentence.Place(stated), sentence[stated].Amount!);

    private static int? YearOrNull(int year) => year > 0 ? year : null;
}
