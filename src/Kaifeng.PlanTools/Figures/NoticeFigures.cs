using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures;

/// <summary>All figures of a notice, each list in the order of the text.</summary>
public sealed record NoticeFigures
{
    /// <summary>The notice whose figures they are.</summary>
    public required PlanNotice Notice { get; init; }

    /// <summary>The number ledger: every numeral, without overlap.</summary>
    public required ImmutableArray<Numeral> Numerals { get; init; }

    /// <summary>The numerals that measure or count.</summary>
    public required ImmutableArray<Quantity> Quantities { get; init; }

    /// <summary>The figures of the tables' indicators: one for each <see cref="IndicatorValue"/>, plans, tables, indicators and values in the order of the text.</summary>
    public required ImmutableArray<IndicatorFigure> Indicators { get; init; }

    /// <summary>The goals in prose.</summary>
    public required ImmutableArray<Target> Targets { get; init; }

    /// <summary>What the figures say of each other.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Every figure with what it says of what.</summary>
    internal FactBase Facts { get; init; } = FactBase.Empty;
}
