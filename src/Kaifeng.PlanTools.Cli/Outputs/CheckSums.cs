using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>How a check came out: of each notice and of all, the findings by severity and how much could be compared.</summary>
internal sealed class CheckSums(Messages messages, CheckReport report)
{
    private static readonly Message[] SeverityWords = [Message.SeverityNote, Message.SeverityWarning, Message.SeverityError];

    /// <summary>The word for a severity.</summary>
    public static string WordOf(Severity severity, Messages messages) => messages[SeverityWords[(int)severity]];

    /// <summary>A title and some lines for the notice, or for all of several.</summary>
    public IEnumerable<(string Title, IReadOnlyList<string> Lines)> All()
    {
        var notices = report.Result.Notices;
        if (notices.Length == 1)
        {
            yield return (report.Files[0].Path, Lines(notices, notices[0].Coverage));
        }
        else if (notices.Length > 1)
        {
            var sum = Coverage.Sum(notices.Select(static notice => notice.Coverage));
            yield return (messages[Message.NoticesInAll, notices.Length], Lines(notices, sum));
        }

        if (Inputs().ToList() is { Count: > 0 } lines)
        {
            yield return (messages[Message.Inputs], lines);
        }
    }

    /// <summary>A line for what was left out and one for what was lost, where there is any.</summary>
    public IEnumerable<string> Inputs()
    {
        if (report.Same > 0)
        {
            yield return messages[Message.SameTexts, report.Same];
        }

        if (report.Frame.Unread is { IsEmpty: false } unread)
        {
            yield return messages[Message.LostAre, Counts(unread.Select(static input => input.Severity))];
        }
    }

    public void Write(CliConsole console)
    {
        var ink = new Ink(console);
        if (report.Result.Notices.Length > 1)
        {
            AlignedRows.Write(console with { IsTerminal = true }, report.Files.Zip(report.Result.Notices, Row).Prepend(Headings()));
            ink.EndLine();
        }

        foreach (var (title, lines) in All())
        {
            ink.Text(OneLine.Of(title), Ink.Bold).EndLine();
            foreach (var line in lines)
            {
                ink.Text("    " + line).EndLine();
            }
        }
    }

    private string[] Headings() =>
    [
        messages[Message.Notice], messages[Message.SeverityError], messages[Message.SeverityWarning], messages[Message.SeverityNote],
        messages[Message.StatisticsSuppressed], messages[Message.TableClaims], messages[Message.TableCompared],
    ];

    private static string[] Row(InputFile file, NoticeCheck notice)
    {
        var counts = notice.Findings.CountBy(static finding => finding.Severity).ToDictionary();
        int[] numbers =
        [
            counts.GetValueOrDefault(Severity.Error), counts.GetValueOrDefault(Severity.Warning), counts.GetValueOrDefault(Severity.Note),
            notice.Suppressed.Length, notice.Coverage.Claims, notice.Coverage.Compared,
        ];
        return [file.Path, .. numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture))];
    }

    private List<string> Lines(IReadOnlyCollection<NoticeCheck> notices, Coverage coverage)
    {
        var lines = new List<string> { messages[Message.FindingsAre, Counts(notices.SelectMany(static notice => notice.Findings).Select(static finding => finding.Severity))] };
        var suppressed = notices.SelectMany(static notice => notice.Suppressed).ToLookup(static suppressed => suppressed.Source);
        if (suppressed.Count > 0)
        {
            lines.Add(messages[Message.SuppressedAre, suppressed[SuppressionSource.Settings].Count(), suppressed[SuppressionSource.Baseline].Count()]);
        }

        lines.Add(Claims(coverage));
        if (coverage.IsEmpty)
        {
            lines.Add(messages[Message.NothingCompared]);
        }

        if (coverage.Held > 0)
        {
            lines.Add(messages[Message.HeldAre, coverage.Held]);
        }

        lines.Add(messages[Message.QuantitiesAre, coverage.Quantities, coverage.Unseen]);
        return lines;
    }

    private string Counts(IEnumerable<Severity> severities)
    {
        var counts = severities.CountBy(static severity => severity).OrderByDescending(static pair => pair.Key).ToList();
        return counts.Count == 0 ? messages[Message.NoFindings] : Join(counts.Select(pair => Pair(WordOf(pair.Key, messages), pair.Value)));
    }

    private string Claims(Coverage coverage)
    {
        if (coverage.Claims == 0)
        {
            return messages[Message.NoClaims];
        }

        var reasons = coverage.CannotTell.Index().Where(static pair => pair.Item > 0).Select(pair => Pair(messages.In(VerdictWords.Of(pair.Index)), pair.Item)).ToList();
        var line = messages[
            Message.ClaimsAre,
            coverage.Claims,
            coverage.Compared,
            coverage.Percent!.Value.ToString(CultureInfo.InvariantCulture),
            coverage.Consistent,
            coverage.Inconsistent,
            coverage.CannotTell.Sum()];
        return reasons.Count == 0 ? line : line + messages[Message.Bracketed, Join(reasons)];
    }

    private static string Pair(string word, int count) => string.Create(CultureInfo.InvariantCulture, $"{word} {count}");

    private string Join(IEnumerable<string> parts) => string.Join(messages[Message.Comma], parts);
}
