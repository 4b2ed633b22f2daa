using System.Globalization;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures;

/// <summary>A figure of the text that measures or counts something, with its place and what it is about.</summary>
public sealed record Quantity
{
    /// <summary>What holds it: plan, section, box or table.</summary>
    public required Holder Holder { get; init; }

    /// <summary>Its place among the quantities of its holder, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Holder and number, such as <c>p3.3.1.q2</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Holder.Id}.q{Number}");

    /// <summary><see cref="NumeralKind.Quantity"/>, <see cref="NumeralKind.Rate"/>, <see cref="NumeralKind.Range"/> or <see cref="NumeralKind.Ratio"/>.</summary>
    public required NumeralKind Kind { get; init; }

    /// <summary>Where it stands, with unit and words of bound: <c>近2.3万家</c>, <c>10家以上</c>.</summary>
    public required Passage Place { get; init; }

    /// <summary>The figure.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The year it is of, or <c>null</c> where the text tells none.</summary>
    public int? Year { get; init; }

    /// <summary>The words that say what it is the figure of; empty where none were found.</summary>
    public Passage Subject { get; init; }

    /// <summary>The figure of an indicator that it is; <c>null</c> outside of tables.</summary>
    public IndicatorFigure? Cell { get; init; }

    /// <summary>What it says of its subject.</summary>
    public Measure Measure { get; init; }
}
