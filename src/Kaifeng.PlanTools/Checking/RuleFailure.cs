using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>A rule that fell over a notice: a fault of the program, which must not keep it from checking the others.</summary>
/// <param name="Notice">The notice that is not wholly checked.</param>
/// <param name="Rule">The rule's id, or <see cref="Counting"/>.</param>
/// <param name="Cause">What happened.</param>
public sealed record RuleFailure(NoticeFigures Notice, string Rule, Exception Cause)
{
    /// <summary>In the place of a rule: what is counted and numbered after all of them.</summary>
    public const string Counting = "counting";
}
