namespace Kaifeng.PlanTools.Exporting;

/// <summary>Computed figures as they are exported. Printed ones keep their digits.</summary>
internal static class ExactFigures
{
    private const decimal Micro = 0.000001m;

    private const decimal LargestInMicros = decimal.MaxValue * Micro;

    // One with all the decimals there can be: a quotient has only those it needs.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The figure without zeros at the end of its decimals.</summary>
    public static decimal Short(decimal figure) => figure / One;

    /// <summary>The same, <c>null</c> for none.</summary>
    public static decimal? Short(decimal? figure) => figure / One;

    /// <summary>The lower end of an interval in at most six decimals; the rounded interval holds the exact one.</summary>
    public static decimal? RoundedDown(decimal? low) => low is { } figure ? Short(InMicros(figure, decimal.Floor)) : null;

    /// <summary>The upper end in at most six decimals.</summary>
    public static decimal? RoundedUp(decimal? high) => high is { } figure ? Short(InMicros(figure, decimal.Ceiling)) : null;

    // A figure too large to be multiplied has no decimals that anybody needs.
    private static decimal InMicros(decimal figure, Func<decimal, decimal> round) =>
        Math.Abs(figure) < LargestInMicros ? round(figure / Micro) * Micro : round(figure);
}
