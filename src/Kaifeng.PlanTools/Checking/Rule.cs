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
}
