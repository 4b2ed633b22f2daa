using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>The marks that stand between the names of a list.</summary>
/// <param name="Marks">Single marks.</param>
/// <param name="JoinsNames">Whether 和, 及 and the like may join names.</param>
internal sealed record ListMarks(string Marks, bool JoinsNames)
{
    private const string AndAlso = "以及";

    /// <summary><c>A、B和C</c>.</summary>
    public static ListMarks Names { get; } = new("、", JoinsNames: true);

    /// <summary><c>A、B，C、D</c>.</summary>
    public static ListMarks NamesOverClauses { get; } = new("、，,", JoinsNames: true);

    /// <summary><c>A…，B…</c>.</summary>
    public static ListMarks Clauses { get; } = new("，,", JoinsNames: false);

    /// <summary><c>A…；B…</c>.</summary>
    public static ListMarks Parts { get; } = new("；;", JoinsNames: false);

    /// <summary>All of these marks.</summary>
    public static ListMarks All { get; } = new("、，,；;", JoinsNames: true);

    /// <summary><c>县—乡—村</c>.</summary>
    public static ListMarks Dashes { get; } = new(Characters.Dashes, JoinsNames: false);

    /// <summary>Whether names between quotation marks need no mark between them: <c>“A”“B”</c>.</summary>
    public bool JoinsQuotes => JoinsNames;

    /// <summary>The length of the mark at a place; 0 where none stands there.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at, int end)
    {
        var c = text[at];
        if (JoinsNames && c is '，' or '以' && text[(c == '以' ? at : at + 1)..end].StartsWith(AndAlso, StringComparison.Ordinal))
        {
            return c == '以' ? AndAlso.Length : AndAlso.Length + 1;
        }

        return Marks.Contains(c) ? 1 : 0;
    }
}
