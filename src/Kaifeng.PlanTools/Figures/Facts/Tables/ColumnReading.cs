using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>What the header of a column says of the figures under it.</summary>
/// <param name="Header">The header as printed, the upper one before it.</param>
internal sealed record ColumnReading(string Header)
{
    /// <summary>A column without a header.</summary>
    public static ColumnReading None { get; } = new("");

    /// <summary>What it says beside years and units; empty where it says nothing else.</summary>
    public string Words { get; init; } = "";

    /// <summary>The year; 0 for none.</summary>
    public int Year { get; init; }

    /// <summary>Base year and last year of a span.</summary>
    public (int From, int To)? Span { get; init; }

    /// <summary>The unit in its brackets or words; <c>null</c> for none.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What its figures say; <c>null</c> where it does not tell.</summary>
    public HeaderWord? Kind { get; init; }

    /// <summary>Whether its figures are of each year: <c>年均增长</c>.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Whether it holds running numbers, units or remarks: no figures of anything.</summary>
    public bool HoldsNoFigures => Kind is HeaderWord.Number or HeaderWord.UnitName or HeaderWord.Remark;
}
