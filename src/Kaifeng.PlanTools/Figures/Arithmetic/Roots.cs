namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>Roots of decimals by Newton's method; floating point gives the first guess only.</summary>
internal static class Roots
{
    /// <summary>No growth of a notice runs over more years.</summary>
    public const int MostYears = 50;

    // What grows more than a thousand million times is no figure of a notice.
    private const decimal Largest = 1e9m;
    private const decimal Precision = 1e-18m;

    // A double has 15 digits, and so has the decimal that is made of it.
    private const decimal GuessError = 1e-12m;
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

    // A guess that is surely not less than the root, whatever the last digits of the machine's; the steps make it exact.
    private static decimal Start(decimal value, int degree) =>
        Math.Max((decimal)Math.Pow((double)value, 1.0 / degree) * (1 + GuessError), Precision);
}
