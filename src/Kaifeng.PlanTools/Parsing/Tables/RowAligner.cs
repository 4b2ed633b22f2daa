using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>
/// Gives the cells of an indicator row to the header's columns. A row whose cells fit their headers is read as it stands;
/// any other is read from its end and by what a cell can be, since sub-indicators and page breaks push cells aside.
/// Nothing is invented: a part without a cell stays empty.
/// </summary>
internal sealed class RowAligner(TableHeader header)
{
    private readonly ImmutableArray<int> figures = header.Figures;
    private readonly int category = header.IndexOf(ColumnRole.Category);
    private readonly int number = header.IndexOf(ColumnRole.Number);
    private readonly int parent = header.IndexOf(ColumnRole.Parent);
    private readonly int name = header.IndexOf(ColumnRole.Name);
    private readonly int unit = header.IndexOf(ColumnRole.Unit);
    private readonly int attribute = header.IndexOf(ColumnRole.Attribute);

    /// <summary>The row's parts, or <c>null</c> where the row cannot be an indicator's.</summary>
    /// <param name="row">The printed row.</param>
    /// <param name="subOpen">Whether the row above was a sub-indicator, so that this one may be the next.</param>
    public AlignedRow? Align(RawRow row, bool subOpen)
    {
        if (name < 0 || figures.IsEmpty)
        {
            return null;
        }

        if (row.Known is not null)
        {
            return AsPrinted(row);
        }

        if (!Fits(row))
        {
            return FromTheEnd(row, subOpen);
        }

        return IsDoubtful(row) ? FromTheEnd(row, subOpen) ?? AsPrinted(row) : AsPrinted(row);
    }

    /// <summary>Words that stand for no figure where a figure is due, in a row whose attribute does not show that all cells are in place.</summary>
    private bool IsDoubtful(RawRow row) =>
        (attribute < 0 || !TableWords.IsAttribute(row.Cell(attribute))) && HoldsWordsForNoFigure(row);

    private bool HoldsWordsForNoFigure(RawRow row)
    {
        foreach (var column in figures)
        {
            if (column >= row.Cells.Length)
            {
                return false;
            }

            if (row.Cell(column) is { Length: > 0 } cell && !TableWords.MayBeFigure(cell))
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(RawRow row)
    {
        if (row.Cell(name).Length == 0 || TableWords.IsBareFigure(row.Cell(name)) || TableWords.IsAttribute(row.Cell(name)))
        {
            return false;
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.Length > 0 && !CanHold(i, cell))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanHold(int column, string cell) => header.RoleAt(column) switch
    {
        ColumnRole.None => column < header.Columns.Length && header.Columns[column].Header.Length > 0,
        ColumnRole.Attribute => TableWords.IsAttribute(cell) || TableWords.IsDash(cell),
        ColumnRole.Unit => ColumnUnits.IsUnit(cell) || TableWords.IsDash(cell) || !TableWords.IsBareFigure(cell),
        ColumnRole.Category => !TableWords.IsAttribute(cell),
        var role when role.IsFigure() => !TableWords.IsAttribute(cell),
        _ => true,
    };

    private AlignedRow AsPrinted(RawRow row) => new()
    {
        Number = Filled(row, number),
        Category = Filled(row, category),
        Parent = Filled(row, parent),
        Name = name,
        Unit = Given(row, unit),
        Attribute = Given(row, attribute),
        Figures = FiguresAsPrinted(row),
    };

    private ImmutableArray<(int Figure, int Cell)> FiguresAsPrinted(RawRow row)
    {
        var found = ImmutableArray.CreateBuilder<(int Figure, int Cell)>();
        for (var i = 0; i < figures.Length && (figures[i] < row.Cells.Length || row.HasInherited); i++)
        {
            if (row.Has(figures[i]))
            {
                found.Add((i, figures[i]));
            }
        }

        return found.DrainToImmutable();
    }

    private static int Filled(RawRow row, int column) => column >= 0 && row.Cell(column).Length > 0 ? column : -1;

    private static int Given(RawRow row, int column) => column >= 0 && row.Has(column) ? column : -1;

    private AlignedRow? FromTheEnd(RawRow row, bool subOpen)
    {
        var filled = Enumerable.Range(0, row.Cells.Length).Where(i => row.Cells[i].Length > 0).ToList();
        var attributeCell = -1;
        if (attribute >= 0 && filled.Count > 0 && TableWords.IsAttribute(row.Cells[filled[^1]]))
        {
            attributeCell = filled[^1];
            filled.RemoveAt(filled.Count - 1);
        }

        DropOther(row, filled);
        var cells = TakeFigures(row, filled, attributeCell);
        var unitCell = -1;
        if (unit >= 0 && filled.Count > 1 && ColumnUnits.IsUnit(row.Cells[filled[^1]]))
        {
            unitCell = filled[^1];
            filled.RemoveAt(filled.Count - 1);
        }

        if (filled.Count > 1 && TableHeader.IsRunningNumber(row.Cells[filled[0]]))
        {
            filled.RemoveAt(0);
        }

        if (filled.Count is 0 or > 3 || cells.IsEmpty || filled.Exists(i => TableWords.IsBareFigure(row.Cells[i])))
        {
            return null;
        }

        var aligned = NameParts(filled, subOpen) with { Figures = cells, Unit = unitCell, Attribute = attributeCell };
        return aligned with { Repair = RowRepairs.Tell(header, row, aligned) };
    }

    /// <summary>Takes off the end of <paramref name="filled"/> what stands in columns of other figures (完成率), where the row has cells for all of them.</summary>
    private void DropOther(RawRow row, List<int> filled)
    {
        var others = header.Columns.Length - 1 - figures[^1];
        var bare = 0;
        while (bare < filled.Count && TableWords.IsBareFigure(row.Cells[filled[^(bare + 1)]]))
        {
            bare++;
        }

        if (attribute < 0 && unit < figures[0] && others > 0 && bare == figures.Length + others)
        {
            filled.RemoveRange(filled.Count - others, others);
        }
    }

    /// <summary>Takes the figures off the end of <paramref name="filled"/>: as many as the header has, or those that stand at its columns, counted from the attribute's.</summary>
    private ImmutableArray<(int Figure, int Cell)> TakeFigures(RawRow row, List<int> filled, int attributeCell)
    {
        var taken = new List<int>();
        while (filled.Count > 1 && taken.Count < figures.Length && TableWords.MayBeFigure(row.Cells[filled[^1]]))
        {
            taken.Add(filled[^1]);
            filled.RemoveAt(filled.Count - 1);
        }

        taken.Reverse();
        var shift = attributeCell >= 0 ? attributeCell - attribute : 0;
        var first = figures.Length - taken.Count;
        return first > 0 && taken.TrueForAll(cell => figures.BinarySearch(cell - shift) >= 0)
            ? [.. taken.Select(cell => (figures.BinarySearch(cell - shift), cell))]
            : [.. taken.Select((cell, i) => (first + i, cell))];
    }

    /// <summary>What the words left of the figures are: a name, a name beside its category or its parent, or all three.</summary>
    private AlignedRow NameParts(List<int> words, bool subOpen)
    {
        var first = words[0];
        return words.Count switch
        {
            1 => new AlignedRow { Figures = [], Name = first, IsSub = first > name || (subOpen && first != name) },
            2 when first < name && words[1] <= name => new AlignedRow { Figures = [], Category = first, Name = words[1] },
            2 => new AlignedRow { Figures = [], Parent = first, Name = words[1], IsSub = true },
            _ => new AlignedRow { Figures = [], Category = first, Parent = words[1], Name = words[2], IsSub = true },
        };
    }
}
