using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>An entry of an index table as it is printed.</summary>
/// <param name="Line">The line with its name.</param>
/// <param name="Name">Its name, the colon included.</param>
/// <param name="Text">Its text; empty where it has none or stands on lines below.</param>
/// <param name="IsKnown">Whether index tables are known to have the name.</param>
/// <param name="IsTelling">Whether nothing but an index table prints the name.</param>
internal readonly record struct PageEntry(PageLine Line, string Name, string Text, bool IsKnown, bool IsTelling)
{
    /// <summary>The entry as a line of its own.</summary>
    public PageLine ToLine(bool startsBlock) => Line with
    {
        Text = $"{Name.Replace('\t', ' ')}\t{Text.Replace('\t', ' ')}",
        Facts = new SourceLine(Line.Facts.FileLine, LineRole.Index),
        StartsBlock = startsBlock,
    };

    /// <summary>The entries that a line holds and nothing else; none where it holds anything else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="takesAny">Whether names count that are not known.</param>
    public static List<PageEntry> Read(PageLine line, bool takesAny) => line.Facts.Role == LineRole.Row ? ReadRow(line, takesAny) : ReadText(line, takesAny);

    /// <summary>Names stand at a line's beginning and behind blanks.</summary>
    private static List<PageEntry> ReadText(PageLine line, bool takesAny)
    {
        var text = line.Text;
        var entries = new List<PageEntry>();
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isStart = !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '|' or '；' or ';');
            if (isStart && Find(line, text.AsSpan(i), needsColon: entries.Count > 0, takesAny && entries.Count == 0) is { } found)
            {
                EndLast(entries, text.AsSpan(end, i - end));
                end = i + found.Name.Length;
                entries.Add(found with { Name = found.Name.Trim() });
                i = end - 1;
            }
            else if (entries.Count == 0 && !char.IsWhiteSpace(text[i]))
            {
                return entries;
            }
        }

        EndLast(entries, text.AsSpan(end));
        return entries;
    }

    /// <summary>A row of names, each with its text in the next cell that is not blank or behind it in its own.</summary>
    private static List<PageEntry> ReadRow(PageLine line, bool takesAny)
    {
        var entries = new List<PageEntry>();
        var isOpen = false;
        foreach (var cell in line.Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(line, cell, needsColon: false, takesAny && !isOpen) is { } found)
            {
                isOpen = found.Name.Length == cell.Length;
                entries.Add(found with { Name = found.Name.Trim(), Text = cell[found.Name.Length..].Trim() });
            }
            else if (isOpen)
            {
                EndLast(entries, cell);
                isOpen = false;
            }
            else
            {
                return [];
            }
        }

        return entries;
    }

    /// <summary>The name at a text's beginning, with all blanks up to the end of its colon.</summary>
    private static PageEntry? Find(PageLine line, ReadOnlySpan<char> text, bool needsColon, bool takesAny)
    {
        if (IndexNames.EndOf(text, 0, needsColon, out var isTelling) is var end and > 0)
        {
            return new PageEntry(line, text[..end].ToString(), "", IsKnown: true, isTelling);
        }

        end = takesAny ? IndexNames.EndOfAny(text) : -1;
        return end > 0 ? new PageEntry(line, text[..end].ToString(), "", IsKnown: false, IsTelling: false) : null;
    }

    private static void EndLast(List<PageEntry> entries, ReadOnlySpan<char> text)
    {
        if (entries.Count > 0)
        {
            entries[^1] = entries[^1] with { Text = text.Trim().ToString() };
        }
    }
}
