using System.Text;

namespace Kaifeng.PlanTools.Text;

/// <summary>Blanks that a line wrap left inside titles and cells.</summary>
internal static class LineWraps
{
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

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                builder.Append(text[i]);
            }
            else if (!char.IsWhiteSpace(text[i - 1]) && IsBesideLatin(text, i))
            {
                builder.Append(' ');
            }
        }

        return builder.ToString();
    }

    /// <summary>The text without any blank: for comparing two printings of the same words.</summary>
    public static string RemoveAll(ReadOnlySpan<char> text)
    {
        if (!HasBlank(text))
        {
            return text.ToString();
        }

        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static bool HasBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideLatin(ReadOnlySpan<char> text, int blank)
    {
        var next = blank;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return !Characters.IsWide(text[blank - 1]) || (next < text.Length && !Characters.IsWide(text[next]));
    }
}
