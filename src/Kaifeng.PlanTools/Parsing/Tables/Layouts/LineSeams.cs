using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>One cell a line. Where most cells have a blank line between them, a line end alone is a wrap inside a cell.</summary>
/// <param name="breakGap">What stands between cells.</param>
internal sealed class LineSeams(Gap breakGap) : Seams
{
    private const int FullLine = 6;

    public override int LongestRow => 48;

    public override int LongestCell(ColumnRole role) => role switch
    {
        ColumnRole.Number => 1,
        ColumnRole.Attribute => 2,
        ColumnRole.Category or ColumnRole.Parent => 3,
        _ => 5,
    };

    public override double Cut(PieceRun run, int at) => at < run.Count && run[at].Before < breakGap ? 1.5 : 0;

    /// <summary>A wrapped cell's first line is its fullest.</summary>
    public override double Join(PieceRun run, ColumnRole role, int from, int at)
    {
        if (run[at].Before < breakGap)
        {
            return 0.15;
        }

        var left = run.Text(at - 1);
        if (!CellShapes.IsBalanced(run.Text(from, at)) || (role == ColumnRole.Unit && left[^1] is '/' or '／'))
        {
            return 0.3;
        }

        var full = left.Length >= FullLine;
        if (role.IsFigure() || role == ColumnRole.None)
        {
            return full ? 2.2 : 3.5;
        }

        return (full ? 2.2 : 3) + (left.Length < run.Text(at).Length ? 1.6 : 0);
    }
}
