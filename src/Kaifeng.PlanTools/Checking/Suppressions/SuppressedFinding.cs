namespace Kaifeng.PlanTools.Checking.Suppressions;

/// <summary>A finding that is known: it is written where tools keep count of such, and fails no run.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Source">What names it.</param>
/// <param name="Reason">Why it stays, as whoever suppressed it wrote; empty for a baseline.</param>
public sealed record SuppressedFinding(Finding Finding, SuppressionSource Source, string Reason);

/// <summary>What names a suppressed finding.</summary>
public enum SuppressionSource
{
    /// <summary>A suppression in the settings, written by a person.</summary>
    Settings,

    /// <summary>The baseline: the findings that were there when it was made.</summary>
    Baseline,
}
