using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Text;
using Markdig.Syntax;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>Reads the text of an HTML block: tags and comments left out, a row of a table as one line with tabs between its cells.</summary>
internal static partial class HtmlBlockText
{
    /// <summary>Gives the lines of the block to <paramref name="add"/>.</summary>
    public static void Read(HtmlBlock block, Action<InlineLine, LineRole> add)
    {
        var html = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            html.Append(block.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        }

        Read(html.ToString(), block.Line + 1, add);
    }

    private static void Read(string html, int fileLine, Action<InlineLine, LineRole> add)
    {
        var line = new StringBuilder();
        var start = fileLine;
        var inRow = false;
        var cells = 0;
        var at = 0;
        foreach (var tag in Tags().EnumerateMatches(html))
        {
            AddText(html.AsSpan(at, tag.Index - at));
            at = tag.Index + tag.Length;
            TakeTag(html.AsSpan(tag.Index, tag.Length));
        }

        AddText(html.AsSpan(at));
        Flush(LineRole.Text);

        void AddText(ReadOnlySpan<char> piece)
        {
            foreach (var range in piece.Split('\n'))
            {
                if (range.Start.Value > 0)
                {
                    fileLine++;
                    EndTextLine();
                }

                line.Append(WebUtility.HtmlDecode(piece[range].ToString()));
            }
        }

        void TakeTag(ReadOnlySpan<char> tag)
        {
            fileLine += tag.Count('\n');
            var name = NameOf(tag);
            if (name.Equals("tr", StringComparison.OrdinalIgnoreCase))
            {
                Flush(inRow ? LineRole.Row : LineRole.Text);
                inRow = tag[1] != '/';
                cells = 0;
            }
            else if (inRow && tag[1] != '/' && (name.Equals("td", StringComparison.OrdinalIgnoreCase) || name.Equals("th", StringComparison.OrdinalIgnoreCase)))
            {
                line.Append(cells++ > 0 ? "\t" : "");
            }
            else if (BlockNames.Contains(name.ToString()))
            {
                EndTextLine();
            }
        }

        void EndTextLine()
        {
            if (inRow)
            {
                line.Append(' ');
            }
            else
            {
                Flush(LineRole.Text);
            }
        }

        void Flush(LineRole role)
        {
            var text = line.ToString();
            if (!string.IsNullOrWhiteSpace(text))
            {
                add(new InlineLine(role == LineRole.Row ? CellsOf(text) : text.Trim(), start, 0, "", ""), role);
            }

            line.Clear();
            start = fileLine;
        }
    }

    private static string CellsOf(string row) => string.Join('\t', row.Split('\t').Select(static cell => cell.Trim()));

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAnyExcept(Letters);
        return end < 0 ? name : name[..end];
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string> BlockNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "div", "li", "ul", "ol", "td", "th", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article", "blockquote", "center",
    };

    /// <summary>A comment, one that nothing closes, a declaration, or a tag.</summary>
    [GeneratedRegex(@"<!--[\s\S]*?(?:-->|\z)|<[/!?]?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
