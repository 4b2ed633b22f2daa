using Kaifeng.PlanTools.Checking.Slips;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>
/// A rule that reports the claims of its kind that no reading of the digits explains. Those whose parts or names may not all have been found
/// are notes.
/// </summary>
internal abstract class ClaimRule : Rule
{
    /// <summary>Whether the rule is about a claim.</summary>
    protected abstract bool IsAbout(Claim claim);

    /// <summary>What is wrong with a claim.</summary>
    protected abstract LocalText Say(Claim claim, ClaimWords words);

    /// <summary>What follows from the other figures, with the unit.</summary>
    protected virtual string ComputedOf(Claim claim) => IntervalText.Of(claim.Computed) + claim.Printed.Unit.Printed;

    internal sealed override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            // Finding the slip behind a finding is the dear part; beyond what reports list nobody reads it.
            var hints = ShownFindings.MostOfRule(figures.Notice.Source);
            foreach (var claim in figures.Claims)
            {
                if ((claim.Verdict == Verdict.Inconsistent || claim.IsDoubtful) && IsAbout(claim))
                {
                    findings.Add(Report(figures, claim, hints-- > 0 ? input.SlipsOf(figures) : null));
                }
            }
        }
    }

    private Finding Report(NoticeFigures figures, Claim claim, SlipFinder? slips)
    {
        var source = figures.Notice.Source;
        var words = new ClaimWords(
            FigureText.Of(source, claim.Stated, claim.Printed),
            ComputedOf(claim),
            [.. claim.Operands.Select(operand => FigureText.Of(source, operand.Place, operand.Amount))]);
        return new Finding
        {
            Rule = Info,
            Severity = claim.IsDoubtful ? Severity.Note : claim.IsRemote && Info.Severity > Severity.Warning ? Severity.Warning : Info.Severity,
            Notice = figures.Notice,
            PlanId = claim.Holder.PlanId,
            Place = claim.Stated,
            Message = Say(claim, words),
            Printed = LineWraps.Remove(source.Read(claim.Stated)),
            Computed = words.Computed,
            Others = [.. claim.Operands.Select(operand => new FindingPlace(figures.Notice, operand.Place, RoleNames.Of(operand.Role)))],
            Hint = slips?.HintOf(claim, IntervalText.InStepsOf(claim.Computed, claim.Printed.Step) + claim.Printed.Unit.Printed),
        };
    }
}

/// <summary>The figures of a claim as messages name them.</summary>
/// <param name="Printed">The stated figure.</param>
/// <param name="Computed">What follows from the others, with the unit.</param>
/// <param name="Operands">The other figures, in the order of the computation.</param>
internal sealed record ClaimWords(string Printed, string Computed, string[] Operands);
