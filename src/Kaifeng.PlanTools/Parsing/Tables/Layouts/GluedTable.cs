using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Makes the rows of a glued table of what a search found: groups and notes' marks are taken off the names, and what is in doubt stays unread.</summary>
internal static class GluedTable
{
    /// <summary>The table; <c>null</c> where the rows prove none.</summary>
    public static TableRegion? RegionOf(List<TextBlock> blocks, GluedPieces pieces, RunSearch search, List<FoundRow> rows, List<LayoutColumn> columns, (int Block, int At) start)
    {
        if (!LayoutRows.IsTable(rows, search.Cost))
        {
            return null;
        }

        var run = search.Run;
        var roles = columns.ConvertAll(static column => column.Role);
        var last = run[rows[^1].End - 1];
        var names = NamesOf(run, rows, roles, NoteDigits.TextBehind(blocks, last.Block, last.End));
        var marked = GluedDoubts.Mark(run, pieces, search.Rows, rows, roles, names);
        var region = LayoutRows.RegionOf(run, marked, columns, start, search.Cost);
        return names.Exists(static parts => parts is not null) ? WithParts(region, rows, roles.IndexOf(ColumnRole.Name), names) : region;
    }

    /// <summary>For each row the parts of its name; <c>null</c> where the cell is the name.</summary>
    private static List<NameParts?> NamesOf(PieceRun run, List<FoundRow> rows, List<ColumnRole> roles, string notes)
    {
        var column = roles.IndexOf(ColumnRole.Name);
        var indicators = Enumerable.Range(0, rows.Count).Where(i => rows[i].Kind == RowKind.Indicator).ToList();
        var texts = indicators.ConvertAll(i => run.TextOf(rows[i].Cells[column], rows[i].Cells[column + 1]));
        var mayGroup = !roles.Exists(static role => role is ColumnRole.Number or ColumnRole.Category or ColumnRole.Parent)
            && !Enumerable.Range(0, rows.Count).Any(i => GluedDoubts.HasSkipped(run, rows, i));
        var groups = mayGroup ? GluedGroups.Find(texts) : null;
        var parts = NoteDigits.Find(groups ?? texts.ConvertAll(static text => new NameParts(text)), notes);
        var names = new List<NameParts?>(new NameParts?[rows.Count]);
        for (var i = 0; i < parts.Count; i++)
        {
            var first = parts[i].First < 0 ? -1 : indicators[parts[i].First];
            names[indicators[i]] = groups is null && parts[i].Mark.IsEmpty ? null : parts[i] with { First = first };
        }

        return names;
    }

    private static TableRegion WithParts(TableRegion region, List<FoundRow> found, int name, List<NameParts?> names)
    {
        var columns = region.Columns.Insert(name, new LayoutColumn(ColumnRole.Parent, default)).Add(new LayoutColumn(ColumnRole.None, default));
        var rows = ImmutableArray.CreateBuilder<LayoutRow>(region.Rows.Length);
        var next = 0;
        foreach (var row in region.Rows)
        {
            var parts = row.Kind is RowKind.Header or RowKind.Other ? null : names[next++];
            if (row.Kind == RowKind.Unread)
            {
                AddUnread(rows, row, parts);
            }
            else
            {
                AddRow(rows, row, row.Kind == RowKind.Category ? -1 : name, parts);
            }
        }

        return region with { Columns = columns, Rows = rows.DrainToImmutable() };
    }

    private static void AddUnread(ImmutableArray<LayoutRow>.Builder rows, LayoutRow row, NameParts? parts)
    {
        if (parts is { Category: > 0 } && rows.Count > 0)
        {
            rows.Add(new LayoutRow(RowKind.Category, [row.Cells[0].Slice(0, parts.Category)]));
            row = row with { Cells = [row.Cells[0].Slice(parts.Category, row.Cells[0].Length)] };
        }

        rows.Add(row);
    }

    private static void AddRow(ImmutableArray<LayoutRow>.Builder rows, LayoutRow row, int name, NameParts? parts)
    {
        if (name < 0)
        {
            rows.Add(row);
            return;
        }

        var cell = row.Cells[name];
        if (parts is { Category: > 0 })
        {
            rows.Add(new LayoutRow(RowKind.Category, [cell.Slice(0, parts.Category)]));
        }

        var group = parts is { HasGroup: true } ? cell.Slice(parts.Category, parts.Name) : default;
        var cells = row.Cells.SetItem(name, parts?.NamePlace(cell) ?? cell).Insert(name, group).Add(parts?.MarkPlace(cell) ?? default);
        rows.Add(row with { Cells = cells, NoteMark = cells.Length - 1 });
    }
}
