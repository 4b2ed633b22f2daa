using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>What must hold between a stated figure and those it follows from. It can be told again with other figures.</summary>
/// <param name="Derivation">How the stated figure follows.</param>
/// <param name="Years">The years between base and end; 0 where they are not known or do not matter.</param>
/// <param name="Falls">Whether the stated figure says how much less there is.</param>
/// <param name="Losses">How many of the last figures are taken off.</param>
/// <param name="Scale">Of how many base units of the divisor a ratio speaks, or 100 for one in percent.</param>
/// <param name="IsAtConstantPrices">Whether growth may be at constant prices, so that levels at current prices prove nothing against it.</param>
internal sealed record Identity(Derivation Derivation, int Years = 0, bool Falls = false, bool IsAtConstantPrices = false, int Losses = 0, decimal Scale = 1)
{
    /// <summary>No computation: the names of a list.</summary>
    public static Identity None { get; } = new(Derivation.None);

    /// <summary>Holds a stated figure against those it follows from, in the order of the computation.</summary>
    public Outcome Tell(Amount stated, ImmutableArray<Amount> figures)
    {
        var outcome = Derivation switch
        {
            Derivation.None => Outcome.Untold(CannotTell.UncountableList),
            Derivation.Parts => Outcome.OfParts(stated, figures),
            Derivation.Total or Derivation.Structure or Derivation.Same => Outcome.Of(stated, Derivations.Total(figures, stated)),
            Derivation.Balance => Outcome.Of(stated, Derivations.Balance(figures, Losses, stated)),
            Derivation.PercentOfFraction when figures is [var fraction] => Outcome.Of(stated, IntervalMath.Scale(fraction.Interval, 100)),
            Derivation.ChainedGrowth => Outcome.Of(stated, Derivations.ChainedGrowth(figures, stated)),
            Derivation.RestOfHundred => Outcome.Of(stated, IntervalMath.Subtract(Interval.Of(100), Derivations.Total(figures, stated))),
            Derivation.Mean => Outcome.Of(stated, IntervalMath.Scale(Derivations.Total(figures, stated), 1m / Years)),
            Derivation.Ratio when figures is [var dividend, var divisor] => Outcome.Of(stated, Derivations.Ratio(dividend, divisor, Scale, stated)),
            Derivation.RateOfChange when figures is [var change, var level] => Outcome.Of(stated, Derivations.RateOfChange(change, level, Falls)),
            Derivation.Contrast when figures is [var left, var right] => Outcome.Of(stated, Derivations.Contrast(left, right, stated)),
            Derivation.YearlyRateOfMultiple when figures is [var multiple] && Years > 0 => Outcome.Of(stated, Signed(IntervalMath.YearlyRate(multiple.Interval, Years))),
            Derivation.YearlyRateOfTimes when figures is [var times] && Years > 0 => Outcome.Of(stated, Signed(IntervalMath.YearlyRate(IntervalMath.Add(times.Interval, Interval.Of(1)), Years))),
            Derivation.YearlyRateOfGrowth when figures is [var growth] && Years > 0 =>
                Outcome.Of(stated, Signed(IntervalMath.YearlyRate(IntervalMath.Add(Signed(IntervalMath.Scale(growth.Interval, 0.01m)), Interval.Of(1)), Years))),
            Derivation.YearlyRate or Derivation.YearlyDifference or Derivation.YearlyRateOfMultiple when Years < 1 => Outcome.Untold(CannotTell.UnknownYears),
            _ => figures is [var from, var to] ? OfTwo(stated, from, to) : Outcome.Untold(CannotTell.MissingBase),
        };
        return IsAtConstantPrices ? outcome.AtUnknownPrices() : outcome;
    }

    private Outcome OfTwo(Amount stated, Amount from, Amount to)
    {
        if (Derivation == Derivation.GrowthByMultiple && from.Unit.Base == to.Unit.Base)
        {
            return OfGrowth(stated, from, to);
        }

        var computed = Derivation.Compute(from, to, Years, stated);
        return from.Unit.Base != to.Unit.Base ? Outcome.Untold(CannotTell.OtherUnits) : Outcome.Of(stated, Signed(computed));
    }

    // 增长N倍 has two uses; it is wrong only if neither gives it (RULES, PT406).
    private static Outcome OfGrowth(Amount stated, Amount from, Amount to)
    {
        var ratio = Derivation.Multiple.Compute(from, to, 0, stated);
        var more = Outcome.Of(stated, IntervalMath.Add(ratio, Interval.Of(-1)));
        return more.Verdict == Verdict.Inconsistent && Outcome.Of(stated, ratio) is { Verdict: not Verdict.Inconsistent } whole ? whole : more;
    }

    private Interval Signed(Interval computed) => Falls ? IntervalMath.Negate(computed) : computed;
}
