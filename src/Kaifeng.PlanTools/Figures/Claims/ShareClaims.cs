using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads shares of a whole that is printed elsewhere: <c>金融业增加值91.6亿元，占服务业比重为8.25%</c>.</summary>
internal static class ShareClaims
{
    private const int MostRatesBetween = 4;

    /// <summary>Reads the claim whose stated share is the numeral <paramref name="stated"/>; whether there is one.</summary>
    public static bool Read(in Sentence sentence, int stated, ClaimContext context)
    {
        var gap = sentence.Before(stated);
        if (ShareWords.WholeOf(gap) is not { } whole || !gap[..whole.At].Trim("，,、（( ").IsEmpty || PartBefore(sentence, stated) is not (>= 0 and var part))
        {
            return false;
        }

        var start = sentence.ClauseStart(sentence[part].Start);
        var year = sentence.YearAt(part);
        var name = gap[whole.Start..whole.End];
        var measure = MeasureOf(sentence.Between(start, sentence[part].Start));
        context.Open.Add(new OpenClaim
        {
            Head = new ClaimHead(sentence.Strip.Holder, ClaimKind.Share, sentence.Place(start, sentence[stated].End), sentence.Place(stated), sentence[stated].Amount!),
            Derivation = Derivation.Share,
            Subject = context.Subjects.Of(name),
            OtherSubject = measure.Length > 0 ? context.Subjects.Of(string.Concat(name, measure)) : "",
            End = sentence.Operand(OperandRole.Part, part, year > 0 ? year : null),
            BaseYear = year,
            EndYear = year,
        });
        return true;
    }

    // The nearest figure before that is no rate; rates between say how the part has grown.
    private static int PartBefore(in Sentence sentence, int stated)
    {
        for (var i = stated - 1; i >= sentence.First && stated - i <= MostRatesBetween; i--)
        {
            if (!sentence.IsAmount(i))
            {
                return -1;
            }

            if (sentence[i].Amount!.Unit.Dimension is not (Dimension.Share or Dimension.Points))
            {
                return i;
            }
        }

        return -1;
    }

    private static string MeasureOf(ReadOnlySpan<char> subject)
    {
        foreach (var measure in SubjectKeyWords.Measures)
        {
            if (subject.TrimEnd("达到为约").EndsWith(measure, StringComparison.Ordinal))
            {
                return measure;
            }
        }

        return "";
    }
}
