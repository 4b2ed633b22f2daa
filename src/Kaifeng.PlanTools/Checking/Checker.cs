using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Runs rules over notices.</summary>
public static class Checker
{
    /// <summary>Checks notices with the rules that are named; those of one issuer are held against each other, those of others only where <paramref name="together"/> says so.</summary>
    public static CheckResult Check(ImmutableArray<NoticeFigures> notices, ImmutableArray<Rule> rules, bool together = false) =>
        Check(notices, CheckSettings.Default with { Selected = rules, IsTogether = together });

    /// <summary>Checks notices as the settings say: rules, severities, synonyms, known words. Suppressions are for <see cref="Suppressions.Suppressor"/>.</summary>
    /// <param name="notices">The notices.</param>
    /// <param name="settings">What to look for.</param>
    /// <param name="jobs">How many rules look at a time; the result does not depend on it.</param>
    /// <param name="progress">Is told how much is done of how much, from any thread.</param>
    /// <param name="failed">Is told of each notice that is not wholly checked, from any thread; where it is <c>null</c>, what a rule throws is thrown.</param>
    public static CheckResult Check(
        ImmutableArray<NoticeFigures> notices, CheckSettings settings, int jobs = 1, Action<int, int>? progress = null, Action<RuleFailure>? failed = null)
    {
        var guard = new RuleGuard(settings, failed);
        ImmutableArray<RuleInput> inputs = [.. Groups(notices, settings.IsTogether ?? false).Select(group => new RuleInput(group, settings))];
        var found = Run([.. inputs.SelectMany(input => settings.Rules.Select(rule => (input, rule)))], guard, jobs, progress)
            .Select(finding => finding with { Severity = settings.SeverityOf(finding) })
            .ToLookup(static finding => finding.Notice, (IEqualityComparer<PlanNotice>)ReferenceEqualityComparer.Instance);
        var results = new Dictionary<NoticeFigures, NoticeCheck>(ReferenceEqualityComparer.Instance);
        foreach (var input in inputs)
        {
            foreach (var (figures, held) in input.Notices.Zip(input.Held()))
            {
                results[figures] = guard.Finish(
                    figures,
                    () => new NoticeCheck(figures, Numbered(input, figures.Notice, InOrder(found[figures.Notice])), Coverage.Of(figures, held)),
                    () => new NoticeCheck(figures, [], Coverage.Sum([])));
            }
        }

        return new CheckResult([.. notices.Select(figures => results[figures])]);
    }

    private static IEnumerable<Finding> Run(ImmutableArray<(RuleInput Input, Rule Rule)> work, RuleGuard guard, int jobs, Action<int, int>? progress)
    {
        var found = new List<Finding>[work.Length];
        var done = 0;
        void Do(int index)
        {
            found[index] = guard.Look(work[index].Rule, work[index].Input);
            progress?.Invoke(Interlocked.Increment(ref done), work.Length);
        }

        if (jobs > 1)
        {
            Parallel.For(0, work.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, Do);
        }
        else
        {
            for (var i = 0; i < work.Length; i++)
            {
                Do(i);
            }
        }

        return found.SelectMany(static findings => findings);
    }

    private static ImmutableArray<Finding> Numbered(RuleInput input, PlanNotice notice, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return findings;
        }

        IReadOnlyList<Strip> strips = input.StripsOf(notice);
        return Fingerprints.Give(strips, FindingIds.Give(strips, findings));
    }

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
