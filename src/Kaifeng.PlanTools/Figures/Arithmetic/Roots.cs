namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>Roots of decimals by Newton's method, without floating point.</summary>
internal static class Roots
{
    /// <summary>No growth of a notice runs over more years.</summary>
    public const int MostYears = 50;

    // What grows more than a thousand million times is no figure of a notice.
    private const decimal Largest = 1e9m;
    private const decimal Precision = 1e-18m;
    private const int MostSteps = 200;

    /// <summary>A closed range that holds the root, narrower than 1e-16; every value where the root is not computed.</summary>
    /// <param name="value">A number from 0 to a thousand million.</param>
    /// <param name="degree">From 1 to <see cref="MostYears"/>.</param>
    public static Interval Of(decimal value, int degree)
    {
        if (value < 0 || value > Largest || degree is < 1 or > MostYears)
        {
            return Interval.Any;
        }

        var root = Start(value, degree);
        for (var step = 0; step < MostSteps; step++)
        {
            // From above the root every step falls towards it and none below it.
            var power = Decimals.Power(root, degree - 1);
            var next = root + ((Decimals.Divide(value, power) ?? 0) - root) / degree;
            if (next >= root - Precision / 10)
            {
                break;
            }

            root = next;
        }

        return new Interval(Math.Max(root - Precision, 0), root + Precision);
    }

    // The mean of value and ones is not less than the root, nor is the power of two.
    private static decimal Start(decimal value, int degree)
    {
        var mean = 1 + ((value - 1) / degree);
        var two = 1m;
        while (two < mean && (Decimals.Power(two, degree) ?? decimal.MaxValue) < value)
        {
            two *= 2;
        }

        return Math.Max(Math.Min(mean, two), Precision);
    }
}
