using System.Buffers;
using System.Text;
using Kaifeng.PlanTools.Docx.Body;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>
/// Tells the tab behind a typed number (<c>第一章</c>, <c>一、</c>, <c>1.</c>), which stands for a blank as the one behind an automatic number does, from tabs
/// that set columns.
/// </summary>
internal static class NumberTabs
{
    private const int LongestNumber = 8;
    private const char Ordinal = '第';

    private static readonly SearchValues<char> Ends = SearchValues.Create("、.．");
    private static readonly SearchValues<char> Openers = SearchValues.Create("(（0123456789");
    private static readonly SearchValues<char> Closers = SearchValues.Create(")）");

    /// <summary>Whether the only tab between a paragraph's texts stands behind its number, or anywhere in a heading.</summary>
    public static bool Has(ParagraphBlock paragraph)
    {
        var text = new StringBuilder();
        foreach (var piece in paragraph.Pieces.Where(static piece => piece.IsShown))
        {
            text.Append(piece.Text);
        }

        var trimmed = text.ToString().AsSpan().Trim();
        var tab = trimmed.IndexOf('\t');
        return tab > 0 && trimmed[tab..].Count('\t') == 1 && (paragraph.IsHeading || IsNumber(trimmed[..tab].TrimEnd()));
    }

    // （一） and 1）, and not 回收率（%）.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length <= LongestNumber
        && (text[0] == Ordinal || Ends.Contains(text[^1]) || (Openers.Contains(text[0]) && Closers.Contains(text[^1])));
}
