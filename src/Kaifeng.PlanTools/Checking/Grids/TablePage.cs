using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>The rows of a table from one header to the next.</summary>
/// <param name="Header">The rows of the header; empty before a table's first one.</param>
/// <param name="Body">The rows under it.</param>
/// <param name="Headers">The lowest header over each column, without line wraps; blank header cells have none.</param>
internal sealed record TablePage(ImmutableArray<TableRow> Header, ImmutableArray<TableRow> Body, IReadOnlyDictionary<int, string> Headers)
{
    private readonly Dictionary<string, int> columns = ColumnsOf(Headers);

    /// <summary>The last column under a header, or -1.</summary>
    public int ColumnUnder(string header) => columns.GetValueOrDefault(header, -1);

    /// <summary>The header over a column; empty where none is printed.</summary>
    public string HeaderAt(int column) => Headers.GetValueOrDefault(column, "");

    /// <summary>The pages of a table's rows.</summary>
    public static ImmutableArray<TablePage> Split(SourceText source, ImmutableArray<TableRow> rows)
    {
        var pages = ImmutableArray.CreateBuilder<TablePage>();
        for (var i = 0; i < rows.Length;)
        {
            var header = i;
            while (header < rows.Length && rows[header].Kind == RowKind.Header)
            {
                header++;
            }

            var end = header;
            while (end < rows.Length && rows[end].Kind != RowKind.Header)
            {
                end++;
            }

            pages.Add(new TablePage(rows[i..header], rows[header..end], HeadersOf(source, rows.AsSpan(i, header - i))));
            i = end;
        }

        return pages.ToImmutable();
    }

    private static Dictionary<string, int> ColumnsOf(IReadOnlyDictionary<int, string> headers)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, header) in headers.OrderBy(static header => header.Key))
        {
            columns[header] = column;
        }

        return columns;
    }

    private static Dictionary<int, string> HeadersOf(SourceText source, ReadOnlySpan<TableRow> rows)
    {
        var headers = new Dictionary<int, string>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                headers[cell.Column] = LineWraps.Remove(source.Read(cell.Text));
            }
        }

        return headers;
    }
}
