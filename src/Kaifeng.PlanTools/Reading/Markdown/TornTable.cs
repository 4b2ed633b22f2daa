using System.Text.RegularExpressions;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>The rows of a pipe table that no blank line parts from the text above, so that they were read as a paragraph's lines.</summary>
internal static partial class TornTable
{
    /// <summary>The row between header and body.</summary>
    public static bool IsDelimiterRow(string line) => line.Contains('|', StringComparison.Ordinal) && DelimiterRow().IsMatch(line);

    /// <summary>The cells of a row with tabs between them; <c>null</c> for a line that is no row.</summary>
    public static string? Cells(string line)
    {
        var row = line.AsSpan().Trim();
        if (row.Length < 2 || row[0] != '|')
        {
            return null;
        }

        row = row[^1] == '|' ? row[1..^1] : row[1..];
        return string.Join('\t', row.ToString().Replace('\t', ' ').Split('|').Select(static cell => cell.Trim()));
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
