using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What rules see: the figures of notices that are held against each other.</summary>
/// <param name="notices">The notices, in the order in which they were given.</param>
internal sealed class RuleInput(ImmutableArray<NoticeFigures> notices)
{
    /// <summary>The notices: one, or several of one issuer.</summary>
    public ImmutableArray<NoticeFigures> Notices { get; } = notices;
}
