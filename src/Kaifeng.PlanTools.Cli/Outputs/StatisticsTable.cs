using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>How often each rule found something, the most frequent first.</summary>
internal static class StatisticsTable
{
    /// <summary>A row a rule that found something: id, title in the user's language, errors, warnings, notes, suppressed findings; a row of headings before them.</summary>
    public static void Write(CliConsole console, Messages messages, CheckResult result)
    {
        var found = result.Notices.SelectMany(static notice => notice.Findings).ToLookup(static finding => finding.Rule);
        var suppressed = result.Notices.SelectMany(static notice => notice.Suppressed).ToLookup(static suppressed => suppressed.Finding.Rule);
        var rows = found.Select(static rule => rule.Key).Union(suppressed.Select(static rule => rule.Key))
            .OrderByDescending(rule => found[rule].Count() + suppressed[rule].Count()).ThenBy(static rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => Row(rule, messages.In(rule.Title), found[rule], suppressed[rule].Count()));
        AlignedRows.Write(console, rows.Prepend(Headings(messages)));
    }

    private static string[] Headings(Messages messages) =>
    [
        messages[Message.StatisticsRule], messages[Message.StatisticsName],
        messages[Message.SeverityError], messages[Message.SeverityWarning], messages[Message.SeverityNote], messages[Message.StatisticsSuppressed],
    ];

    private static string[] Row(RuleInfo rule, string title, IEnumerable<Finding> found, int suppressed)
    {
        var counts = found.CountBy(static finding => finding.Severity).ToDictionary();
        string Count(Severity severity) => Text(counts.GetValueOrDefault(severity));
        return [rule.Id, title, Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note), Text(suppressed)];
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
