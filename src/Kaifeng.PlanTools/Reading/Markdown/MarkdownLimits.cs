using System.Buffers;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>
/// Keeps from Markdig what takes it longer than linear time: marks that nest by the hundred, paragraphs with thousands of marks
/// that may open something, and tables whose grid has far more places than the text has cells. No notice has them.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostContainers = 64;
    private const int WidestIndent = 160;
    private const int MostMarks = 4_000;
    private const int MostSlowMarks = 500;

    // Markdig makes a cell of every place of a table's grid.
    private const int MostPlaces = 50_000;
    private const int PlacesPerCell = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[`<]");

    /// <summary>Whether the text may be parsed.</summary>
    public static bool Allow(ReadOnlySpan<char> content)
    {
        var marks = 0;
        var slow = 0;
        var grid = (Rows: 0L, Widest: 0L, Cells: 0L);
        while (!content.IsEmpty)
        {
            var end = content.IndexOfAny('\n', '\r');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? [] : content[(end + 1)..];
            if (line.IsWhiteSpace())
            {
                marks = 0;
                slow = 0;
                grid = default;
                continue;
            }

            var cells = line.Count('|') + 1L;
            grid = (grid.Rows + 1, Math.Max(grid.Widest, cells), grid.Cells + cells);
            if (!AllowBeginning(line) || !AllowMarks(line, ref marks, ref slow) || grid.Rows * grid.Widest > MostPlaces + (PlacesPerCell * grid.Cells))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The marks of quotations and list items with which a line begins.</summary>
    private static bool AllowBeginning(ReadOnlySpan<char> line)
    {
        var containers = 0;
        for (var i = 0; i < line.Length && line[i] is ' ' or '\t' or '>' or '-' or '*' or '+'; i++)
        {
            containers += line[i] is ' ' or '\t' ? 0 : 1;
            if (i > WidestIndent || containers > MostContainers)
            {
                return line.IndexOfAnyExcept(line[i]) < 0 && line[i] != '>';
            }
        }

        return true;
    }

    private static bool AllowMarks(ReadOnlySpan<char> line, ref int marks, ref int slow)
    {
        while (line.IndexOfAny(Marks) is var at and >= 0)
        {
            var isSlow = line[at] == '`' || (at + 1 < line.Length && ((line[at] == '<' && line[at + 1] is '!' or '?') || (line[at] == ']' && line[at + 1] is '(' or '[')));
            marks++;
            slow += isSlow ? 1 : 0;
            if (marks > MostMarks || slow > MostSlowMarks)
            {
                return false;
            }

            line = line[(at + 1)..];
        }

        return true;
    }
}
