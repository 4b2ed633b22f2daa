using System.Text;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Html;

/// <summary>What the reader makes of a small page.</summary>
internal static class HtmlPage
{
    /// <summary>The canonical text of a page.</summary>
    public static SourceText Read(string html) =>
        NoticeReader.Read("page.html", Encoding.UTF8.GetBytes(html), new ReadOptions(Container.Html)).Source ?? throw new InvalidOperationException("the page cannot be read");

    /// <summary>The lines that are not blank: what each is, a colon and its text with <c>|</c> for a tab; a dropped one by its reason.</summary>
    public static string[] Lines(string html) => [.. LinesOf(Read(html)).Where(static line => line.Text.Length > 0).Select(static line => $"{Kind(line.Facts)}: {line.Text}")];

    /// <summary>The texts of the lines that are a part of the notice.</summary>
    public static string[] Texts(string html) => [.. LinesOf(Read(html)).Where(static line => line.Text.Length > 0 && line.Facts.Role < LineRole.Index).Select(static line => line.Text)];

    /// <summary>All lines with what the page says of them.</summary>
    public static IEnumerable<(string Text, SourceLine Facts)> LinesOf(SourceText source) =>
        Enumerable.Range(1, source.LineCount).Select(line => (source[source.LineSpan(line)].ToString().Replace('\t', '|'), source.LineAt(line)));

    private static string Kind(SourceLine facts) => facts.Role == LineRole.Dropped ? facts.Reason : facts.Role.ToString().ToLowerInvariant();
}
