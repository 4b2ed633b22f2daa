using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>A rule that reports the claims of its kind that no reading of the digits explains.</summary>
internal abstract class ClaimRule : Rule
{
    /// <summary>Whether the rule is about a claim.</summary>
    protected abstract bool IsAbout(Claim claim);

    /// <summary>What is wrong with a claim.</summary>
    /// <param name="printed">The stated figure as printed.</param>
    /// <param name="computed">What follows from the others, with the unit.</param>
    /// <param name="operands">The other figures as printed, in the order of the computation.</param>
    protected abstract LocalText Say(string printed, string computed, string[] operands);

    internal sealed override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var claim in figures.Claims)
            {
                if (claim.Verdict == Verdict.Inconsistent && IsAbout(claim))
                {
                    findings.Add(Report(figures, claim));
                }
            }
        }
    }

    private Finding Report(NoticeFigures figures, Claim claim)
    {
        var source = figures.Notice.Source;
        var printed = Printed(source, claim.Stated);
        var computed = IntervalText.Of(claim.Computed) + claim.Printed.Unit.Printed;
        return new Finding
        {
            Rule = Info,
            Severity = Info.Severity,
            Notice = figures.Notice,
            PlanId = claim.Holder.PlanId,
            Place = claim.Stated,
            Message = Say(printed, computed, [.. claim.Operands.Select(operand => Printed(source, operand.Place))]),
            Printed = printed,
            Computed = computed,
            Others = [.. claim.Operands.Select(operand => new FindingPlace(figures.Notice, operand.Place, RoleNames.Of(operand.Role)))],
        };
    }

    private static string Printed(SourceText source, Passage place) => LineWraps.Remove(source.Read(place));
}
