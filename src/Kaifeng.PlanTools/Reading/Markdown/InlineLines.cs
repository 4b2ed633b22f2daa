using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>A line of a paragraph, a heading or a cell without its marks.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="FileLine">The line of the file, from 1.</param>
/// <param name="Strong">How many UTF-16 code units at the beginning are bold.</param>
/// <param name="Target">The id of the link target at the beginning.</param>
/// <param name="Marks">The link target's classes.</param>
internal readonly record struct InlineLine(string Text, int FileLine, int Strong, string Target, string Marks);

/// <summary>Writes the inlines of a block as lines: a line break ends one, marks and tags are left out.</summary>
internal sealed partial class InlineLines
{
    private readonly List<InlineLine> lines = [];
    private readonly StringBuilder text = new();
    private int fileLine;
    private int strong;
    private string target = "";
    private string marks = "";

    private InlineLines(int fileLine) => this.fileLine = fileLine;

    /// <summary>The lines of a block that begins on line <paramref name="fileLine"/>; one at least.</summary>
    public static List<InlineLine> Read(ContainerInline? inlines, int fileLine)
    {
        var reader = new InlineLines(fileLine);
        reader.AddAll(inlines, isStrong: false);
        if (reader.text.Length > 0 || reader.lines.Count == 0)
        {
            reader.EndLine(fileLine);
        }

        return reader.lines;
    }

    private void AddAll(ContainerInline? container, bool isStrong)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline, isStrong);
        }
    }

    private void Add(Inline inline, bool isStrong)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), isStrong);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan(), isStrong);
                break;
            case CodeInline code:
                Append(code.Content, isStrong);
                break;
            case AutolinkInline link:
                Append(link.Url, isStrong);
                break;
            case LineBreakInline:
                EndLine(inline.Line + 2);
                break;
            case HtmlInline html:
                AddTag(html);
                break;
            case LinkInline { IsImage: true }:
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, isStrong || emphasis.DelimiterCount == 2);
                break;
            case DelimiterInline delimiter:
                Append(delimiter.ToLiteral(), isStrong);
                AddAll(delimiter, isStrong);
                break;
            case ContainerInline container:
                AddAll(container, isStrong);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> piece, bool isStrong)
    {
        var isPrefix = isStrong && strong == text.Length;
        text.Append(piece);
        strong = isPrefix ? text.Length : strong;
    }

    private void AddTag(HtmlInline html)
    {
        if (LineBreak().IsMatch(html.Tag))
        {
            EndLine(html.Line + 1);
        }
        else if (text.Length == 0 && html.Tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase))
        {
            target = Id().Match(html.Tag) is { Success: true } id ? id.Groups[1].Value : target;
            marks = Class().Match(html.Tag) is { Success: true } classes ? classes.Groups[1].Value : marks;
        }
    }

    private void EndLine(int next)
    {
        lines.Add(new InlineLine(text.ToString(), fileLine, strong, target, marks));
        text.Clear();
        strong = 0;
        target = "";
        marks = "";
        fileLine = Math.Max(next, fileLine);
    }

    [GeneratedRegex(@"^<br\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();

    [GeneratedRegex("\\sid=\"([^\"]*)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("\\sclass=\"([^\"]*)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Class();
}
