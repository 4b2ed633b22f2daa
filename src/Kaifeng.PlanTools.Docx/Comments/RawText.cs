using System.Globalization;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>The text of an element as its part writes it, with references in the place of some characters.</summary>
internal static class RawText
{
    /// <summary>Where in the part each UTF-16 code unit of the text begins, and behind them where the text ends.</summary>
    public static List<int> Places(string part, int start, int end)
    {
        var places = new List<int>(end - start + 1);
        for (var at = start; at < end;)
        {
            var next = End(part, at, end);
            for (var units = part[at] == '&' ? UnitsOf(part.AsSpan(at + 1, next - at - 2)) : 1; units > 0; units--)
            {
                // Both halves of a pair begin where the first does.
                places.Add(char.IsLowSurrogate(part[at]) && at > start ? at - 1 : at);
            }

            at = next;
        }

        places.Add(end);
        return places;
    }

    // A line end of two characters is read as one.
    private static int End(string part, int at, int end) => part[at] switch
    {
        '&' => part.IndexOf(';', at) + 1,
        '\r' when at + 1 < end && part[at + 1] == '\n' => at + 2,
        _ => at + 1,
    };

    private static int UnitsOf(ReadOnlySpan<char> reference)
    {
        if (reference is not ['#', .. var digits])
        {
            return 1;
        }

        var isRead = digits is ['x', .. var hexadecimal]
            ? int.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return isRead && number > char.MaxValue ? 2 : 1;
    }
}
