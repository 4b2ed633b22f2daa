using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// Finds the rows of a glued table that can be read in more than one way. They stay unread: growth and other arithmetic never choose,
/// for a reading that agrees would hide the errors that are looked for.
/// </summary>
internal static class GluedDoubts
{
    // A second reading that costs less than this more is as good as the first.
    private const double Margin = 0.7;
    private const int FewestOfName = 4;

    /// <summary>The rows, those in doubt marked as unread.</summary>
    /// <param name="run">The pieces.</param>
    /// <param name="pieces">What their cuts cost.</param>
    /// <param name="search">The search that found the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="roles">What the columns hold.</param>
    /// <param name="names">The parts of each row's name, where groups tell them apart.</param>
    public static List<FoundRow> Mark(PieceRun run, GluedPieces pieces, RowSearch search, List<FoundRow> rows, List<ColumnRole> roles, IReadOnlyList<NameParts?> names)
    {
        var marked = new List<FoundRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Kind == RowKind.Indicator)
            {
                var isDoubtful = IsDoubtful(run, pieces, search, row, roles, names[i]);
                row = WithSkipped(run, rows, i) ?? (isDoubtful ? row with { Kind = RowKind.Unread } : row);
            }

            // What names the group is lost with its first row.
            var first = names[i]?.First ?? -1;
            var isLost = row.Kind == RowKind.Indicator && first >= 0 && first < i && names[first]!.HasGroup && marked[first].Kind == RowKind.Unread;
            marked.Add(isLost ? row with { Kind = RowKind.Unread } : row);
        }

        return marked;
    }

    /// <summary>Whether text stands before a row that belongs to no row.</summary>
    public static bool HasSkipped(PieceRun run, List<FoundRow> rows, int index) => WithSkipped(run, rows, index) is not null;

    /// <summary>A row with text before it that belongs to no row may have lost a part of its name.</summary>
    private static FoundRow? WithSkipped(PieceRun run, List<FoundRow> rows, int index)
    {
        var start = index > 0 ? rows[index - 1].End : 0;
        return start < rows[index].Start && run.Text(start, rows[index].Start).ContainsAnyExcept(" \t　") ? rows[index] with { Kind = RowKind.Unread, Start = start } : null;
    }

    private static bool IsDoubtful(PieceRun run, GluedPieces pieces, RowSearch search, FoundRow row, List<ColumnRole> roles, NameParts? parts)
    {
        if (HasDoubtfulWords(run, row, roles) || HasDoubtfulName(run, pieces, row, roles, parts) || HasDecimalsApart(run, row, roles))
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

    /// <summary>A category that nothing parts from it, or a cell that is not printed where only what stands beside it could tell.</summary>
    private static bool HasDoubtfulWords(PieceRun run, FoundRow row, List<ColumnRole> roles)
    {
        for (var column = 0; column < roles.Count; column++)
        {
            var (from, to) = (row.Cells[column], row.Cells[column + 1]);
            if (to <= from)
            {
                if ((roles[column].IsFigure() && !GluedSeams.IsBlank(run, from)) || roles[column] == ColumnRole.Attribute || (roles[column] is ColumnRole.Category or ColumnRole.Parent && roles.IndexOf(ColumnRole.Number) < column))
                {
                    return true;
                }

                continue;
            }

            if (roles[column] is ColumnRole.Category or ColumnRole.Parent && run[to].Before == Gap.None && !char.IsAsciiDigit(run.Text(to)[0]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A digit inside a name that is no note's mark, or words before it that may be a category's or a group's.</summary>
    private static bool HasDoubtfulName(PieceRun run, GluedPieces pieces, FoundRow row, List<ColumnRole> roles, NameParts? parts)
    {
        var column = roles.IndexOf(ColumnRole.Name);
        var (from, to) = (row.Cells[column], row.Cells[column + 1]);
        var name = parts is null ? run.Text(from, to) : parts.Clean;
        return parts is { IsDoubtful: true }
            || (parts is null && !char.IsLetter(name[0]) && name[0] is not ('“' or '《'))
            || (parts is null && !roles.Contains(ColumnRole.Number) && HoldsNameEnd(run, pieces, from, to))
            || CellCosts.InnerNumbers(CellShapes.WithoutBracketAtEnd(name)) > 0
            || (parts is not null && char.IsAsciiDigit(CellShapes.WithoutBracketAtEnd(name)[^1]));
    }

    // 3.土壤环境质量受污染耕地安全利用率: the number may be that of a group.
    private static bool HoldsNameEnd(PieceRun run, GluedPieces pieces, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (pieces.IsBehindName(i) && MayBeName(run.Text(i, to)))
            {
                return true;
            }
        }

        return false;
    }

    // 投入｜增长, 能力｜建设: what follows is no name of its own.
    private static bool MayBeName(ReadOnlySpan<char> text) =>
        CellShapes.CountHan(CellShapes.WithoutBracketAtEnd(text)) >= FewestOfName && !GroupWords.BeginsLikeEnd(text);

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
