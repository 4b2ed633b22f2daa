using System.Globalization;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>One amount in two units: <c>总投资3.60亿元…所需36000万元资金</c>, <c>四分之一，即25%</c>, <c>1500亩（约100公顷）</c>.</summary>
/// <remarks>Little but the digits says that both are one: exchanged digits, or a word of saying again between them.</remarks>
internal sealed class SaidOtherwiseRelation : Relation
{
    private const int Near = 8;
    private const int LeastDigits = 2;
    private const int SureDigits = 3;
    private const int NearParagraphs = 2;
    private const decimal GreySteps = 0.35m;
    private const double Sure = 8;
    private const double LeastLikeness = 0.4;
    private const int MostBetween = 3;
    private const int Reach = 14;

    private static readonly PhraseSet ClauseAgain = new("，即", "，也就是", "，亦即", "，约合", "，折合", "，相当于", "，换算");

    private static readonly PhraseSet Again = new("即", "约合", "折合", "相当于", "也就是", "合计", "折", "换算", "合");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Restated;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var fact in input.Facts.All)
        {
            if (!fact.Site.IsCell && CanBe(fact) && Best(input, fact) is { } filling)
            {
                statements.Add(new Statement(Kind, fact, filling));
            }
        }
    }

    private static bool CanBe(Fact fact) =>
        fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Share && fact.Amount is { High: null, Value: not 0 } && !fact.Amount.Bound.IsOneSided()
        && fact.Amount.Unit.Dimension is not (Dimension.Points or Dimension.Multiple or Dimension.Time or Dimension.Composite);

    private static Filling? Best(RelationInput input, Fact fact)
    {
        Filling? best = null;
        foreach (var other in Others(input, fact))
        {
            if (other.Index < fact.Index && CanBe(other) && IsOtherPrint(fact, other) && ScoreOf(input, fact, other) is var score and > 0)
            {
                var identity = Fractions.Is(other) && fact.Unit == "%" ? new Identity(Derivation.PercentOfFraction) : new Identity(Derivation.Same);
                var filling = Filling.Of(fact, identity, score, new FactOperand(OperandRole.Same, other));
                if (filling.Outcome.Verdict == Verdict.Consistent)
                {
                    return null;
                }

                best = best is null || score > best.Score ? filling : best;
            }
        }

        return best is not null && best.GapInSteps(fact) > GreySteps ? best : null;
    }

    private static IEnumerable<Fact> Others(RelationInput input, Fact fact) =>
        PerWords.SameAs(fact.Unit).SelectMany(unit => input.Facts.Near(fact, unit, Near).ToArray()).Concat(fact.Unit == "%" ? input.Facts.Near(fact, "", 2).ToArray().Where(Fractions.Is) : []);

    private static bool IsOtherPrint(Fact fact, Fact other) =>
        (Fractions.Is(other) && fact.Unit == "%") || (fact.Amount.Unit.Printed != other.Amount.Unit.Printed && fact.Amount.Unit.Factor != other.Amount.Unit.Factor);

    private static double ScoreOf(RelationInput input, Fact fact, Fact other)
    {
        var between = other.Site.UpTo(fact.Site);
        if (between.Length is > 0 and <= 8 && (Fractions.Is(other) || (fact.Per.Length == 0 && Decimals.Divide(fact.Amount.BaseValue, other.Amount.BaseValue) is > 0.05m and < 20m)) && (Again.LengthAtStart(between.TrimStart("，（( 左右以上约")) > 0 || IsBracketed(fact, between)))
        {
            return Sure;
        }

        if (fact.End == other.End && fact.Unit != "%" && Nearness.InOneSentence(fact, other) && IsRestating(fact) && fact.Index - other.Index <= MostBetween && IsClose(fact, other))
        {
            return Sure;
        }

        if (Fractions.Is(other) || Nearness.InOneSentence(fact, other) || fact.Holder.PlanId != other.Holder.PlanId || !LevelFacts.CanBeOfOneYear(fact, other))
        {
            return 0;
        }

        var (left, right) = (DigitsOf(fact), DigitsOf(other));
        var likeness = input.LikenessOf(fact, other);
        var isNear = Math.Abs(fact.Site.StripIndex - other.Site.StripIndex) <= NearParagraphs;
        var slips = left.Length >= SureDigits && Math.Abs(fact.Site.StripIndex - other.Site.StripIndex) <= 1 && likeness > LeastLikeness
            && DigitSlips.Explains(fact.Amount, IntervalMath.Scale(Derivations.InBase(other.Amount), 1 / fact.Amount.Unit.Factor)) && IsClose(fact, other);
        return slips ? 5 + likeness : Differ(left, right) && (likeness > 0.25 || (left.Length >= SureDigits && isNear)) && IsClose(fact, other) ? 5 + likeness : 0;
    }

    // 30亩（约2.0万平方米）: nothing else in the brackets.
    private static bool IsBracketed(Fact fact, ReadOnlySpan<char> between) =>
        between.Trim("约合折即为 ") is "（" or "(" && fact.Site.After is ['）' or ')' or '，', ..];

    // ，即从24分钟降到12分钟: the clause says the one before it again.
    private static bool IsRestating(Fact fact) => Again.LengthAtStart(fact.Site.Before) > 0 || ClauseAgain.IsIn(fact.Site.SentenceBefore[Math.Max(0, fact.Site.SentenceBefore.Length - Reach)..]);

    private static bool IsClose(Fact fact, Fact other) => Decimals.Divide(fact.Amount.BaseValue, other.Amount.BaseValue) is > 0.3m and < 3m;

    private static string DigitsOf(Fact fact) =>
        fact.Amount.Value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');

    // The same digits in another order, or one digit other.
    private static bool Differ(string left, string right) =>
        left.Length == right.Length && left.Length >= LeastDigits && left != right
        && (left.Order().SequenceEqual(right.Order()) || (left.Length >= SureDigits && left.Zip(right).Count(static pair => pair.First != pair.Second) == 1));
}
