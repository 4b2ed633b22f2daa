using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What a check found.</summary>
/// <param name="Notices">The result of each notice, in the order in which they were given.</param>
public sealed record CheckResult(ImmutableArray<NoticeCheck> Notices);

/// <summary>What a check found in one notice.</summary>
/// <param name="Figures">The notice's figures.</param>
/// <param name="Findings">The findings whose place is in it, in the order of the text, then of the rules.</param>
/// <param name="Coverage">How much could be compared.</param>
public sealed record NoticeCheck(NoticeFigures Figures, ImmutableArray<Finding> Findings, Coverage Coverage)
{
    /// <summary>The findings that are known and not among <see cref="Findings"/>, in the same order.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];
}
