using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>A figure that a text gives of a named project.</summary>
/// <param name="Notice">The notice in which it stands.</param>
/// <param name="PlanId">The plan in which it stands.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">The project as printed.</param>
/// <param name="Key">The project's name without the issuer's own and without generic ends.</param>
/// <param name="Attribute">What the figure says of it.</param>
/// <param name="Amount">The figure.</param>
/// <param name="Description">The number of the description in which it stands; figures of one number stand together.</param>
internal sealed record ProjectFigure(PlanNotice Notice, string PlanId, Passage Place, string Name, string Key, ProjectAttribute Attribute, Amount Amount, int Description)
{
    /// <summary>Whether another figure of the project says the same (RULES, how figures are compared, 5).</summary>
    public bool AgreesWith(ProjectFigure other)
    {
        var (fine, coarse) = StepOf(this) <= StepOf(other) ? (this, other) : (other, this);
        if (fine.Amount.Bound != Bound.Exact || coarse.Amount.Bound != Bound.Exact)
        {
            return Converted(fine).Overlaps(Converted(coarse)) || (IsConversion(other) && Loosely(fine).Overlaps(Loosely(coarse)));
        }

        return Converted(coarse).Contains(fine.Amount.BaseValue) || (IsConversion(other) && Loosely(fine).Overlaps(Loosely(coarse)));
    }

    /// <summary>Whether the two are printed in units of which one must be converted, 万 and 亿 apart.</summary>
    public bool IsConversion(ProjectFigure other) => Amount.Unit.Factor / Amount.Unit.Scale != other.Amount.Unit.Factor / other.Amount.Unit.Scale;

    /// <summary>How far apart the two are, as a share of the greater.</summary>
    public decimal DistanceTo(ProjectFigure other)
    {
        var (one, two) = (Amount.BaseValue, other.Amount.BaseValue);
        return Math.Max(one, two) is var greater && greater > 0 ? Math.Abs(one - two) / greater : 0;
    }

    private static decimal StepOf(ProjectFigure figure) => figure.Amount.Step * figure.Amount.Unit.Factor;

    private static Interval Converted(ProjectFigure figure) => IntervalMath.Scale(figure.Amount.Interval, figure.Amount.Unit.Factor);

    // A whole number that ends in zeros is read to its last digit that is not zero.
    private static Interval Loosely(ProjectFigure figure)
    {
        var (value, step) = (figure.Amount.Value, figure.Amount.Step);
        if (figure.Amount.Bound != Bound.Exact || step < 1 || value <= 0)
        {
            return Converted(figure);
        }

        while (step <= value / 10 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return IntervalMath.Scale(new Interval(value - (step / 2), (figure.Amount.High ?? value) + (step / 2)), figure.Amount.Unit.Factor);
    }
}
