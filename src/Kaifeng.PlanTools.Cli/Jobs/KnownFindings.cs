using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>Takes the findings out of a result that the settings suppress or the baseline holds, and tells what became of these.</summary>
internal sealed class KnownFindings(CliConsole console, Reporter reporter, CheckRequest request)
{
    private readonly BaselineFile? file = request.Baseline is { } path ? new BaselineFile(path, console, reporter) : null;
    private Baseline baseline = Baseline.Empty;

    /// <summary>Reads the baseline; <c>false</c> where it cannot be used, which is reported.</summary>
    public bool Read()
    {
        if (file?.Read(request.UpdatesBaseline) is { } read)
        {
            baseline = read;
            return true;
        }

        return file is null;
    }

    /// <summary>The result without the known findings; the baseline is written where that is asked for.</summary>
    public CheckResult TakeOut(CheckResult result, IEnumerable<InputFile> files)
    {
        var rules = request.Settings.Settings.Rules;
        var (kept, states) = Suppressor.Apply(result, request.Settings.Settings, request.Today ?? DateOnly.FromDateTime(console.Clock.GetLocalNow().DateTime));
        Tell(states);
        if (file is null)
        {
            return kept;
        }

        ImmutableArray<string> paths = [.. files.Select(file.PathOf)];
        var (known, isFixed) = baseline.Apply(kept, paths, rules);

        // Of the plans that are left out nothing can be told.
        if (request.Plans.IsAll)
        {
            file.TellFixed(isFixed, request.UpdatesBaseline);
        }

        if (!request.UpdatesBaseline)
        {
            return known;
        }

        var updated = baseline.Update(kept, paths, rules);
        file.Write(baseline, updated);
        return updated.Apply(kept, paths, rules).Result;
    }

    private void Tell(IEnumerable<SuppressionState> states)
    {
        foreach (var (suppression, state) in request.Settings.Settings.Suppressions.Zip(states))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{request.Settings.Path}:{suppression.Place.Line}:{suppression.Place.Column}");
            if (state == SuppressionState.Unused && request.Plans.IsAll)
            {
                reporter.Note(place, Message.SuppressionUnused, suppression.Rule.Info.Id, suppression.Text);
            }
            else if (state == SuppressionState.Expired)
            {
                reporter.Note(place, Message.SuppressionExpired, suppression.Rule.Info.Id, suppression.Text, suppression.Expires!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }
}
