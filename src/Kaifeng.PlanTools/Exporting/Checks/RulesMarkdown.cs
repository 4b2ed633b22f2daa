using System.Text;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>The table of rules in Markdown, as the README shows it.</summary>
public static class RulesMarkdown
{
    private static readonly LocalText Header = new("| 编号 | 名称 | 严重程度 | 含义 |", "| id | name | severity | what is wrong |");

    /// <summary>Lines with LF: a header row, a row a rule.</summary>
    public static string Table(IEnumerable<Rule> rules, Func<LocalText, string> language)
    {
        var table = new StringBuilder(language(Header)).Append("\n|---|---|---|---|\n");
        foreach (var rule in rules.Select(static rule => rule.Info))
        {
            table.Append($"| {rule.Id} | `{rule.Name}` | {rule.Severity.Name()} | {language(rule.Title).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }
}
