using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// Digits inside names that point to the notes under a glued table: they count up from name to name, and the notes have their numbers.
/// </summary>
internal static class NoteDigits
{
    private const int FarthestNote = 800;

    /// <summary>The names with their marks found.</summary>
    /// <param name="parts">The names from the first row on.</param>
    /// <param name="notes">What stands below the rows.</param>
    public static List<NameParts> Find(List<NameParts> parts, ReadOnlySpan<char> notes)
    {
        var hasWord = TableWords.NoteWordLength(notes) > 0;
        if (!hasWord && !IsNumbered(notes, 1, isFirst: true))
        {
            return parts;
        }

        var found = new List<NameParts>(parts.Count);
        var last = 0;
        foreach (var part in parts)
        {
            var mark = MarkIn(part);
            if (!mark.IsEmpty && int.Parse(part.Text.AsSpan(mark.Start, mark.Length), CultureInfo.InvariantCulture) is var number && number > last && (hasWord || number == last + 1) && IsNumbered(notes, number, isFirst: false))
            {
                last = number;
                found.Add(part with { Mark = mark });
            }
            else
            {
                found.Add(part);
            }
        }

        return found;
    }

    /// <summary>The rows of a table whose names hold such digits, each with a cell for its mark behind the others; as they are where none does.</summary>
    public static (List<LayoutColumn> Columns, List<LayoutRow> Rows) TakeOff(List<LayoutColumn> columns, List<LayoutRow> rows, SourceText source, ReadOnlySpan<char> notes)
    {
        var column = columns.FindIndex(static other => other.Role == ColumnRole.Name);
        var indicators = Enumerable.Range(0, rows.Count).Where(i => rows[i].Kind == RowKind.Indicator).ToList();
        var parts = Find(indicators.ConvertAll(i => new NameParts(source.Read(rows[i].Cells[column]))), notes);
        if (parts.TrueForAll(static part => part.Mark.IsEmpty))
        {
            return (columns, rows);
        }

        var taken = rows.ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var row = rows[indicators[i]];
            var cells = row.Cells.SetItem(column, parts[i].NamePlace(row.Cells[column])).Add(parts[i].MarkPlace(row.Cells[column]));
            taken[indicators[i]] = row with { Cells = cells, NoteMark = cells.Length - 1 };
        }

        return ([.. columns, new LayoutColumn(ColumnRole.None, default)], taken);
    }

    /// <summary>What stands behind a place, over the ends of lines.</summary>
    public static string TextBehind(List<TextBlock> blocks, int block, int at)
    {
        var text = new System.Text.StringBuilder();
        for (; block < blocks.Count && text.Length < FarthestNote; block++, at = 0)
        {
            var rest = blocks[block].Text[at..];
            text.Append(rest[..Math.Min(rest.Length, FarthestNote)]).Append(rest.IsEmpty ? "" : "\n");
        }

        return text.ToString();
    }

    /// <summary>The only digits of a name, one or two of them, behind a word and outside brackets.</summary>
    private static TextSpan MarkIn(NameParts part)
    {
        var (mark, depth) = (default(TextSpan), 0);
        for (var i = part.Name; i < part.Text.Length; i++)
        {
            depth += part.Text[i] is '（' or '(' ? 1 : 0;
            depth -= part.Text[i] is '）' or ')' ? 1 : 0;
            if (depth > 0 || !char.IsAsciiDigit(part.Text[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < part.Text.Length && char.IsAsciiDigit(part.Text[end]))
            {
                end++;
            }

            if (!mark.IsEmpty || end - i > 2 || i == part.Name || part.Text[i - 1] is < '一' or > '鿿' || (end < part.Text.Length && part.Text[end] is '.' or '．' or '、'))
            {
                return default;
            }

            (mark, i) = (new TextSpan(i, end), end - 1);
        }

        return mark;
    }

    // 1.… behind any text, 1 … at the beginning of a line.
    private static bool IsNumbered(ReadOnlySpan<char> notes, int number, bool isFirst)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var from = 0; notes[from..].IndexOf(digits, StringComparison.Ordinal) is var index and >= 0; from += index + 1)
        {
            var start = from + index;
            var end = start + digits.Length;
            if (isFirst && start > 0)
            {
                return false;
            }

            if ((start == 0 || !char.IsAsciiDigit(notes[start - 1])) && end + 1 < notes.Length && !char.IsAsciiDigit(notes[end + 1])
                && (notes[end] is '.' or '．' or '、' || (Characters.IsBlank(notes[end]) && (start == 0 || notes[start - 1] == '\n'))))
            {
                return true;
            }
        }

        return false;
    }
}
