namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>The text of an element as its part writes it, with references in the place of some characters.</summary>
internal static class RawText
{
    /// <summary>Where the text goes on behind so many of its characters.</summary>
    public static int PlaceOf(string part, int start, int end, int characters)
    {
        var at = start;
        for (var count = 0; at < end && count < characters;)
        {
            if (part[at] == '&')
            {
                var semicolon = part.IndexOf(';', at);
                count += UnitsOf(part.AsSpan(at + 1, semicolon - at - 1));
                at = semicolon + 1;
            }
            else
            {
                // A line end of two characters is read as one.
                at += part[at] == '\r' && at + 1 < end && part[at + 1] == '\n' ? 2 : 1;
                count++;
            }
        }

        // Never between the halves of a character.
        return at < end && at > start && char.IsLowSurrogate(part[at]) ? at + 1 : at;
    }

    private static int UnitsOf(ReadOnlySpan<char> reference)
    {
        var number = 0;
        var isHexadecimal = reference.StartsWith("#x");
        foreach (var c in reference.TrimStart("#x"))
        {
            number = Math.Min((number * (isHexadecimal ? 16 : 10)) + (char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 0), 0x10FFFF);
        }

        return reference.StartsWith('#') && number > char.MaxValue ? 2 : 1;
    }
}
