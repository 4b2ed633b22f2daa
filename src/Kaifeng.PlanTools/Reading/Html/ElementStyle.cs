using System.Globalization;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>What an element's attributes say of how its text is shown.</summary>
internal static class ElementStyle
{
    private const int Boldest = 600;

    // A declaration that matters is short; what stands between quotes behind a longer one is not read.
    private const int LongestStyle = 4096;

    private static readonly string[] FileEndings =
        [".doc", ".docx", ".wps", ".pdf", ".ofd", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".zip", ".rar", ".txt", ".csv", ".ceb"];

    /// <summary>The style of an element inside an element of the style <paramref name="outer"/>.</summary>
    public static TextStyle Of(Tag tag, ReadOnlySpan<char> style, bool isHidden, TextStyle outer)
    {
        var result = tag switch
        {
            Tag.Strong => outer | TextStyle.Strong,
            Tag.Pre => outer | TextStyle.Pre,
            Tag.Fallback => outer | TextStyle.Hidden,
            _ => outer,
        };
        result |= isHidden ? TextStyle.Hidden : TextStyle.None;
        style = style[..Math.Min(style.Length, LongestStyle)];
        foreach (var range in style.Split(';'))
        {
            var declaration = style[range];
            if (declaration.IndexOf(':') is var colon and > 0)
            {
                result = Apply(declaration[..colon].Trim(), WithoutImportance(declaration[(colon + 1)..]), result);
            }
        }

        return result;
    }

    /// <summary>Whether an address leads to another page: not to a place of this one, and not to a file that is attached.</summary>
    public static bool LeadsAway(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        var path = address.IndexOfAny('?', '#') is var end and >= 0 ? address[..end] : address;
        return !address.IsEmpty && address[0] != '#' && !IsAttached(path) && !IsAttached(address);
    }

    private static bool IsAttached(ReadOnlySpan<char> address)
    {
        foreach (var ending in FileEndings)
        {
            if (address.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static TextStyle Apply(ReadOnlySpan<char> property, ReadOnlySpan<char> value, TextStyle style) =>
        Is(property, "display") ? Is(value, "none") ? style | TextStyle.Hidden : style
        : Is(property, "visibility") ? Is(value, "hidden") || Is(value, "collapse") ? style | TextStyle.Hidden : style
        : Is(property, "font-weight") ? IsBold(value, style) ? style | TextStyle.Strong : style & ~TextStyle.Strong
        : !Is(property, "white-space") ? style
        : value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) || Is(value, "break-spaces") ? style | TextStyle.Pre
        : style & ~TextStyle.Pre;

    private static bool IsBold(ReadOnlySpan<char> value, TextStyle style) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight >= Boldest
        : value.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || (Is(value, "inherit") && style.HasFlag(TextStyle.Strong));

    private static ReadOnlySpan<char> WithoutImportance(ReadOnlySpan<char> value) =>
        value.IndexOf('!') is var mark and >= 0 ? value[..mark].Trim() : value.Trim();

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
