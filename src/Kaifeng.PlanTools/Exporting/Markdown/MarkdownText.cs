using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes plain text so that every reader of Markdown shows it as it is: what could be a mark is escaped.</summary>
internal static partial class MarkdownText
{
    /// <summary>Always escaped: marks of CommonMark, of GitHub's tables, strikethrough and formulas, and what makes a link of an address.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[<|~$@");

    private static readonly SearchValues<char> Suspects = SearchValues.Create("\\`*_[<|~$@&#:.\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Text inside a paragraph, a heading or a cell.</summary>
    public static string Inline(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Suspects) < 0)
        {
            return text.ToString();
        }

        var builder = new StringBuilder(text.Length + 16);
        while (!text.IsEmpty)
        {
            var url = Urls().EnumerateMatches(text);
            var hasUrl = url.MoveNext();
            AddEscaped(hasUrl ? text[..url.Current.Index] : text, builder);
            if (!hasUrl)
            {
                break;
            }

            builder.Append('<').Append(text.Slice(url.Current.Index, url.Current.Length)).Append('>');
            text = text[(url.Current.Index + url.Current.Length)..];
        }

        return builder.ToString();
    }

    /// <summary>Text with which a line begins: no number there opens a list, no sign a heading, a quotation or an item.</summary>
    public static string LineStart(ReadOnlySpan<char> text)
    {
        var escaped = Inline(text);
        if (escaped.Length == 0)
        {
            return escaped;
        }

        if (escaped[0] is '>' or '+' or '-' or '=')
        {
            return "\\" + escaped;
        }

        var digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && escaped[digits] is '.' or ')' && (digits + 1 == escaped.Length || escaped[digits + 1] == ' ')
            ? escaped.Insert(digits, "\\")
            : escaped;
    }

    private static void AddEscaped(ReadOnlySpan<char> text, StringBuilder builder)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c < '\u0080')
            {
                builder.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                continue;
            }

            builder.Append(IsMark(text, i) ? "\\" : "").Append(c);
        }
    }

    private static bool IsMark(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        '#' => at == 0 || at + 1 == text.Length || text[at + 1] == '#',
        ':' => text[(at + 1)..].StartsWith("//"),
        '.' => text[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        var c => Marks.Contains(c),
    };

    [GeneratedRegex(@"https?://[A-Za-z0-9][A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{0,2000}", RegexOptions.CultureInvariant)]
    private static partial Regex Urls();
}
