using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>A mark that conversion left in a line.</summary>
/// <param name="Span">Its place, counted from the line's first character; blanks at its ends are left out.</param>
/// <param name="EndsBlock">Whether the text after it is another paragraph.</param>
internal readonly record struct InlineMark(TextSpan Span, bool EndsBlock);

/// <summary>Finds remains of HTML and Markdown in a line of plain text.</summary>
internal static class InlineMarkup
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<*#-_=");

    private static readonly FrozenSet<string> BlockTags = new[]
    {
        "p", "br", "div", "li", "ul", "ol", "tr", "td", "th", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "section", "article", "blockquote", "center",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> InlineTags = new[]
    {
        "b", "strong", "i", "em", "u", "s", "span", "font", "a", "sup", "sub", "small", "big", "img", "label", "o:p",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A quick look whether <see cref="Find"/> could find anything.</summary>
    public static bool MayHold(ReadOnlySpan<char> line) =>
        Signs.Contains(line[0]) || line.IndexOfAny('<', '*') >= 0;

    /// <summary>The marks of a trimmed, non-empty line in order.</summary>
    public static List<InlineMark> Find(ReadOnlySpan<char> line)
    {
        var marks = new List<InlineMark>();
        if (IsRule(line))
        {
            marks.Add(new InlineMark(new TextSpan(0, line.Length), EndsBlock: true));
            return marks;
        }

        AddLineStart(line, marks);
        AddBold(line, marks);
        AddTags(line, marks);
        return InOrder(marks);
    }

    /// <summary>Sorted by place; of two that overlap the first stays.</summary>
    private static List<InlineMark> InOrder(List<InlineMark> marks)
    {
        marks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var end = 0;
        var kept = new List<InlineMark>(marks.Count);
        foreach (var mark in marks)
        {
            if (mark.Span.Start >= end)
            {
                kept.Add(mark);
                end = mark.Span.End;
            }
        }

        return kept;
    }

    /// <summary>A line of two or more <c>-</c>, <c>*</c>, <c>_</c> or <c>=</c> and nothing else.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] is '-' or '*' or '_' or '=' && line.IndexOfAnyExcept(line[0]) < 0;

    private static void AddLineStart(ReadOnlySpan<char> line, List<InlineMark> marks)
    {
        var length = line[0] switch
        {
            '-' or '*' => 1,
            '#' => line.IndexOfAnyExcept('#') is var end and > 0 and <= 6 ? end : 0,
            _ => 0,
        };
        var isSign = line[0] != '#' && length + 1 < line.Length && char.IsAsciiDigit(line[length + 1]);
        if (length > 0 && length + 1 < line.Length && line[length] == ' ' && !isSign)
        {
            marks.Add(new InlineMark(new TextSpan(0, length), EndsBlock: false));
        }
    }

    private static void AddBold(ReadOnlySpan<char> line, List<InlineMark> marks)
    {
        if (line.Count("**") is var count && (count == 0 || count % 2 != 0))
        {
            return;
        }

        var from = 0;
        while (line[from..].IndexOf("**", StringComparison.Ordinal) is var index and >= 0)
        {
            marks.Add(new InlineMark(new TextSpan(from + index, from + index + 2), EndsBlock: false));
            from += index + 2;
        }
    }

    private static void AddTags(ReadOnlySpan<char> line, List<InlineMark> marks)
    {
        if (!HoldsTag(line))
        {
            return;
        }

        using var source = new AngleSharp.Text.TextSource(line.ToString());
        HtmlTagToken? open = null;
        foreach (var token in source.Tokenize(default(HtmlTokenizerOptions?)))
        {
            AddTag(open, token.Position.Index, marks);
            open = token as HtmlTagToken;
        }
    }

    /// <summary>A tag reaches to the token after it, so that a <c>&gt;</c> inside an attribute does not end it.</summary>
    private static void AddTag(HtmlTagToken? tag, int end, List<InlineMark> marks)
    {
        if (tag is not null && (BlockTags.Contains(tag.Name) || InlineTags.Contains(tag.Name)))
        {
            marks.Add(new InlineMark(new TextSpan(tag.Position.Index, end), BlockTags.Contains(tag.Name)));
        }
    }

    private static bool HoldsTag(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOf('>');
        var rest = line[..Math.Max(last, 0)];
        while (rest.IndexOf('<') is var index and >= 0)
        {
            rest = rest[(index + 1)..];
            if (!rest.IsEmpty && (char.IsAsciiLetter(rest[0]) || rest[0] == '/'))
            {
                return true;
            }
        }

        return false;
    }
}
