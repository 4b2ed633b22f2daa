using System.Text;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>Texts of any origin made fit to be shown: file names, titles and damaged files may hold line ends and escape sequences.</summary>
public static class OneLine
{
    private const int ShortLength = 120;

    /// <summary>The text with a space for each control character: it stays on its line and changes no terminal.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)) : text;

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
