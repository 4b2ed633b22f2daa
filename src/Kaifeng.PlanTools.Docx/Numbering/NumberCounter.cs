using System.Text;
using Kaifeng.PlanTools.Docx.Styles;

namespace Kaifeng.PlanTools.Docx.Numbering;

/// <summary>Counts the paragraphs of lists in the order of the text, and tells the characters that are printed before each.</summary>
internal sealed class NumberCounter(NumberingPart lists)
{
    /// <summary>How many levels a list has.</summary>
    public const int MostLevels = 9;

    // Chinese punctuation, which has the blank within its square.
    private const char FirstWide = '\u2E80';

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <summary>The number of the next paragraph, with the blank that parts it from the text; empty where none is printed.</summary>
    /// <param name="list">The list that the paragraph names; <c>null</c> for that of its style.</param>
    /// <param name="level">The level that it names.</param>
    /// <param name="style">Its style.</param>
    public string Next(int? list, int? level, Style style)
    {
        if ((list ?? style.List) is not { } id || lists.Find(id) is not { } found)
        {
            return "";
        }

        var at = Math.Clamp(level ?? style.ListLevel ?? LevelOf(style, found), 0, MostLevels - 1);
        if (!found.Levels.TryGetValue(at, out var definition))
        {
            return "";
        }

        var count = Count(found, at, definition);
        return definition.Format == NumberFormats.Bullet ? "" : Print(found, definition, count);
    }

    private static int LevelOf(Style style, WordList list) =>
        list.Levels.FirstOrDefault(row => row.Value.Style == style.Id && style.Id.Length > 0).Key;

    private int?[] Count(WordList list, int at, ListLevel definition)
    {
        if (!counts.TryGetValue(list.Count, out var count))
        {
            count = new int?[MostLevels];
            counts.Add(list.Count, count);
        }

        count[at] = begun.Add((list.Id, at)) && list.Starts.TryGetValue(at, out var start)
            ? start
            : count[at] + 1 ?? list.Starts.GetValueOrDefault(at, definition.Start);
        for (var level = 0; level < MostLevels; level++)
        {
            if (level < at)
            {
                count[level] ??= list.Levels.GetValueOrDefault(level)?.Start ?? 1;
            }
            else if (level > at && BeginsAnew(list.Levels.GetValueOrDefault(level), at))
            {
                count[level] = null;
            }
        }

        return count;
    }

    private static bool BeginsAnew(ListLevel? level, int after) => level?.Restart is not { } restart || after < restart;

    private static string Print(WordList list, ListLevel definition, int?[] count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9')
            {
                var level = definition.Text[++i] - '1';
                var format = definition.IsLegal ? NumberFormats.Plain : list.Levels.GetValueOrDefault(level)?.Format ?? NumberFormats.Plain;
                text.Append(NumberFormats.Write(format, count[level] ?? 1));
            }
            else
            {
                text.Append(definition.Text[i]);
            }
        }

        return text.Length == 0 ? "" : text.Append(IsParted(definition, text[^1]) ? " " : "").ToString();
    }

    // Who types the number sets a blank behind 第一章 and 1. and none behind 、 or a bracket, which are wide themselves.
    private static bool IsParted(ListLevel definition, char last) =>
        definition.Suffix != "nothing" && !char.IsWhiteSpace(last) && !(char.IsPunctuation(last) && last >= FirstWide);
}
