using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Suppressions;

/// <summary>Tells whether a quoted text stands where a finding is: at its place, or around it in the same paragraph or cell. Blanks and line ends do not count.</summary>
internal static class SuppressedText
{
    /// <summary>Whether an occurrence of the text touches the finding's place.</summary>
    public static bool Stands(string text, Finding finding, Lazy<List<Strip>> strips)
    {
        var (around, start, end) = Around(finding, strips.Value);
        var (solid, from, to) = Solid(around, start, end);
        var quote = Solid(text, 0, 0).Text;
        for (var at = Next(solid, quote, 0); at >= 0; at = Next(solid, quote, at + 1))
        {
            if (at < Math.Max(to, from + 1) && at + quote.Length > from)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string solid, string quote, int from) => quote.Length == 0 ? -1 : solid.IndexOf(quote, from, StringComparison.Ordinal);

    // The paragraph or cell that holds the finding; the lines of its place where it is of none, as marks of conversion are.
    private static (string Text, int Start, int End) Around(Finding finding, List<Strip> strips)
    {
        var (source, extent) = (finding.Notice.Source, finding.Place.Extent);
        if (StripPlaces.At(strips, extent.Start) is { } strip && strip.Place.OffsetOf(extent.Start) is >= 0 and var offset)
        {
            return (strip.Text.ToString(), offset, offset + finding.Place.Length);
        }

        var lines = source.LineSpan(source.LineOf(extent.Start)).To(source.LineSpan(source.LineOf(extent.End)));
        return (source[lines].ToString(), extent.Start - lines.Start, extent.End - lines.Start);
    }

    private static (string Text, int Start, int End) Solid(string text, int start, int end)
    {
        Span<char> solid = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var (length, from, to) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            from = i == start ? length : from;
            to = i == end ? length : to;
            if (!Characters.IsBlank(text[i]))
            {
                solid[length++] = text[i];
            }
        }

        return (solid[..length].ToString(), from, end >= text.Length ? length : to);
    }
}
