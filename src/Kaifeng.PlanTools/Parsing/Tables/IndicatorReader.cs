using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

internal sealed class IndicatorReader(string tableId, string tableUnit)
{
    private readonly ImmutableArray<Indicator>.Builder indicators = ImmutableArray.CreateBuilder<Indicator>();
    private TableHeader? header;
    private RowAligner? aligner;
    private string category = "";
    private IndicatorName parent;
    private bool subOpen;
    private string? partUnit;
    private IndicatorName level;
    private string lastAttribute = "";

    /// <summary>The indicators read so far.</summary>
    public ImmutableArray<Indicator> Indicators => indicators.ToImmutable();

    /// <summary>A page's header: the rows after it are read by its columns.</summary>
    public void TakeHeader(TableHeader pageHeader)
    {
        header = pageHeader;
        aligner = new RowAligner(pageHeader);
    }

    /// <summary>Reads one row and says what it was.</summary>
    public RowKind Take(RawRow row)
    {
        if (header is null || aligner is null)
        {
            return RowKind.Other;
        }

        if (row.Known is { Kind: not RowKind.Indicator } known)
        {
            return known.Kind == RowKind.Category && TakeCategory(row) ? RowKind.Category : known.Kind == RowKind.Unread ? RowKind.Unread : RowKind.Other;
        }

        if (row.Known is null && row.Filled == 1 && TakeCategory(row))
        {
            return RowKind.Category;
        }

        if (aligner.Align(row, subOpen) is not { } aligned)
        {
            return RowKind.Other;
        }

        indicators.Add(ReadIndicator(row, aligned, header));
        return RowKind.Indicator;
    }

    private bool TakeCategory(RawRow row)
    {
        var index = row.Cells.Length - 1;
        var cell = row.Cells[index];
        if (row.Known is null && TableWords.MayBeFigure(cell) && NumberMarks.Read(cell) is null)
        {
            return false;
        }

        SetCategory(cell);
        return true;
    }

    private void SetCategory(string cell)
    {
        var number = NumberMarks.Read(cell);
        category = cell[(number?.Length ?? 0)..];
        subOpen = false;
        partUnit = null;
        level = default;
    }

    private Indicator ReadIndicator(RawRow row, AlignedRow aligned, TableHeader columns)
    {
        if (aligned.Category >= 0)
        {
            SetCategory(row.Cell(aligned.Category));
        }

        var name = IndicatorName.Read(row.Cell(aligned.Name));
        var unit = name.Unit.Length > 0 || aligned.Unit < 0 ? name.Unit : row.TextOf(aligned.Unit);
        var owner = TakeOwner(row, aligned, name, unit);
        var isSub = aligned.IsSub && owner.Name is { Length: > 0 };
        var isMerged = row.Known is not null && owner.Name is { Length: > 0 };
        var isUnitMerged = isMerged && columns.IndexOf(ColumnRole.Unit) >= 0;
        level = !aligned.IsSub && aligned.Parent >= 0 ? IndicatorName.Read(row.Cell(aligned.Parent)) : level;
        unit = unit.Length == 0 && owner.Name is null ? level.Unit ?? "" : unit;
        lastAttribute = aligned.Attribute >= 0 ? row.TextOf(aligned.Attribute) : lastAttribute;
        return new Indicator
        {
            Id = tableId + ".r" + (indicators.Count + 1).ToString(CultureInfo.InvariantCulture),
            Row = indicators.Count + 1,
            Category = category,
            Parent = owner.Name ?? level.Name ?? "",
            Name = name.Name,
            Unit = unit.Length > 0 ? unit : (isSub || isUnitMerged) && owner.Unit.Length > 0 ? owner.Unit : tableUnit,
            NoteMark = NoteMarkOf(row) is { Length: > 0 } mark ? mark : name.NoteMark.Length > 0 || !isSub ? name.NoteMark : owner.NoteMark,
            Growth = GrowthOf(row, aligned, columns),
            Attribute = aligned.Attribute >= 0 ? row.TextOf(aligned.Attribute) : isMerged ? lastAttribute : "",
            Repair = aligned.Repair,
            Span = row.Span,
            Values = ValuesOf(row, aligned, columns),
        };
    }

    /// <summary>The indicator that this one is a part of, a default value where it stands for itself; what it is decides whose parts the next rows can be.</summary>
    private IndicatorName TakeOwner(RawRow row, AlignedRow aligned, IndicatorName name, string unit)
    {
        if (aligned.IsSub)
        {
            parent = aligned.Parent >= 0 ? IndicatorName.Read(row.Cell(aligned.Parent)) : parent;
            subOpen = true;
            return parent;
        }

        subOpen = false;
        if (name.IsPart)
        {
            partUnit = unit;
            return parent;
        }

        if (partUnit == unit && aligned.Category < 0 && MayGoOn(row, aligned) && !IsPeer(name))
        {
            return parent;
        }

        partUnit = null;
        parent = name with { Unit = unit };
        return default;
    }

    /// <summary>Where rows are numbered a further part has no number; shares of one whole do not follow from their sign.</summary>
    private bool MayGoOn(RawRow row, AlignedRow aligned)
    {
        if (aligned.Number >= 0)
        {
            return false;
        }

        return row.Known is null || header!.IndexOf(ColumnRole.Number) >= 0 || (partUnit is not "%" and not "％" && partUnit == parent.Unit);
    }

    /// <summary>A name that ends like the whole's (<c>铁路营业里程</c>, <c>高速公路通车里程</c>) is no further part of it.</summary>
    private bool IsPeer(IndicatorName name) => parent.Name is { } whole && Leads.SameEnd(whole, name.Name);

    private static string NoteMarkOf(RawRow row) => row.Known is { NoteMark: >= 0 } known ? row.Cell(known.NoteMark) : "";

    private static string GrowthOf(RawRow row, AlignedRow aligned, TableHeader columns)
    {
        foreach (var (figure, cell) in aligned.Figures)
        {
            if (columns.Columns[columns.Figures[figure]].Role == ColumnRole.Growth)
            {
                return row.TextOf(cell);
            }
        }

        return "";
    }

    private static ImmutableArray<IndicatorValue> ValuesOf(RawRow row, AlignedRow aligned, TableHeader columns)
    {
        var values = ImmutableArray.CreateBuilder<IndicatorValue>(aligned.Figures.Length);
        foreach (var (figure, cell) in aligned.Figures)
        {
            values.Add(ValueOf(row, cell, columns.Columns[columns.Figures[figure]]));
        }

        return values.MoveToImmutable();
    }

    /// <summary>The figure in a cell.</summary>
    public static IndicatorValue ValueOf(RawRow row, int cell, TableColumn column)
    {
        var printed = row.TextOf(cell);
        var cumulative = IsCumulative(printed.AsSpan().TrimStart("<>≤≥＜＞≈ "));
        return new IndicatorValue(column.Header, column.Year, column.Role, printed, cumulative, row.PlaceOf(cell));
    }

    private static bool IsCumulative(ReadOnlySpan<char> printed) =>
        printed.Length > 2 && printed[0] is ('[' or '〔' or '［' or '【') && printed[^1] is (']' or '〕' or '］' or '】');
}
