using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Suppressions;

/// <summary>The findings that were there when a baseline was made: they are counted and fail no run, so that new ones stand out.</summary>
/// <param name="Notices">The findings of each notice, by the path of its file from the folder of the baseline: whatever other files are read with it, that is the same.</param>
public sealed record Baseline(ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Notices)
{
    /// <summary>A baseline without findings.</summary>
    public static Baseline Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal));

    /// <summary>How many findings it holds.</summary>
    public int Count => Notices.Values.Sum(static entries => entries.Length);

    /// <summary>The result with the findings of the baseline among the suppressed ones, and the findings of it that are there no more.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="paths">The path of each of its notices.</param>
    /// <param name="rules">The rules that were run; of others nothing can be told.</param>
    public (CheckResult Result, ImmutableArray<BaselineEntry> Fixed) Apply(CheckResult result, ImmutableArray<string> paths, ImmutableArray<Rule> rules)
    {
        var isFixed = ImmutableArray.CreateBuilder<BaselineEntry>();
        var notices = ImmutableArray.CreateBuilder<NoticeCheck>(result.Notices.Length);
        foreach (var (path, notice) in paths.Zip(result.Notices))
        {
            var known = EntriesOf(path).ToDictionary(static entry => entry.Fingerprint, StringComparer.Ordinal);
            var suppressed = notice.Findings.Where(finding => known.ContainsKey(finding.Fingerprint)).ToList();
            notices.Add(notice with
            {
                Findings = [.. notice.Findings.Where(finding => !known.ContainsKey(finding.Fingerprint))],
                Suppressed = [.. notice.Suppressed, .. suppressed.Select(static finding => new SuppressedFinding(finding, SuppressionSource.Baseline, ""))],
            });
            suppressed.ForEach(finding => known.Remove(finding.Fingerprint));
            foreach (var suppressedBySettings in notice.Suppressed)
            {
                known.Remove(suppressedBySettings.Finding.Fingerprint);
            }

            isFixed.AddRange(EntriesOf(path).Where(entry => known.ContainsKey(entry.Fingerprint) && WasRun(entry, rules)));
        }

        return (new CheckResult(notices.DrainToImmutable()), isFixed.DrainToImmutable());
    }

    /// <summary>The baseline with all findings of a result that the settings do not suppress; of notices and rules that were not run it stays as it was.</summary>
    /// <param name="result">What was found, before or after <see cref="Apply"/>.</param>
    /// <param name="paths">The path of each of its notices.</param>
    /// <param name="rules">The rules that were run.</param>
    public Baseline Update(CheckResult result, ImmutableArray<string> paths, ImmutableArray<Rule> rules)
    {
        var updated = Notices.ToBuilder();
        foreach (var (path, notice) in paths.Zip(result.Notices))
        {
            var found = notice.Findings
                .Concat(notice.Suppressed.Where(static suppressed => suppressed.Source == SuppressionSource.Baseline).Select(static suppressed => suppressed.Finding))
                .Select(BaselineEntry.Of);
            ImmutableArray<BaselineEntry> entries =
            [
                .. EntriesOf(path).Where(entry => !WasRun(entry, rules)).Concat(found)
                    .OrderBy(static entry => entry.Rule, StringComparer.Ordinal).ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal),
            ];
            updated.Remove(path);
            if (!entries.IsEmpty)
            {
                updated.Add(path, entries);
            }
        }

        return new Baseline(updated.ToImmutable());
    }

    private ImmutableArray<BaselineEntry> EntriesOf(string path) => Notices.TryGetValue(path, out var entries) ? entries : [];

    private static bool WasRun(BaselineEntry entry, ImmutableArray<Rule> rules) => rules.Any(rule => rule.Info.Id == entry.Rule);
}

/// <summary>A finding of a baseline.</summary>
/// <param name="Fingerprint">By which it is known: <see cref="Finding.Fingerprint"/>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Printed">What is printed, for whoever reviews the baseline.</param>
/// <param name="Message">What is wrong, for the same.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Printed, LocalText Message)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(Finding finding) => new(finding.Fingerprint, finding.Rule.Id, finding.Printed, finding.Message);
}
