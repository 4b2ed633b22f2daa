using System.Globalization;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>A quantified goal in prose: <c>到2025年，货运量达到3750万吨</c>.</summary>
/// <param name="Number">Its place among the targets of its holder, from 1.</param>
/// <param name="Quantity">The figure with subject and year.</param>
public sealed record Target(int Number, Quantity Quantity)
{
    /// <summary>Holder and number, such as <c>p3.3.1.g2</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Quantity.Holder.Id}.g{Number}");

    /// <summary>What it says of its subject.</summary>
    public TargetKind Kind => TargetKinds.Of(Quantity.Measure);
}
