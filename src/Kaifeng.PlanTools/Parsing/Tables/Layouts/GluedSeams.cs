using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Cells without anything between them: what tells them apart is what each can be, and that the figures of a row are alike.</summary>
internal sealed class GluedSeams(GluedPieces pieces) : Seams
{
    private const double DigitsApart = 0.5;
    private const double DecimalsApart = 0.25;
    private const double FarApart = 1.5;
    private const double LeadingZero = 6;
    private const int LongestWords = 10;

    // A blank is no seam in a glued table but a cell that holds nothing, of the last figures most of all.
    private const double BlankBetween = 1.5;
    private const double BlankGrowth = -0.5;
    private const double BlankFigure = 2;

    public override int LongestRow => 72;

    public override double Skip => 3;

    public override double Width => 14;

    public override int LongestCell(ColumnRole role) => role switch
    {
        ColumnRole.Number => 3,
        ColumnRole.Attribute => 1,
        ColumnRole.Unit => 6,
        ColumnRole.Name => 24,
        _ => 14,
    };

    /// <summary>Whether a blank stands before a piece, where nothing stands between cells: a cell that is blank.</summary>
    public static bool IsBlank(PieceRun run, int at) => at < run.Count && run[at].Before == Gap.Blank;

    public override double Cut(PieceRun run, int at) => at < run.Count ? pieces.Cuts[at] + (IsBlank(run, at) ? BlankBetween : 0) : 0;

    public override double Missing(PieceRun run, ColumnRole role, int at, bool isPart)
    {
        var blank = role == ColumnRole.Growth ? BlankGrowth : BlankFigure;
        return role.IsFigure() && IsBlank(run, at) ? blank : base.Missing(run, role, at, isPart);
    }

    public override double Join(PieceRun run, ColumnRole role, int from, int at) => run[at].Before switch
    {
        Gap.None => 0,
        Gap.Blank => 0.6,
        _ => 1.2,
    };

    public override double CategoryRow(PieceRun run, int from, int to, int number)
    {
        // A group is known by the number that follows it, or by its own.
        var text = run.Text(from, to);
        var next = run.Text(to, Math.Min(run.Count, to + 4));
        var isNumbered = NumberMarks.Read(text) is { Kind: SectionKind.L1 or SectionKind.L2 };
        var due = number.ToString(CultureInfo.InvariantCulture);
        var isBeforeNumber = number > 0 && next.StartsWith(due, StringComparison.Ordinal) && (next.Length == due.Length || !char.IsAsciiDigit(next[due.Length]));
        return isNumbered || isBeforeNumber ? CellCosts.Of(ColumnRole.Category, text) + 1 : CellCosts.Never;
    }

    public override double Extra(PieceRun run, ColumnRole role, int from, int to, int before)
    {
        var text = run.Text(from, to);
        return role switch
        {
            ColumnRole.Name or ColumnRole.Category or ColumnRole.Parent => Words(text),
            ColumnRole.Unit => 0,
            _ when role.IsFigure() => Figure(text, before >= 0 ? run.Text(before, from) : default, role),
            _ => 0,
        };
    }

    private static double Words(ReadOnlySpan<char> text)
    {
        var cost = text[^1] is '百' or '千' or '万' or '亿' ? 3.0 : 0;
        cost += text.IndexOfAny("-—－〔[") > 0 ? 4 : 0;
        cost += text.Length > 4 && text[^2] is '万' or '亿' && CellShapes.IsUnit(text[^2..]) ? 4 : 0;
        return cost + (char.IsAsciiDigit(text[0]) && NumberMarks.Read(text) is null ? 3 : 0);
    }

    private static double Figure(ReadOnlySpan<char> text, ReadOnlySpan<char> left, ColumnRole role)
    {
        var cost = text.Length > 1 && CellShapes.IsDash(text) ? 4.0 : 0;

        // Where nothing parts cells, words are a figure only if they are few.
        cost += CellShapes.FigureOf(text) is FigureShape.Figure or FigureShape.Dash || (CellShapes.FigureOf(text) == FigureShape.Words && text.Length <= LongestWords) ? 0 : 9;
        cost += text[0] is '，' or ',' or '；' or '/' && text.Length > 1 ? 4 : 0;
        var own = Digits.Of(text);
        if (own.Whole == 0)
        {
            return cost;
        }

        cost += own.LeadingZero ? LeadingZero : 0;
        cost += own.Decimals > 2 ? own.Decimals - 1 : 0;
        cost += role == ColumnRole.Growth && own.Whole > 2 && text[0] is not ('〔' or '[' or '［') ? 2 : 0;
        var other = Digits.Of(left);
        if (other.Whole == 0 || role == ColumnRole.Growth)
        {
            return cost;
        }

        cost += (DigitsApart * Math.Abs(own.Whole - other.Whole)) + (DecimalsApart * Math.Abs(own.Decimals - other.Decimals));
        return cost + (own.Value == 0 || other.Value == 0 || own.Value > other.Value * 3 || own.Value * 3 < other.Value ? FarApart : 0);
    }
}
