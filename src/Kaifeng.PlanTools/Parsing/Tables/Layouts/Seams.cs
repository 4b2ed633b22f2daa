using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>What it costs in a layout to end a cell between two pieces, or to read them as one cell.</summary>
internal abstract class Seams
{
    /// <summary>What it costs that a cell ends before piece <paramref name="at"/>; <see cref="CellCosts.Never"/> where none can.</summary>
    public abstract double Cut(PieceRun run, int at);

    /// <summary>What it costs that a cell that begins with piece <paramref name="from"/> goes on with piece <paramref name="at"/>.</summary>
    public abstract double Join(PieceRun run, ColumnRole role, int from, int at);

    /// <summary>What a column costs that has no cell where piece <paramref name="at"/> follows.</summary>
    public virtual double Missing(PieceRun run, ColumnRole role, int at, bool isPart) => CellCosts.Missing(role, isPart);

    /// <summary>What reading a text in this layout costs beyond what its cell costs everywhere; <paramref name="before"/> is where the figure before it begins, -1 for none.</summary>
    public virtual double Extra(PieceRun run, ColumnRole role, int from, int to, int before) => 0;

    /// <summary>What it costs to read pieces as a row that names a category.</summary>
    public virtual double CategoryRow(PieceRun run, int from, int to, int number)
    {
        var text = run.Text(from, to);
        if (Marks.CaptionMarks.IsContinuationLine(text))
        {
            return CellCosts.Never;
        }

        var mark = Marks.NumberMarks.Read(text);
        return CellCosts.Of(ColumnRole.Category, text) + (mark is { Kind: SectionKind.L1 or SectionKind.L2 } ? 0.6 : 2);
    }

    /// <summary>What it costs to pass a piece over.</summary>
    public virtual double Skip => 5;

    /// <summary>How far above the best a reading may lie and still win.</summary>
    public virtual double Width => 30;

    /// <summary>How many pieces a row has at most.</summary>
    public abstract int LongestRow { get; }

    /// <summary>How many pieces a cell of a role has at most.</summary>
    public abstract int LongestCell(ColumnRole role);
}
