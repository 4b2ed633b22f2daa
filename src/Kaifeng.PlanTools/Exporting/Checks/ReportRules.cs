using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>The rules that a report tells of.</summary>
internal static class ReportRules
{
    /// <summary>Those that were run, then those of other findings: a known one may be of a rule that was left out this time.</summary>
    public static ImmutableArray<RuleInfo> Of(CheckResult result, ReportFrame frame) =>
    [
        .. frame.Rules
            .Concat(result.Notices.SelectMany(static notice => notice.Findings.Concat(notice.Suppressed.Select(static known => known.Finding))).Select(static finding => finding.Rule))
            .DistinctBy(static rule => rule.Id, StringComparer.Ordinal),
    ];
}
