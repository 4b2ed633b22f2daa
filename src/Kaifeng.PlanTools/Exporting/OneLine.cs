using System.Text;
using Kaifeng.PlanTools.Reading.Shown;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>Texts of any origin made fit to be shown: file names, titles and damaged files may hold line ends and escape sequences.</summary>
public static class OneLine
{
    private const int ShortLength = 120;

    /// <summary>
    /// The text with a space for each control character, and what is not printed told, such as <c>&lt;U+202E&gt;</c>:
    /// it stays on its line, changes no terminal and reads as it is.
    /// </summary>
    public static string Of(string text)
    {
        if (!HasMarks(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Rune.IsControl(rune) ? " " : Invisible.Visible(rune));
        }

        return shown.ToString();
    }

    private static bool HasMarks(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Invisible.IsInvisible(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The text with a space for each run of blanks. What stands between the cells of a row belongs to no leaf, so that
    /// a notice which was read back from JSON cannot know whether it was tabs.
    /// </summary>
    public static string SingleBlanks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>The text on its line, cut where it is too long for a message.</summary>
    public static string Short(string text) => text.Length <= ShortLength ? Of(text) : Of(text[..ShortLength]) + "…";
}
