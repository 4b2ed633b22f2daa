namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>Arithmetic on decimals that never throws: a result beyond what a decimal holds is <c>null</c>, which stands for an open end.</summary>
internal static class Decimals
{
    // Less than the largest decimal by more than the estimates in double can err.
    private const double Limit = 7.9e28;

    /// <summary>The sum, or <c>null</c> where it or an operand has no limit.</summary>
    public static decimal? Add(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs((double)a + (double)b) < Limit ? a + b : null;

    /// <summary>The product, or <c>null</c>.</summary>
    public static decimal? Multiply(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs((double)a * (double)b) < Limit ? a * b : null;

    /// <summary>The quotient, or <c>null</c>; also where the divisor is 0.</summary>
    public static decimal? Divide(decimal? left, decimal? right) =>
        left is { } a && right is { } b && b != 0 && Math.Abs((double)a / (double)b) < Limit ? a / b : null;

    /// <summary>A number that is not negative, multiplied with itself <paramref name="exponent"/> times, or <c>null</c>.</summary>
    public static decimal? Power(decimal value, int exponent)
    {
        decimal? result = 1;
        decimal? square = value;
        for (var rest = exponent; rest > 0 && result is not null; rest >>= 1)
        {
            result = (rest & 1) == 1 ? Multiply(result, square) : result;
            square = Multiply(square, square);
        }

        return result;
    }

    /// <summary>The greatest number of that many decimals that is not greater.</summary>
    public static decimal? Floor(decimal? value, int decimals) =>
        value is { } known && Math.Abs(known) < 1e15m ? decimal.Round(known, decimals, MidpointRounding.ToNegativeInfinity) : value;

    /// <summary>The least number of that many decimals that is not less.</summary>
    public static decimal? Ceiling(decimal? value, int decimals) =>
        value is { } known && Math.Abs(known) < 1e15m ? decimal.Round(known, decimals, MidpointRounding.ToPositiveInfinity) : value;
}
