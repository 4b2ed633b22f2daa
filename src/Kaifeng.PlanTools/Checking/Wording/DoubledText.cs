using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>How sure it is that text is printed twice.</summary>
internal enum Doubt
{
    /// <summary>Nothing else can be meant.</summary>
    None,

    /// <summary>One character, and the words show that it is too many.</summary>
    OneCharacter,

    /// <summary>The few words behind the break stand before it too, though not at the break.</summary>
    Elsewhere,
}

/// <summary>Text that is printed on both sides of a page break.</summary>
/// <param name="First">Where it stands before the break.</param>
/// <param name="Second">Where it stands again.</param>
/// <param name="Text">The text.</param>
/// <param name="Doubt">How sure it is.</param>
internal sealed record Doubled(Passage First, Passage Second, string Text, Doubt Doubt);

/// <summary>Finds text that is printed on both sides of a break between two pages.</summary>
internal sealed class DoubledText
{
    private const int Longest = 64;
    private const int LongestInside = 8;
    private const int ShortestRest = 5;
    private const int LongestRest = 12;
    private const int ShortestFragment = 4;
    private const int LongestFragment = 24;

    // A text of thousands of pieces that repeat is none that anybody reads.
    private const int MostOfText = 40;

    private readonly IReadOnlyList<Strip> strips;
    private readonly SourceText source;
    private readonly List<Doubled> found = [];
    private readonly List<(Strip Strip, int Break)> single = [];

    private DoubledText(IReadOnlyList<Strip> strips, SourceText source)
    {
        this.strips = strips;
        this.source = source;
    }

    /// <summary>The doubled texts of a notice, in no order.</summary>
    public static List<Doubled> Find(IReadOnlyList<Strip> strips, SourceText source)
    {
        var reader = new DoubledText(strips, source);
        Strip? last = null;
        foreach (var strip in strips)
        {
            reader.ReadBreaks(strip);
            if (strip.IsParagraph)
            {
                reader.ReadFragment(last, strip);
                last = strip;
            }
            else
            {
                last = null;
            }
        }

        reader.JudgeSingle();
        return reader.found;
    }

    private void ReadBreaks(Strip strip)
    {
        if (strip.Place.Pieces.Length < 2)
        {
            return;
        }

        var (at, last, most) = (0, strip.Place.Pieces[0], found.Count + MostOfText);
        foreach (var piece in strip.Place.Pieces)
        {
            if (at > 0 && found.Count < most)
            {
                ReadBreak(strip, at, isPage: source.LineOf(piece.Start) > source.LineOf(last.Start) + 1);
            }

            (at, last) = (at + piece.Length, piece);
        }
    }

    private void ReadBreak(Strip strip, int at, bool isPage)
    {
        var text = strip.Text.Span;
        var overlap = OverlapAt(text, at);
        if (overlap > 1)
        {
            Add(strip, at - overlap, at, overlap, Doubt.None);
        }
        else if (InsideAt(text, at) is var (start, length) && length > 0)
        {
            Add(strip, start, start + length, length, Doubt.None);
        }
        else if (overlap == 1)
        {
            single.Add((strip, at));
        }
        else if (isPage && text.Length - at is >= ShortestRest and <= LongestRest && text[..at].IndexOf(text[at..]) is var first and >= 0)
        {
            Add(strip, first, at, text.Length - at, Doubt.Elsewhere);
        }
    }

    // The longest text that ends at the break and begins there.
    private static int OverlapAt(ReadOnlySpan<char> text, int at)
    {
        for (var length = Math.Min(Longest, Math.Min(at, text.Length - at)); length > 0; length--)
        {
            if (text.Slice(at - length, length).SequenceEqual(text.Slice(at, length)))
            {
                return IsWords(text.Slice(at, length)) ? length : 0;
            }
        }

        return 0;
    }

    // The break stands in the second printing: 升级升|级.
    private static (int Start, int Length) InsideAt(ReadOnlySpan<char> text, int at)
    {
        for (var length = LongestInside; length > 1; length--)
        {
            for (var before = 1; before < length; before++)
            {
                var start = at - length - before;
                if (start >= 0 && start + (2 * length) <= text.Length && text.Slice(start, length).SequenceEqual(text.Slice(start + length, length)) && IsWords(text.Slice(start, length)))
                {
                    return (start, length);
                }
            }
        }

        return default;
    }

    // Figures may repeat, and so do words that begin with one: 一步一步.
    private static bool IsWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsIdeograph(c) && (text.Length < ShortestFragment || char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return text[0] != '一';
    }

    // The next paragraph begins with the end of a sentence whose whole stands at the end of this one.
    private void ReadFragment(Strip? above, Strip strip)
    {
        var text = strip.Text.Span;
        if (above is null || Characters.FirstStop(text[..Math.Min(text.Length, LongestFragment)]) is not (>= ShortestFragment - 1 and var stop))
        {
            return;
        }

        var before = above.Text.Span;
        if (before.Length > stop + 1 && before.EndsWith(text[..(stop + 1)]) && Characters.IsIdeograph(before[^(stop + 2)]) && IsWords(text[..stop]))
        {
            found.Add(new Doubled(above.Place.Slice(before.Length - stop - 1, before.Length), strip.Place.Slice(0, stop + 1), text[..(stop + 1)].ToString(), Doubt.None));
        }
    }

    // A character may well be the end of one word and the beginning of the next (发展|展示). It is too many where the text prints
    // the words elsewhere as they would be without it, and the two of them nowhere.
    private void JudgeSingle()
    {
        var occurrences = new Occurrences();
        foreach (var (strip, at) in single.Where(static place => HasNeighbours(place.Strip, place.Break)))
        {
            occurrences.Ask(strip.Text.Span.Slice(at - 1, 2));
            occurrences.Ask(Without(strip, at));
        }

        occurrences.Count(strips);
        foreach (var (strip, at) in single.Where(static place => HasNeighbours(place.Strip, place.Break)))
        {
            if (occurrences.Of(strip.Text.Span.Slice(at - 1, 2)) == 1 && occurrences.Of(Without(strip, at)) > 0)
            {
                Add(strip, at - 1, at, 1, Doubt.OneCharacter);
            }
        }
    }

    private static bool HasNeighbours(Strip strip, int at) => at > 1 && at + 1 < strip.Text.Length && Characters.IsIdeograph(strip.Text.Span[at - 2]);

    private static string Without(Strip strip, int at) => string.Concat(strip.Text.Span.Slice(at - 2, 2), strip.Text.Span.Slice(at + 1, 1));

    private void Add(Strip strip, int first, int second, int length, Doubt doubt) => found.Add(new Doubled(
        strip.Place.Slice(first, first + length), strip.Place.Slice(second, second + length), strip.Text.Span.Slice(second, length).ToString(), doubt));
}
