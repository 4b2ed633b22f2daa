using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Indicators;

/// <summary>What a figure cell of an indicator says.</summary>
/// <param name="Value">The cell.</param>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Amount">The figure in the indicator's unit or the cell's own; <c>null</c> for words and dashes.</param>
public sealed record IndicatorFigure(IndicatorValue Value, IndicatorFigureKind Kind, Amount? Amount);

/// <summary>The kinds of figure in an indicator's cells (RULES, how figures are compared, 7).</summary>
public enum IndicatorFigureKind
{
    /// <summary>A dash or nothing.</summary>
    None,

    /// <summary>Words in place of a figure: <c>按省下达目标</c>, <c>应保尽保</c>.</summary>
    Words,

    /// <summary>The value of a year.</summary>
    Level,

    /// <summary>A total over the plan's years, in <c>[ ]</c> or <c>〔 〕</c>.</summary>
    Total,

    /// <summary>A growth cell with a yearly rate in percent.</summary>
    YearlyRate,

    /// <summary>A growth cell of a share with its average yearly change in 百分点.</summary>
    YearlyChange,

    /// <summary>A growth cell with the change over the plan's years.</summary>
    TotalChange,
}

/// <summary>The names under which the kinds are printed.</summary>
public static class IndicatorFigureKinds
{
    private static readonly string[] Names = ["", "words", "level", "total", "yearly-rate", "yearly-change", "total-change"];

    /// <summary>The printed name, such as <c>yearly-rate</c>; empty for <see cref="IndicatorFigureKind.None"/>.</summary>
    public static string Name(this IndicatorFigureKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;
}
