using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;

namespace Kaifeng.PlanTools.Exporting.Junit;

/// <summary>A test case: a finding, or a rule that found nothing.</summary>
/// <param name="Name">The case's name, of which its suite has no second.</param>
/// <param name="Finding">What was found; <c>null</c> for nothing.</param>
/// <param name="Known">Why it is known; <c>null</c> where it is not.</param>
/// <param name="Fails">Whether it counts as a failed test.</param>
internal sealed record JunitCase(string Name, Finding? Finding = null, SuppressedFinding? Known = null, bool Fails = false)
{
    /// <summary>The cases of a notice, by rule.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="rules">The rules that were run.</param>
    /// <param name="failOn">The least severity of a failed test; <c>null</c> for none.</param>
    public static List<JunitCase> Of(NoticeCheck notice, ImmutableArray<RuleInfo> rules, Severity? failOn)
    {
        var found = notice.Findings.Select(finding => new JunitCase(NameOf(finding), finding, Fails: finding.Severity >= failOn))
            .Concat(notice.Suppressed.Select(static known => new JunitCase(NameOf(known.Finding), known.Finding, known)))
            .ToLookup(static found => found.Finding!.Rule.Id, StringComparer.Ordinal);
        return [.. rules.SelectMany(rule => found[rule.Id].DefaultIfEmpty(new JunitCase($"{rule.Id} {rule.Name}")))];
    }

    private static string NameOf(Finding finding) => $"{finding.Rule.Id} {finding.Rule.Name} {finding.Id}";
}
