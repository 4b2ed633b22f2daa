using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>A table of indicators over all its pages.</summary>
public sealed record Table : Block
{
    /// <summary>The label without blanks (<c>专栏1</c>, <c>表2—1</c>); empty for a table without a caption.</summary>
    public required string Label { get; init; }

    /// <summary>The label's number.</summary>
    public required string Number { get; init; }

    /// <summary>The title without the blanks of line wraps.</summary>
    public required string Title { get; init; }

    /// <summary>The caption and its repetitions after page breaks.</summary>
    public required ImmutableArray<Caption> Captions { get; init; }

    /// <summary>The columns of the first page's header.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>All rows as printed, headers and category rows included.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>The indicators read from the rows.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The notes under the table.</summary>
    public required ImmutableArray<TableNote> Notes { get; init; }
}

/// <summary>A column and what it holds.</summary>
/// <param name="Header">The header as printed, without line wraps; an upper header stands before it with a blank between.</param>
/// <param name="Role">What the column holds.</param>
/// <param name="Year">The year in the header, else <c>null</c>.</param>
public sealed record TableColumn(string Header, ColumnRole Role, int? Year);

/// <summary>One printed row.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Cells">The cells that are not blank, from left to right.</param>
/// <param name="Span">From the first cell to the last.</param>
public sealed record TableRow(RowKind Kind, ImmutableArray<TableCell> Cells, TextSpan Span);

/// <summary>A cell that is not blank.</summary>
/// <param name="Column">Its place in the row as printed, from 0.</param>
/// <param name="Text">Where its text stands.</param>
public readonly record struct TableCell(int Column, Passage Text);

/// <summary>A note under a table.</summary>
public sealed record TableNote(Passage Place);

/// <summary>One indicator (<c>指标</c>) of a table.</summary>
public sealed record Indicator
{
    /// <summary>Table id and row, such as <c>p3.2.4.1.t1.r7</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The row's place among the table's indicator rows, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The category without its number, filled down over merged cells.</summary>
    public required string Category { get; init; }

    /// <summary>The indicator that this one is part of (<c>其中：</c>, or beside a merged cell); else empty.</summary>
    public required string Parent { get; init; }

    /// <summary>The name without unit, note mark and line wraps.</summary>
    public required string Name { get; init; }

    /// <summary>The unit in the name's last bracket or the unit column; else empty.</summary>
    public required string Unit { get; init; }

    /// <summary>The mark that points to a note, such as <c>*</c>.</summary>
    public required string NoteMark { get; init; }

    /// <summary>The growth cell as printed; empty where the table has none.</summary>
    public required string Growth { get; init; }

    /// <summary><c>约束性</c> or <c>预期性</c> as printed.</summary>
    public required string Attribute { get; init; }

    /// <summary>What was displaced in the raw row and how it was read; empty where nothing was.</summary>
    public required string Repair { get; init; }

    /// <summary>The row from its first cell to its last.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The figures, in the order of the columns; blank cells have none.</summary>
    public required ImmutableArray<IndicatorValue> Values { get; init; }
}

/// <summary>One figure of an indicator.</summary>
/// <param name="Column">The header of its column as printed.</param>
/// <param name="Year">The year in that header, else <c>null</c>.</param>
/// <param name="Role">Baseline, target, actual or growth.</param>
/// <param name="Printed">The cell as it stands, brackets included.</param>
/// <param name="Cumulative">Whether it stands in <c>[ ]</c> or <c>〔 〕</c>: a total over the plan's years.</param>
/// <param name="Place">Where the cell stands.</param>
public sealed record IndicatorValue(string Column, int? Year, ColumnRole Role, string Printed, bool Cumulative, Passage Place);
