using System.Text;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Text;
using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A line of the source around a place, and the carets that stand under it. Both take at most the width that was asked for.</summary>
/// <param name="Line">The line, cut on either side with <c>…</c>, a blank for each control character.</param>
/// <param name="Carets">A <c>^</c> under each column of the place, blanks before and between.</param>
/// <param name="ContinuesAt">The line, from 1, on which a place that a page break cut goes on; else <c>null</c>.</param>
internal sealed record Excerpt(string Line, string Carets, int? ContinuesAt)
{
    private const string Cut = "…";

    /// <summary>The line on which a place begins.</summary>
    /// <param name="source">The text.</param>
    /// <param name="place">A place of at least one piece.</param>
    /// <param name="width">How many columns there are; a Chinese character takes two.</param>
    public static Excerpt Of(SourceText source, Passage place, int width)
    {
        var first = place.Pieces[0];
        var number = source.LineOf(first.Start);
        var line = source.LineSpan(number);
        var pieces = place.Pieces.Where(piece => line.Contains(piece)).ToList();
        var shown = Window(source, line, first, width - (2 * Cut.Length));
        var (text, carets) = Draw(source, shown, pieces);
        var before = shown.Start > line.Start && !IsBlank(source, new TextSpan(line.Start, shown.Start)) ? Cut : "";
        var after = shown.End < line.End ? Cut : "";
        var lines = place.Pieces.Select(piece => (int?)source.LineOf(piece.Start));
        return new Excerpt(before + text + after, new string(' ', before.Length) + carets, lines.FirstOrDefault(other => other != number));
    }

    // The place, then as much before it as after; what one side leaves the other takes.
    private static TextSpan Window(SourceText source, TextSpan line, TextSpan place, int width)
    {
        var room = width;
        var end = Forward(source, place.Start, Math.Min(place.End, line.End), ref room);
        var before = room / 2;
        room -= before;
        var start = Backward(source, place.Start, line.Start, ref before);
        room += before;
        end = end < place.End ? end : Forward(source, end, line.End, ref room);
        start = Backward(source, start, line.Start, ref room);
        while (start < place.Start && char.IsWhiteSpace(source.Content[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    private static int Forward(SourceText source, int start, int end, ref int room)
    {
        for (var most = Most(room); start < end && most > 0; most--)
        {
            Rune.DecodeFromUtf16(source.Content.AsSpan(start, end - start), out var rune, out var length);
            var width = WidthOf(ShownAt(source, start, rune));
            if (width > room)
            {
                break;
            }

            room -= width;
            start += length;
        }

        return start;
    }

    private static int Backward(SourceText source, int end, int start, ref int room)
    {
        for (var most = Most(room); start < end && most > 0; most--)
        {
            Rune.DecodeLastFromUtf16(source.Content.AsSpan(start, end - start), out var rune, out var length);
            var width = WidthOf(ShownAt(source, end - length, rune));
            if (width > room)
            {
                break;
            }

            room -= width;
            end -= length;
        }

        return end;
    }

    // Characters without a width could be without number.
    private static int Most(int room) => 2 * Math.Max(room, 0);

    private static (string Line, string Carets) Draw(SourceText source, TextSpan shown, List<TextSpan> pieces)
    {
        var (line, carets) = (new StringBuilder(), new StringBuilder());
        for (var i = shown.Start; i < shown.End;)
        {
            Rune.DecodeFromUtf16(source.Content.AsSpan(i, shown.End - i), out var rune, out var length);
            var drawn = ShownAt(source, i, rune);
            line.Append(drawn);
            carets.Append(pieces.Exists(piece => piece.Start <= i && i < piece.End) ? '^' : ' ', WidthOf(drawn));
            i += length;
        }

        return (line.ToString().TrimEnd(), carets.ToString().TrimEnd());
    }

    // As the file holds it, so that what is not printed can be seen.
    private static string ShownAt(SourceText source, int offset, Rune rune) =>
        source.SubstitutionAt(offset) is { } substitution ? OneLine.Of(substitution.Printed) : OneLine.Of(rune.ToString());

    private static int WidthOf(string drawn) => drawn.GetCellWidth();

    private static bool IsBlank(SourceText source, TextSpan span) => source[span].IsWhiteSpace();
}
