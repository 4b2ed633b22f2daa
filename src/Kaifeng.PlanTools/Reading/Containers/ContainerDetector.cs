using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Containers;

/// <summary>Tells HTML and Markdown from plain text: by what the text holds, then by the file's ending.</summary>
internal static partial class ContainerDetector
{
    private const int FewestHeadings = 3;

    // Scripts and comments may stand before the first tag that tells.
    private const int LongestBeginning = 4096;

    /// <summary>What the text is.</summary>
    public static Container Detect(string content, string fileName)
    {
        if (IsHtml(content))
        {
            return Container.Html;
        }

        return FileEndings.ContainerOf(fileName) switch
        {
            Container.Markdown => Container.Markdown,
            Container.Html when content.Contains('<', StringComparison.Ordinal) => Container.Html,
            _ => IsMarkdown(content) ? Container.Markdown : Container.Text,
        };
    }

    private static bool IsHtml(ReadOnlySpan<char> content)
    {
        var beginning = content[..Math.Min(content.Length, LongestBeginning)].TrimStart();
        return !beginning.IsEmpty && beginning[0] == '<' && HtmlBeginning().IsMatch(beginning);
    }

    /// <summary>A front matter, a pipe table, or several headings: a plain text has none of them by chance.</summary>
    private static bool IsMarkdown(ReadOnlySpan<char> content) =>
        (content.StartsWith("---") && FrontMatter().IsMatch(content[..Math.Min(content.Length, LongestBeginning)]))
        || (content.IndexOf("\n|", StringComparison.Ordinal) >= 0 && DelimiterRow().IsMatch(content))
        || HasHeadings(content);

    private static bool HasHeadings(ReadOnlySpan<char> content)
    {
        var count = 0;
        for (var rest = content; count < FewestHeadings && rest.IndexOf('#') is var at and >= 0; rest = rest[(at + 1)..])
        {
            var isFirst = rest.Length == content.Length ? at == 0 || content[at - 1] is '\n' or '\r' : at > 0 && rest[at - 1] is '\n' or '\r';
            if (isFirst && rest[at..].IndexOfAnyExcept('#') is var signs and > 0 and <= 6 && rest[at + signs] == ' ')
            {
                count++;
            }
        }

        return count >= FewestHeadings;
    }

    [GeneratedRegex(@"\A(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlBeginning();

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?:[^\n]*\n){0,40}?[A-Za-z\u4E00-\u9FFF_]+:", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^\|[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
