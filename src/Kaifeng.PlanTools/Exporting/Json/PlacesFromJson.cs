using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Reads places. A file is read twice by the same code: first to collect the leaves on a canvas, then, with the text that came out of it, to turn
/// lines and columns into offsets. A text that stands at such places must be what the leaves say; its blanks, which leaves may not hold, are taken over.
/// </summary>
internal sealed class PlacesFromJson
{
    private readonly TextCanvas? canvas;
    private readonly SourceText? source;
    private char[]? mended;

    /// <summary>A reader for the first time through: it collects.</summary>
    public PlacesFromJson(TextCanvas canvas) => this.canvas = canvas;

    /// <summary>A reader for the second time through: it resolves.</summary>
    public PlacesFromJson(SourceText source) => this.source = source;

    /// <summary>The text with the blanks that other texts of the file have in the place of its own; <c>null</c> where they have none.</summary>
    public string? Mended => mended is null ? null : new string(mended);

    public Leaf Leaf(LeafJson leaf)
    {
        var kind = JsonLists.Known(LeafKinds.Parse(leaf.Kind), new("文字种类", "leaf kind"), leaf.Kind);
        canvas?.Put(leaf.Line, leaf.Column, leaf.Text);
        var start = Offset(leaf.Line, leaf.Column);
        return new Leaf(kind, new TextSpan(start, EndOf(leaf, start)), leaf.Reason ?? "");
    }

    public TextSpan Span(PlaceJson place)
    {
        canvas?.Put(place.StartLine, place.StartColumn, "");
        canvas?.Put(place.EndLine, place.EndColumn, "");
        return (place.EndLine, place.EndColumn).CompareTo((place.StartLine, place.StartColumn)) >= 0
            ? new TextSpan(Offset(place.StartLine, place.StartColumn), Offset(place.EndLine, place.EndColumn))
            : throw DamagedNoticeException.At(place.StartLine, place.StartColumn, "终点在起点之前", "ends before it starts");
    }

    /// <summary>The passage of some segments, none of which crosses a line end.</summary>
    public Passage Passage(PlaceJson[] segments) => new(JsonLists.Map(segments, Piece));

    /// <summary>The passage of some segments whose characters are known.</summary>
    public Passage Passage(PlaceJson[] segments, string text)
    {
        var passage = Passage(segments);
        if (source is not null)
        {
            Compare(passage, text);
        }

        return passage;
    }

    [return: NotNullIfNotNull(nameof(field))]
    public HeaderField? Field(FieldJson? field) => field is null ? null : new HeaderField(Passage(field.Segments), field.Text);

    private TextSpan Piece(PlaceJson place) => place.StartLine == place.EndLine
        ? Span(place)
        : throw DamagedNoticeException.At(place.StartLine, place.StartColumn, "一段跨越了行尾", "a segment crosses a line end");

    private void Compare(Passage passage, string text)
    {
        var at = 0;
        foreach (var piece in passage.Pieces)
        {
            for (var offset = piece.Start; offset < piece.End; offset++, at++)
            {
                if (at >= text.Length || !IsSame(text[at], offset))
                {
                    throw new DamagedNoticeException(new("一处文字与各段不符：" + text, "a text is not what its leaves say: " + text));
                }
            }
        }

        if (at < text.Length)
        {
            throw new DamagedNoticeException(new("一处文字比各段长：" + text, "a text is longer than its segments: " + text));
        }
    }

    private bool IsSame(char c, int offset)
    {
        var own = source!.Content[offset];
        if (c != own && char.IsWhiteSpace(c) && own == ' ' && c is not ('\n' or '\r'))
        {
            (mended ??= source.Content.ToCharArray())[offset] = c;
            return true;
        }

        return c == own;
    }

    // Where the text shows other characters than the file holds, it may have fewer.
    private int EndOf(LeafJson leaf, int start) => source is null or { Substitutions.IsEmpty: true }
        ? start + leaf.Text.Length
        : Offset(leaf.Line, (int)Math.Min(leaf.Column + CharactersIn(leaf.Text), int.MaxValue));

    private static long CharactersIn(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private int Offset(int line, int column) => source?.OffsetOf(new LinePosition(line, column)) ?? 0;
}
