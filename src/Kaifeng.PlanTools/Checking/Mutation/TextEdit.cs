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
    // Where each edit's text begins in the edited text, made on first use: every finding of a check asks.
    private int[]? starts;

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
        starts ??= Starts();
        var found = Array.BinarySearch(starts, offset);
        var index = found < 0 ? ~found - 1 : LastAt(offset, found);
        if (index < 0)
        {
            return offset;
        }

        var (span, text) = all[index];
        var within = offset - starts[index];
        return within < text.Length ? Math.Min(span.Start + within, span.End) : span.End + within - text.Length;
    }

    // Of edits that begin at one place, as one that takes out does before another, the last.
    private int LastAt(int offset, int index)
    {
        while (index + 1 < starts!.Length && starts[index + 1] == offset)
        {
            index++;
        }

        return index;
    }

    private int[] Starts()
    {
        var found = new int[all.Length];
        var moved = 0;
        for (var i = 0; i < all.Length; i++)
        {
            found[i] = all[i].Span.Start + moved;
            moved += all[i].Text.Length - all[i].Span.Length;
        }

        return found;
    }
}
