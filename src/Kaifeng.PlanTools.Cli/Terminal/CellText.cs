using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Text measured in the cells of a terminal, where a Chinese character takes two.</summary>
internal static class CellText
{
    // What must not begin a line.
    private const string Closers = "，。；：、！？）》”’」』】〕…）,.;:!?)]}";

    /// <summary>How many cells a text takes.</summary>
    public static int WidthOf(string text) => text.GetCellWidth();

    /// <summary>The text in lines of at most so many cells, broken at blanks and before Chinese characters; a longer word stands as it is.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && WidthOf(line + word.TrimEnd()) > width)
            {
                yield return line.TrimEnd();
                line = "";
            }

            line += line.Length == 0 ? word.TrimStart() : word;
        }

        if (line.Length > 0)
        {
            yield return line.TrimEnd();
        }
    }

    // A word is what stays together: up to a blank or a Chinese character, with the marks behind it.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var breaks = text[i - 1] == ' ' || ((IsWide(text[i]) || IsWide(text[i - 1])) && !Closers.Contains(text[i], StringComparison.Ordinal) && !IsOpener(text[i - 1]));
            if (breaks)
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool IsOpener(char c) => c is '（' or '《' or '“' or '‘' or '「' or '【' or '〔' or '(' or '[';

    private static bool IsWide(char c) => c.ToString().GetCellWidth() > 1;
}
