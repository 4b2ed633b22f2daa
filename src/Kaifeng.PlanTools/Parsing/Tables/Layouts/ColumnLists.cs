using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>The lists of columns that the words of a header may stand for; the rows below decide which it is.</summary>
internal static class ColumnLists
{
    private const int FewestColumns = 3;
    private const int MostColumns = 16;

    /// <summary>The lists to try; none where the words are no header of indicators.</summary>
    public static List<List<LayoutColumn>> Of(List<HeaderToken> tokens)
    {
        var lists = new List<List<LayoutColumn>>();
        Add(lists, tokens);
        var spanned = tokens.FindAll(static token => token.Kind != HeaderKind.Spanning);
        if (spanned.Count < tokens.Count && spanned.Count(static token => token.IsFigure) >= 2)
        {
            Add(lists, spanned);
        }

        // Figures without a word for what they count: the first word names the indicators, whatever it is.
        var known = tokens.FindAll(static token => token.Role != ColumnRole.None);
        if (known.Count < tokens.Count)
        {
            Add(lists, known);
        }

        return lists;
    }

    private static void Add(List<List<LayoutColumn>> lists, List<HeaderToken> tokens)
    {
        var columns = tokens.ConvertAll(static token => new LayoutColumn(token.Role, token.Place, token.At, token.From));
        SetLevels(columns, tokens);
        NameOne(columns);
        if (columns.Count is >= FewestColumns and <= MostColumns
            && columns.Exists(static column => column.Role == ColumnRole.Name)
            && columns.Exists(static column => column.Role.IsFigure()))
        {
            lists.Add(columns);
        }
    }

    /// <summary>Of several levels the last names the indicators, the one before their parents, the first the categories.</summary>
    private static void SetLevels(List<LayoutColumn> columns, List<HeaderToken> tokens)
    {
        var levels = Enumerable.Range(0, columns.Count).Where(i => tokens[i].Kind == HeaderKind.Level).ToList();
        var hasCategory = columns.Where((column, i) => column.Role == ColumnRole.Category && !levels.Contains(i)).Any();
        var hasName = columns.Where((column, i) => column.Role == ColumnRole.Name && !levels.Contains(i)).Any();
        for (var i = 0; i < levels.Count; i++)
        {
            var fromEnd = levels.Count - 1 - i + (hasName ? 1 : 0);
            var role = fromEnd == 0 ? ColumnRole.Name : fromEnd == 1 && (hasCategory || levels.Count > 1 && i > 0) ? ColumnRole.Parent : ColumnRole.Category;
            columns[levels[i]] = columns[levels[i]] with { Role = role };
        }
    }

    /// <summary>Of several names the last is one; without any the first words that say nothing are.</summary>
    private static void NameOne(List<LayoutColumn> columns)
    {
        var names = Enumerable.Range(0, columns.Count).Where(i => columns[i].Role == ColumnRole.Name).ToList();
        foreach (var other in names.SkipLast(1))
        {
            columns[other] = columns[other] with { Role = columns.Exists(static column => column.Role == ColumnRole.Category) ? ColumnRole.Parent : ColumnRole.Category };
        }

        if (names.Count == 0 && columns.FindIndex(static column => column.Role is ColumnRole.None or ColumnRole.Category) is var first and >= 0)
        {
            columns[first] = columns[first] with { Role = ColumnRole.Name };
        }
    }
}
