using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Suppressions;

/// <summary>Takes the findings that the settings suppress out of a result.</summary>
public static class Suppressor
{
    /// <summary>The result with those findings among the suppressed ones, and what became of each suppression, in its order.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="settings">The settings with the suppressions and with the rules that were run.</param>
    /// <param name="today">The day on which suppressions may have expired.</param>
    public static (CheckResult Result, ImmutableArray<SuppressionState> States) Apply(CheckResult result, CheckSettings settings, DateOnly today)
    {
        var suppressions = settings.Suppressions;
        if (suppressions.IsEmpty)
        {
            return (result, []);
        }

        var rules = settings.Rules.ToHashSet();
        var states = suppressions.Select(suppression => suppression.Expires < today ? SuppressionState.Expired
            : rules.Contains(suppression.Rule) && IsChecked(result, suppression) ? SuppressionState.Unused
            : SuppressionState.NotAsked).ToArray();
        var notices = result.Notices.Select(notice => Apply(notice, suppressions, states)).ToImmutableArray();
        return (new CheckResult(notices), [.. states]);
    }

    private static bool IsChecked(CheckResult result, Suppression suppression) => result.Notices.Any(notice => IsFor(suppression, notice.Figures.Notice));

    private static bool IsFor(Suppression suppression, PlanNotice notice) => suppression.Notice.Length == 0 || suppression.Notice == notice.Source.NoticeName;

    private static NoticeCheck Apply(NoticeCheck notice, ImmutableArray<Suppression> suppressions, SuppressionState[] states)
    {
        var asked = suppressions.Index().Where(one => states[one.Index] is not SuppressionState.Expired && IsFor(one.Item, notice.Figures.Notice)).ToLookup(static one => one.Item.Rule.Info.Id);
        var strips = new Lazy<List<Strip>>(() => StripReader.Read(notice.Figures.Notice));
        var kept = ImmutableArray.CreateBuilder<Finding>(notice.Findings.Length);
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        foreach (var finding in notice.Findings)
        {
            var by = asked[finding.Rule.Id].Where(one => SuppressedText.Stands(one.Item.Text, finding, strips)).Select(static one => one.Index).DefaultIfEmpty(-1).First();
            if (by < 0)
            {
                kept.Add(finding);
                continue;
            }

            states[by] = SuppressionState.Used;
            suppressed.Add(new SuppressedFinding(finding, SuppressionSource.Settings, suppressions[by].Reason));
        }

        return notice with { Findings = kept.DrainToImmutable(), Suppressed = [.. notice.Suppressed, .. suppressed] };
    }
}
