using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>An indicator of a table with what its cells say.</summary>
/// <param name="Source">The text.</param>
/// <param name="Place">The table.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Subject">Its key.</param>
/// <param name="Figures">Its figures in the order of the columns.</param>
internal sealed record TableLine(SourceText Source, PlacedTable Place, Indicator Indicator, string Subject, IndicatorFigure[] Figures)
{
    // The cells of a longer row would repeat it as often as there are cells.
    private const int LongestRow = 400;

    /// <summary>Whether words stand where a base or a target would.</summary>
    public bool HasWords => Figures.Any(static figure => figure is { Kind: IndicatorFigureKind.Words, Value.Role: not ColumnRole.Growth });

    /// <summary>The figures between which the growth column counts: the target of the plan's last year and the one before it, else the last two that were reached.</summary>
    public (IndicatorFigure? Start, IndicatorFigure? End) Ends()
    {
        IndicatorFigure? before = null;
        IndicatorFigure? reached = null;
        IndicatorFigure? target = null;
        foreach (var figure in Figures)
        {
            if (figure.Value.Role == ColumnRole.Target)
            {
                target = target is null || figure.Value.Year == Place.Plan.Period?.End ? figure : target;
            }
            else if (figure.Value.Role is ColumnRole.Baseline or ColumnRole.Actual)
            {
                (before, reached) = (reached, figure);
            }
        }

        return target is null ? (LevelOrNull(before), LevelOrNull(reached)) : (LevelOrNull(reached), LevelOrNull(target));
    }

    /// <summary>The years between two figures, from their columns, else from the plan's period; 0 where none is printed.</summary>
    public int YearsBetween(IndicatorFigure start, IndicatorFigure end)
    {
        var period = Place.Plan.Period;
        var first = start.Value.Year ?? (period is null ? 0 : period.Start - 1);
        var last = end.Value.Year ?? period?.End ?? 0;
        return first > 0 && last > first ? last - first : 0;
    }

    /// <summary>The level in the column of another cell.</summary>
    public IndicatorFigure? LevelOf(IndicatorValue cell) => Array.Find(
        Figures, figure => figure is { Kind: IndicatorFigureKind.Level, Amount: not null } && figure.Value.Year == cell.Year && figure.Value.Role == cell.Role && figure.Value.Column == cell.Column);

    /// <summary>The head of a claim that a cell makes: the row is its text, the cell itself where the row is cut or very long.</summary>
    public ClaimHead Head(ClaimKind kind, IndicatorValue cell, Amount stated)
    {
        var isOneLine = Source.LineOf(Indicator.Span.Start) == Source.LineOf(Math.Max(Indicator.Span.Start, Indicator.Span.End - 1));
        return new ClaimHead(Place.Holder, kind, isOneLine && Indicator.Span.Length <= LongestRow ? new Passage(Indicator.Span) : cell.Place, cell.Place, stated);
    }

    /// <summary>A figure as an operand.</summary>
    public static Operand Operand(OperandRole role, IndicatorFigure figure) => new(role, figure.Value.Place, figure.Amount, figure.Value.Year);

    private static IndicatorFigure? LevelOrNull(IndicatorFigure? figure) => figure is { Amount: not null, Kind: IndicatorFigureKind.Level } ? figure : null;
}
