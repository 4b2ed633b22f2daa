using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What a check found.</summary>
/// <param name="Notices">The result of each notice, in the order in which they were given.</param>
public sealed record CheckResult(ImmutableArray<NoticeCheck> Notices)
{
    /// <summary>Whether the gravest findings come first; else they stand in the order of the text.</summary>
    public bool IsBySeverity { get; private init; }

    /// <summary>The findings of all notices: notice by notice, or the gravest of all notices first.</summary>
    public IEnumerable<Finding> Findings => Ordered(Notices.SelectMany(static notice => notice.Findings), IsBySeverity);

    /// <summary>
    /// The findings of some severities, in the order of the text or the gravest first, as many as reports list; of known findings as many.
    /// </summary>
    public CheckResult Shown(IReadOnlyCollection<Severity> severities, bool isBySeverity) => new([.. Notices.Select(notice => notice.Shown(severities, isBySeverity))])
    {
        IsBySeverity = isBySeverity,
    };

    internal static IEnumerable<Finding> Ordered(IEnumerable<Finding> findings, bool isBySeverity) =>
        isBySeverity ? findings.OrderByDescending(static finding => finding.Severity) : findings;
}

/// <summary>What a check found in one notice.</summary>
/// <param name="Figures">The notice's figures.</param>
/// <param name="Findings">The findings whose place is in it, in the order of the text, then of the rules.</param>
/// <param name="Coverage">How much could be compared.</param>
public sealed record NoticeCheck(NoticeFigures Figures, ImmutableArray<Finding> Findings, Coverage Coverage)
{
    /// <summary>The findings that are known and not among <see cref="Findings"/>, in the same order.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    internal NoticeCheck Shown(IReadOnlyCollection<Severity> severities, bool isBySeverity)
    {
        var source = Figures.Notice.Source;
        var shown = ShownFindings.Of(source, [.. Findings.Where(finding => severities.Contains(finding.Severity))]);
        return this with
        {
            Findings = [.. CheckResult.Ordered(shown, isBySeverity)],
            Suppressed = ShownFindings.Of(source, Suppressed),
        };
    }
}
