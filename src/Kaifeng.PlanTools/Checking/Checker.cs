using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Runs rules over notices.</summary>
public static class Checker
{
    /// <summary>Checks notices; those of one issuer are held against each other, those of others only where <paramref name="together"/> says so.</summary>
    public static CheckResult Check(ImmutableArray<NoticeFigures> notices, ImmutableArray<Rule> rules, bool together = false)
    {
        var found = new List<Finding>();
        var held = new Dictionary<NoticeFigures, (RuleInput Input, HashSet<int> Ends)>(ReferenceEqualityComparer.Instance);
        foreach (var group in Groups(notices, together))
        {
            var input = new RuleInput(group);
            foreach (var rule in rules)
            {
                rule.Check(input, found);
            }

            foreach (var (figures, ends) in group.Zip(input.Held()))
            {
                held[figures] = (input, ends);
            }
        }

        var byNotice = found.ToLookup(static finding => finding.Notice, (IEqualityComparer<PlanNotice>)ReferenceEqualityComparer.Instance);
        return new CheckResult([.. notices.Select(figures => Result(figures, InOrder(byNotice[figures.Notice]), held[figures].Input, held[figures].Ends))]);
    }

    private static NoticeCheck Result(NoticeFigures figures, ImmutableArray<Finding> findings, RuleInput input, HashSet<int> held)
    {
        var numbered = findings.IsEmpty ? findings : Numbered(input.StripsOf(figures.Notice), findings);
        return new NoticeCheck(figures, numbered, Coverage.Of(figures, held));
    }

    private static ImmutableArray<Finding> Numbered(IReadOnlyList<Strip> strips, ImmutableArray<Finding> findings) => Fingerprints.Give(strips, FindingIds.Give(strips, findings));

    private static IEnumerable<ImmutableArray<NoticeFigures>> Groups(ImmutableArray<NoticeFigures> notices, bool together) =>
        together
            ? [notices]
            : notices.Select(static (figures, index) => (figures, issuer: figures.Notice.Header.Issuer?.Name ?? $"#{index}"))
                .GroupBy(static notice => notice.issuer, static notice => notice.figures, StringComparer.Ordinal)
                .Select(static group => group.ToImmutableArray());

    private static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(static finding => finding.Place.Extent.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place.Extent.End)
            .ThenBy(static finding => finding.Message.En, StringComparer.Ordinal),
    ];
}
