namespace Kaifeng.PlanTools.Text;

/// <summary>Blanks that a line wrap left inside titles and cells.</summary>
internal static class LineWraps
{
    private const int Short = 128;

    /// <summary>
    /// The text without blanks at its ends and without blanks between two full-width characters (<c>信用 体系建设</c>);
    /// blanks beside Latin letters and digits become one space, since offices set them or not as they like.
    /// </summary>
    public static string Remove(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!HasBlank(text))
        {
            return text.ToString();
        }

        var kept = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsBlank(text[i]))
            {
                kept[length++] = text[i];
            }
            else if (!Characters.IsBlank(text[i - 1]) && IsBesideLatin(text, i))
            {
                kept[length++] = ' ';
            }
        }

        return kept[..length].ToString();
    }

    /// <summary>The text without any blank: for comparing two printings of the same words.</summary>
    public static string RemoveAll(ReadOnlySpan<char> text)
    {
        if (!HasBlank(text))
        {
            return text.ToString();
        }

        var kept = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!Characters.IsBlank(c))
            {
                kept[length++] = c;
            }
        }

        return kept[..length].ToString();
    }

    private static bool HasBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.IsBlank(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideLatin(ReadOnlySpan<char> text, int blank)
    {
        var next = blank;
        while (next < text.Length && Characters.IsBlank(text[next]))
        {
            next++;
        }

        return !Characters.IsWide(text[blank - 1]) || (next < text.Length && !Characters.IsWide(text[next]));
    }
}
