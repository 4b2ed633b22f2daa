using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>An input that was not checked, or not wholly, and so is part of what a check has to tell.</summary>
/// <param name="Path">The input's path, as those of <see cref="ReportFrame.Paths"/>.</param>
/// <param name="Severity">An error, or a warning where the user said that it may be so.</param>
/// <param name="Reason">Why it could not be read and what can be done, on one line.</param>
public sealed record UnreadInput(string Path, Severity Severity, LocalText Reason)
{
    /// <summary>The name under which formats that number rules tell of these.</summary>
    public const string Name = "input-not-checked";

    /// <summary>What that name means.</summary>
    internal static LocalText Title { get; } = new("输入未能核对", "An input could not be checked");
}
