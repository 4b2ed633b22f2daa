namespace Kaifeng.PlanTools.Exporting;

/// <summary>Computed figures as they are exported. Printed ones keep their digits.</summary>
internal static class ExactFigures
{
    private const decimal Micro = 0.000001m;

    private const decimal LargestInMicros = decimal.MaxValue * Micro;

    // One with all the decimals there can be: a quotient has only those it needs.
    private const decimal One = 1.0000000000000000000000000000m;

    // No figure that is printed and converted by a power of ten has more; a third of a thousand square metres would have them without end.
    private const int MostDecimals = 12;

    private const int SignificantDigits = 15;

    /// <summary>The figure without zeros at the end of its decimals; one that does not come out even in fifteen digits.</summary>
    public static decimal Short(decimal figure)
    {
        var exact = figure / One;
        return exact.Scale <= MostDecimals ? exact : Math.Round(exact, Math.Clamp(SignificantDigits - Magnitude(exact), 0, 28)) / One;
    }

    /// <summary>The same, <c>null</c> for none.</summary>
    public static decimal? Short(decimal? figure) => figure is { } known ? Short(known) : null;

    /// <summary>The lower end of an interval in at most six decimals; the rounded interval holds the exact one.</summary>
    public static decimal? RoundedDown(decimal? low) => low is { } figure ? Short(InMicros(figure, decimal.Floor)) : null;

    /// <summary>The upper end in at most six decimals.</summary>
    public static decimal? RoundedUp(decimal? high) => high is { } figure ? Short(InMicros(figure, decimal.Ceiling)) : null;

    // How many digits stand before the point; less than none for zeros that stand after it.
    private static int Magnitude(decimal figure)
    {
        var (rest, digits) = (Math.Abs(figure), 0);
        for (; rest >= 1; digits++)
        {
            rest /= 10;
        }

        for (; rest is > 0 and < 0.1m; digits--)
        {
            rest *= 10;
        }

        return digits;
    }

    // A figure too large to be multiplied has no decimals that anybody needs.
    private static decimal InMicros(decimal figure, Func<decimal, decimal> round) =>
        Math.Abs(figure) < LargestInMicros ? round(figure / Micro) * Micro : round(figure);
}
