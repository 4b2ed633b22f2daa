using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Reads places. A file is read twice by the same code: first to collect all texts on a canvas, then,
/// with the text that came out of it, to turn lines and columns into offsets.
/// </summary>
internal sealed class PlacesFromJson
{
    private readonly TextCanvas? canvas;
    private readonly SourceText? source;

    /// <summary>A reader for the first time through: it collects.</summary>
    public PlacesFromJson(TextCanvas canvas) => this.canvas = canvas;

    /// <summary>A reader for the second time through: it resolves.</summary>
    public PlacesFromJson(SourceText source) => this.source = source;

    public Leaf Leaf(LeafJson leaf)
    {
        var kind = JsonLists.Known(LeafKinds.Parse(leaf.Kind), "leaf kind", leaf.Kind);
        canvas?.Put(leaf.Line, leaf.Column, leaf.Text);
        var start = Offset(leaf.Line, leaf.Column);
        return new Leaf(kind, new TextSpan(start, start + leaf.Text.Length), leaf.Reason ?? "");
    }

    public TextSpan Span(PlaceJson place)
    {
        canvas?.Put(place.StartLine, place.StartColumn, "");
        canvas?.Put(place.EndLine, place.EndColumn, "");
        return (place.EndLine, place.EndColumn).CompareTo((place.StartLine, place.StartColumn)) >= 0
            ? new TextSpan(Offset(place.StartLine, place.StartColumn), Offset(place.EndLine, place.EndColumn))
            : throw new DamagedNoticeException(FormattableString.Invariant($"line {place.StartLine}, column {place.StartColumn}: ends before it starts"));
    }

    /// <summary>The passage of some segments, none of which crosses a line end.</summary>
    public Passage Passage(PlaceJson[] segments) => new(JsonLists.Map(segments, Piece));

    /// <summary>The passage of some segments whose characters are known.</summary>
    public Passage Passage(PlaceJson[] segments, string text)
    {
        if (canvas is not null)
        {
            PutText(segments, text);
        }

        return Passage(segments);
    }

    [return: NotNullIfNotNull(nameof(field))]
    public HeaderField? Field(FieldJson? field) => field is null ? null : new HeaderField(Passage(field.Segments), field.Text);

    private TextSpan Piece(PlaceJson place) => place.StartLine == place.EndLine
        ? Span(place)
        : throw new DamagedNoticeException(FormattableString.Invariant($"line {place.StartLine}: a segment crosses a line end"));

    private void PutText(PlaceJson[] segments, string text)
    {
        var rest = text.AsSpan();
        foreach (var segment in segments)
        {
            var length = LengthOf(rest, (long)segment.EndColumn - segment.StartColumn);
            canvas!.Put(segment.StartLine, segment.StartColumn, rest[..length].ToString());
            rest = rest[length..];
        }

        if (!rest.IsEmpty)
        {
            throw new DamagedNoticeException("a text is longer than its segments: " + text);
        }
    }

    private static int LengthOf(ReadOnlySpan<char> text, long characters)
    {
        var length = 0;
        for (var left = characters; left > 0; left--)
        {
            if (length >= text.Length)
            {
                throw new DamagedNoticeException("a text is shorter than its segments");
            }

            length += char.IsHighSurrogate(text[length]) && length + 1 < text.Length ? 2 : 1;
        }

        return length;
    }

    private int Offset(int line, int column) => source?.OffsetOf(new LinePosition(line, column)) ?? 0;
}
