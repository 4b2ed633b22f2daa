using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads what is added to a base that is printed elsewhere: <c>新增充电桩500个，累计达到1200个</c>.</summary>
internal static class AddedClaims
{
    /// <summary>Reads the claim whose total is the numeral <paramref name="total"/>; whether there is one.</summary>
    public static bool Read(in Sentence sentence, int total, ClaimContext context)
    {
        var added = total - 1;
        if (!sentence.IsAmount(added)
            || sentence[added].Amount!.Unit.Base != sentence[total].Amount!.Unit.Base
            || !SumWords.IsTotalReached(sentence.Before(total))
            || SumWords.AddedAt(sentence.Between(sentence.ClauseStart(sentence[added].Start), sentence[added].Start)) is not (>= 0 and var verb))
        {
            return false;
        }

        var start = sentence.ClauseStart(sentence[added].Start);
        var year = sentence.YearAt(added);
        context.Open.Add(new OpenClaim
        {
            Head = new ClaimHead(sentence.Strip.Holder, ClaimKind.Added, sentence.Place(start, sentence[total].End), sentence.Place(total), sentence[total].Amount!),
            Derivation = Derivation.Sum,
            Subject = context.Subjects.Of(sentence.Between(start + verb, sentence[added].Start)),
            End = sentence.Operand(OperandRole.Added, added, null),
            BaseYear = ClaimContext.BaseYearOf(sentence.Strip.Plan, year),
            EndYear = year,
        });
        return true;
    }
}
