using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// The score interval of a proportion (E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927), 95 %,
/// without correction for continuity.
/// </summary>
public static class Wilson
{
    // The normal deviate of 97.5 %.
    private const decimal Z = 1.959963985m;
    private const int Decimals = 4;

    /// <summary>Both ends of the interval, from 0 to 1 with four decimals; <c>null</c> where there is no case.</summary>
    public static (decimal Low, decimal High)? Interval(int found, int cases)
    {
        if (cases <= 0)
        {
            return null;
        }

        var share = (decimal)found / cases;
        var weight = Z * Z / cases;
        var root = Roots.Of((share * (1 - share) / cases) + (weight / (4 * cases)), 2).High ?? 1;
        var (middle, half) = ((share + (weight / 2)) / (1 + weight), Z * root / (1 + weight));
        return (Round(middle - half), Round(middle + half));
    }

    private static decimal Round(decimal end) => Math.Clamp(decimal.Round(end, Decimals, MidpointRounding.AwayFromZero), 0, 1);
}
