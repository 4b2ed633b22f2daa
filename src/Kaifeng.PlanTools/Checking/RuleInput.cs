using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What rules see: the figures of notices that are held against each other.</summary>
/// <param name="notices">The notices, in the order in which they were given.</param>
internal sealed class RuleInput(ImmutableArray<NoticeFigures> notices)
{
    private Statements? statements;

    /// <summary>The notices: one, or several of one issuer.</summary>
    public ImmutableArray<NoticeFigures> Notices { get; } = notices;

    /// <summary>What they say of subjects, by topic; made when the first rule asks for it.</summary>
    public Statements Statements => statements ??= Statements.Of(Notices);
}
