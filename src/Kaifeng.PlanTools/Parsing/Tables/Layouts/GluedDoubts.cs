using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// Finds the rows of a glued table that can be read in more than one way. They stay unread: growth and other arithmetic never choose,
/// for a reading that agrees would hide the errors that are looked for.
/// </summary>
internal static class GluedDoubts
{
    // A second reading that costs less than this more is as good as the first.
    private const double Margin = 0.7;

    /// <summary>The rows, those in doubt marked as unread.</summary>
    public static List<FoundRow> Mark(PieceRun run, GluedPieces pieces, RowSearch search, List<FoundRow> rows, List<ColumnRole> roles) =>
        [.. rows.Select((row, i) => row.Kind != RowKind.Indicator ? row : WithSkipped(run, rows, i) is { } wider ? wider : IsDoubtful(run, pieces, search, row, roles) ? row with { Kind = RowKind.Unread } : row)];

    /// <summary>A row with text before it that belongs to no row may have lost a part of its name.</summary>
    private static FoundRow? WithSkipped(PieceRun run, List<FoundRow> rows, int index)
    {
        var start = index > 0 ? rows[index - 1].End : 0;
        return start < rows[index].Start && run.Text(start, rows[index].Start).ContainsAnyExcept(" \t　") ? rows[index] with { Kind = RowKind.Unread, Start = start } : null;
    }

    private static bool IsDoubtful(PieceRun run, GluedPieces pieces, RowSearch search, FoundRow row, List<ColumnRole> roles)
    {
        if (HasDoubtfulWords(run, pieces, row, roles) || HasDecimalsApart(run, row, roles))
        {
            return true;
        }

        var best = CostOf(search, row, banned: -1);
        for (var column = 1; column < row.Cells.Length; column++)
        {
            var cut = row.Cells[column];
            if (cut > row.Start && pieces.IsInsideFigure(cut) && (cut == row.End || CostOf(search, row, cut) < best + Margin))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best cost of the row with the same ends where no cell ends at a place.</summary>
    private static double CostOf(RowSearch search, FoundRow row, int banned)
    {
        search.Banned.Clear();
        if (banned >= 0)
        {
            search.Banned.Add(banned);
        }

        var cost = CellCosts.Never;
        foreach (var other in search.From(row.Start, row.Number))
        {
            cost = other.End == row.End ? Math.Min(cost, other.Cost) : cost;
        }

        search.Banned.Clear();
        return cost;
    }

    /// <summary>A note's digit inside a name, a category that nothing parts from it, or a cell that is not printed where only what stands beside it could tell.</summary>
    private static bool HasDoubtfulWords(PieceRun run, GluedPieces pieces, FoundRow row, List<ColumnRole> roles)
    {
        for (var column = 0; column < roles.Count; column++)
        {
            var (from, to) = (row.Cells[column], row.Cells[column + 1]);
            if (to <= from)
            {
                if (roles[column].IsFigure() || roles[column] == ColumnRole.Attribute || (roles[column] is ColumnRole.Category or ColumnRole.Parent && !roles.Contains(ColumnRole.Number)))
                {
                    return true;
                }

                continue;
            }

            if (roles[column] is ColumnRole.Category or ColumnRole.Parent && run[to].Before == Gap.None && !char.IsAsciiDigit(run.Text(to)[0]))
            {
                return true;
            }

            if (roles[column] == ColumnRole.Name && !roles.Contains(ColumnRole.Number) && HoldsNameEnd(pieces, from, to))
            {
                return true;
            }

            if (roles[column] == ColumnRole.Name && CellCosts.InnerNumbers(CellShapes.WithoutBracketAtEnd(run.Text(from, to))) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 3.土壤环境质量受污染耕地安全利用率: the number may be that of a group.
    private static bool HoldsNameEnd(GluedPieces pieces, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (pieces.IsBehindName(i))
            {
                return true;
            }
        }

        return false;
    }

    // 15.7415 may be 15.7, a note's 4 and 15.
    private static bool HasDecimalsApart(PieceRun run, FoundRow row, List<ColumnRole> roles)
    {
        Digits? last = null;
        for (var column = 0; column < roles.Count; column++)
        {
            if (!roles[column].IsFigure() || roles[column] == ColumnRole.Growth || row.Cells[column + 1] <= row.Cells[column])
            {
                continue;
            }

            var digits = Digits.Of(run.Text(row.Cells[column], row.Cells[column + 1]));
            if (last is { Whole: > 0 } left && digits.Whole > 0 && Math.Abs(left.Decimals - digits.Decimals) > 1)
            {
                return true;
            }

            last = digits;
        }

        return false;
    }
}
