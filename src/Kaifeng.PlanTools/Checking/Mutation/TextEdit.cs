using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>Other characters at a place of a text. Neither they nor what they replace hold a line end, so that lines keep their numbers.</summary>
/// <param name="Span">What is replaced; empty where something is put in.</param>
/// <param name="Text">What stands there then.</param>
internal readonly record struct TextEdit(TextSpan Span, string Text)
{
    /// <summary>The edits that give a part of a passage other characters, piece by piece; the first piece takes them all.</summary>
    public static IEnumerable<TextEdit> At(Passage place, int start, int end, string text)
    {
        foreach (var piece in place.Slice(start, end).Pieces)
        {
            yield return new TextEdit(piece, text);
            text = "";
        }
    }
}

/// <summary>The edits of one slip, in the order of the text and without overlap.</summary>
internal sealed class TextEdits(ImmutableArray<TextEdit> all)
{
    /// <summary>The text with the edits made.</summary>
    public SourceText Apply(SourceText source) =>
        new(source.Origin, Read(source.Content, new TextSpan(0, source.Content.Length)), source.Format, source.Lines);

    /// <summary>A part of the text with the edits made that lie in it.</summary>
    public string Read(string content, TextSpan part)
    {
        var (text, at) = (new StringBuilder(part.Length), part.Start);
        foreach (var edit in all.Where(edit => part.Contains(edit.Span)))
        {
            text.Append(content, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return text.Append(content, at, part.End - at).ToString();
    }

    /// <summary>Where a place of the edited text stands in the text before.</summary>
    public TextSpan Before(TextSpan after) => new(Before(after.Start), Before(after.End));

    private int Before(int offset)
    {
        foreach (var edit in all)
        {
            if (offset < edit.Span.Start)
            {
                break;
            }

            if (offset < edit.Span.Start + edit.Text.Length)
            {
                return Math.Min(offset, edit.Span.End);
            }

            offset += edit.Span.Length - edit.Text.Length;
        }

        return offset;
    }
}
