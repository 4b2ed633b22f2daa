using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>The columns that one page's header rows set out.</summary>
internal sealed class TableHeader
{
    private const int LongestHeader = 24;
    private const int LongestColumnWord = 8;

    private TableHeader(ImmutableArray<TableColumn> columns)
    {
        Columns = columns;
        Figures = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Role.IsFigure())];
    }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>Indices of the columns that hold figures, from left to right.</summary>
    public ImmutableArray<int> Figures { get; }

    /// <summary>The first column of a role, or -1.</summary>
    public int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The headers of a table's first page by their words without blanks.</summary>
    public Dictionary<string, string> Names() => Columns.Select(static column => column.Header)
        .DistinctBy(static header => LineWraps.RemoveAll(header)).ToDictionary(static header => LineWraps.RemoveAll(header), StringComparer.Ordinal);

    /// <summary>The same columns under the headers of the table's first page, where a later page's differ in the blanks of line wraps alone.</summary>
    public TableHeader NamedLike(Dictionary<string, string> names) =>
        new([.. Columns.Select(column => names.TryGetValue(LineWraps.RemoveAll(column.Header), out var name) ? column with { Header = name } : column)]);

    /// <summary>What column <paramref name="index"/> holds; nothing beyond the last.</summary>
    public ColumnRole RoleAt(int index) => index < Columns.Length ? Columns[index].Role : ColumnRole.None;

    /// <summary>
    /// Whether a row is one of headers: its filled cells are header words, one of them that names the indicators, the unit or the like,
    /// or its first cell is blank above years. Beside 指标 and a column of figures other headers (责任单位) may stand, fewer than half.
    /// A row below a header row need not name anything.
    /// </summary>
    public static bool IsHeaderRow(RawRow row, bool belowHeader)
    {
        if (row.Known is { } known)
        {
            return known.Kind == RowKind.Header;
        }

        if (row.Filled < 2 || HoldsMoreThanHeaders(row))
        {
            return false;
        }

        var filled = row.Cells.Where(cell => cell.Length > 0).ToList();
        var roles = filled.ConvertAll(RoleOf);
        var named = roles.Count(role => role != ColumnRole.None);
        if (named < filled.Count)
        {
            return named * 2 > filled.Count && roles.Contains(ColumnRole.Name) && roles.Exists(role => role.IsFigure());
        }

        return belowHeader
            || filled.Exists(cell => cell.Length <= LongestColumnWord && !RoleOf(cell).IsFigure())
            || (row.Cell(0).Length == 0 && filled.TrueForAll(cell => YearOf(cell) is not null));
    }

    private static bool HoldsMoreThanHeaders(RawRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Length > LongestHeader || TableWords.IsBareFigure(cell))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The header of one or more rows; <paramref name="body"/> tells what stands under blank header cells.</summary>
    public static TableHeader Read(IReadOnlyList<RawRow> rows, IReadOnlyList<RawRow> body, PlanPeriod? period)
    {
        var count = rows.Max(row => row.Cells.Length);
        var spanned = rows.Select((row, i) => i + 1 < rows.Count ? SpannedHeaders(row, rows[i + 1], count) : row.Cells.AsEnumerable().ToArray()).ToList();
        var columns = new TableColumn[count];
        for (var i = 0; i < count; i++)
        {
            columns[i] = ReadColumn(spanned, i);
        }

        if (columns[0] is { Header.Length: 0, Role: ColumnRole.None } && !Array.Exists(columns, column => column.Role == ColumnRole.Name))
        {
            columns[0] = columns[0] with { Role = ColumnRole.Name };
        }

        if (rows[0].Known is { } known)
        {
            SetKnownRoles(columns, known.Roles);
        }
        else
        {
            SplitNameColumn(columns, body);
            NumberColumn(columns, body);
        }

        SetYearRoles(columns, period);
        return new TableHeader([.. columns]);
    }

    // The words of a header of figures may say more than the layout did: 2025年 with 目标 in it.
    private static void SetKnownRoles(TableColumn[] columns, ImmutableArray<ColumnRole> roles)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!roles[i].IsFigure() || !columns[i].Role.IsFigure() || roles[i] == ColumnRole.Growth || columns[i].Role == ColumnRole.Growth)
            {
                columns[i] = columns[i] with { Role = roles[i] };
            }
        }
    }

    /// <summary>The columns of a table whose header words are none of indicators': their headers, without roles.</summary>
    public static ImmutableArray<TableColumn> ReadPlain(RawRow row) => [.. row.Cells.Select(cell => new TableColumn(cell, ColumnRole.None, null))];

    private static TableColumn ReadColumn(List<string[]> rows, int index)
    {
        var texts = new List<string>(rows.Count);
        var role = ColumnRole.None;
        int? year = null;
        foreach (var row in rows)
        {
            if (index < row.Length && row[index] is { Length: > 0 } text)
            {
                texts.Add(text);
                role = RoleOfWords(text) is var own && own != ColumnRole.None ? own : role;
                year = YearOf(text) ?? year;
            }
        }

        // 指标值 over 2020年 and 2025年 names no indicators.
        role = year is not null && !role.IsFigure() && texts.Count > 1 ? ColumnRole.None : role;
        return new TableColumn(string.Join(' ', texts), role == ColumnRole.None && year is not null ? ColumnRole.Actual : role, year);
    }

    /// <summary>An upper header spans the blank cells to its right where every column under it has a lower header, its own included.</summary>
    private static string[] SpannedHeaders(RawRow row, RawRow below, int count)
    {
        var headers = new string[count];
        var upper = "";
        for (var i = 0; i < count; i++)
        {
            var own = row.Cell(i);
            upper = own.Length == 0 ? upper : below.Cell(i).Length > 0 ? own : "";
            headers[i] = own.Length > 0 ? own : below.Cell(i).Length > 0 ? upper : "";
        }

        return headers;
    }

    /// <summary>指标 over two columns is the category and the name.</summary>
    private static void SplitNameColumn(TableColumn[] columns, IReadOnlyList<RawRow> body)
    {
        var name = Array.FindIndex(columns, column => column.Role == ColumnRole.Name);
        var hasCategory = Array.Exists(columns, column => column.Role == ColumnRole.Category);
        if (name < 0 || hasCategory || name + 1 >= columns.Length || columns[name + 1].Header.Length > 0)
        {
            return;
        }

        var texts = body.Count(row => row.Cell(name + 1) is { Length: > 0 } cell && !TableWords.IsBareFigure(cell));
        if (texts * 2 > body.Count)
        {
            columns[name + 1] = columns[name] with { Role = ColumnRole.Name };
            columns[name] = columns[name] with { Role = ColumnRole.Category };
        }
    }

    /// <summary>A column headed 类别 that holds nothing but running numbers and rows of their own holds the numbers.</summary>
    private static void NumberColumn(TableColumn[] columns, IReadOnlyList<RawRow> body)
    {
        var category = Array.FindIndex(columns, column => column.Role == ColumnRole.Category);
        if (category < 0)
        {
            return;
        }

        var filled = body.Where(row => row.Filled > 1 && row.Cell(category).Length > 0).ToList();
        if (filled.Count > 0 && filled.TrueForAll(row => IsRunningNumber(row.Cell(category))))
        {
            columns[category] = columns[category] with { Role = ColumnRole.Number };
        }
    }

    /// <summary>A number of one or two digits that counts rows.</summary>
    internal static bool IsRunningNumber(string cell) => cell.Length is 1 or 2 && cell.All(char.IsAsciiDigit);

    /// <summary>
    /// A year without a word for it is a target from the plan's first year on; where the table has targets, the last year before is the baseline.
    /// </summary>
    private static void SetYearRoles(TableColumn[] columns, PlanPeriod? period)
    {
        var years = columns.Where(IsBareYear).Select(column => column.Year!.Value).ToList();
        if (years.Count == 0)
        {
            return;
        }

        var start = period?.Start ?? (years.Count > 1 ? years.Max() : 0);
        var hasTarget = Array.Exists(columns, column => column.Role == ColumnRole.Target || (IsBareYear(column) && column.Year >= start));
        var baseline = years.Where(year => year < start).DefaultIfEmpty(-1).Max();
        for (var i = 0; i < columns.Length; i++)
        {
            if (IsBareYear(columns[i]))
            {
                var year = columns[i].Year!.Value;
                var role = year >= start ? ColumnRole.Target : hasTarget && year == baseline ? ColumnRole.Baseline : ColumnRole.Actual;
                columns[i] = columns[i] with { Role = role };
            }
        }
    }

    private static bool IsBareYear(TableColumn column) => column.Year is not null && column.Role == ColumnRole.Actual && !RoleOfWords(column.Header).IsFigure();

    /// <summary>The role of a header: by its words, else actual for a year alone.</summary>
    private static ColumnRole RoleOf(string header) =>
        RoleOfWords(header) is var role && role != ColumnRole.None ? role : YearOf(header) is not null ? ColumnRole.Actual : ColumnRole.None;

    private static ColumnRole RoleOfWords(string header)
    {
        // 2030年/年均 is the year's value, which may be a yearly one.
        if (header.IndexOf("/年均", StringComparison.Ordinal) is var slash and >= 4 && YearOf(header[..slash]) is not null)
        {
            return ColumnRole.None;
        }

        // 指标值2020年 is the year's value too.
        if (header.StartsWith("指标值", StringComparison.Ordinal) && YearOf(header) is not null)
        {
            return ColumnRole.None;
        }

        foreach (var (word, role) in TableWords.Headers)
        {
            if (header.Contains(word, StringComparison.Ordinal))
            {
                return role;
            }
        }

        return ColumnRole.None;
    }

    private static int? YearOf(string header)
    {
        for (var i = 0; i + 4 <= header.Length; i++)
        {
            if (header[i] is '1' or '2' && header.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 4 == header.Length || header[i + 4] == '年' || !char.IsAsciiDigit(header[i + 4])))
            {
                return int.Parse(header.AsSpan(i, 4), System.Globalization.CultureInfo.InvariantCulture) is var year and >= 1949 and <= 2100 ? year : null;
            }
        }

        return null;
    }
}
