using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;

namespace Kaifeng.PlanTools.Exporting.Junit;

/// <summary>A test case: a finding, or a rule that found nothing.</summary>
/// <param name="Name">The case's name, of which its suite has no second.</param>
/// <param name="Finding">What was found; <c>null</c> for nothing.</param>
/// <param name="Known">Why it is known; <c>null</c> where it is not.</param>
internal sealed record JunitCase(string Name, Finding? Finding = null, SuppressedFinding? Known = null)
{
    /// <summary>Whether it counts as a failed test.</summary>
    public bool Fails => Finding is { Severity: > Severity.Note } && Known is null;

    /// <summary>The cases of a notice, by rule.</summary>
    public static List<JunitCase> Of(NoticeCheck notice, ImmutableArray<RuleInfo> rules)
    {
        var found = notice.Findings.Select(static finding => new JunitCase(NameOf(finding), finding))
            .Concat(notice.Suppressed.Select(static known => new JunitCase(NameOf(known.Finding), known.Finding, known)))
            .ToLookup(static found => found.Finding!.Rule.Id, StringComparer.Ordinal);
        return [.. rules.SelectMany(rule => found[rule.Id].DefaultIfEmpty(new JunitCase($"{rule.Id} {rule.Name}")))];
    }

    private static string NameOf(Finding finding) => $"{finding.Rule.Id} {finding.Rule.Name} {finding.Id}";
}
