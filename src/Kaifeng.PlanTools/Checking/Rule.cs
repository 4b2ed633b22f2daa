using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking;

/// <summary>A rule: it tells what is wrong in finished notices. Rules have no state, and their order does not matter.</summary>
public abstract class Rule
{
    /// <summary>What the rule is.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>Finds what is wrong in notices that are checked together.</summary>
    /// <param name="input">The notices and what rules share.</param>
    /// <param name="findings">Takes the findings, in any order.</param>
    internal abstract void Check(RuleInput input, List<Finding> findings);

    /// <summary>A finding of this rule, with its severity, in the plan that holds the place.</summary>
    private protected Finding Report(NoticeFigures figures, Passage place, LocalText message) => new()
    {
        Rule = Info,
        Severity = Info.Severity,
        Notice = figures.Notice,
        PlanId = PlanPlaces.IdAt(figures.Notice, place.Extent.Start),
        Place = place,
        Message = message,
        Printed = LineWraps.Remove(figures.Notice.Source.Read(place)),
    };
}
