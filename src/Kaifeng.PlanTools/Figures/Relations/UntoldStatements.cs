using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Kinds;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>Statements of which one end is printed and the other was not found: nothing can be told of them, and they never count as passed.</summary>
internal static class UntoldStatements
{
    private const int Reach = 8;
    private const double LeastLikeness = 0.8;

    private static readonly PhraseSet Reaching = new("累计达到", "总数达到", "累计", "达到", "增加到", "总数", "增至");

    /// <summary>Adds them.</summary>
    /// <param name="input">What relations look at.</param>
    /// <param name="told">The statements that some relation told.</param>
    public static void Add(RelationInput input, List<Statement> told)
    {
        var known = told.Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var fact in input.Facts.All)
        {
            if (!fact.Site.IsCell && !known.Contains(fact.Index) && Of(input, fact) is { } statement)
            {
                told.Add(statement);
            }
        }
    }

    private static Statement? Of(RelationInput input, Fact fact) =>
        ChangeRelation.IsClaim(fact) ? OfChange(input, fact)
        : fact.Aspect == Aspect.Share && Fractions.IsShare(fact) && fact.Whole.Length > 0 ? PartBefore(input, fact) is { } part ? Untold(ClaimKind.Share, fact, Derivation.Share, CannotTell.MissingBase, [new(OperandRole.Part, part)]) : null
        : fact is { Aspect: Aspect.Multiple, ComparedYear: not null } && fact.Amount.Unit.Dimension == Dimension.Multiple ? Untold(ClaimKind.Multiple, fact, Derivation.Multiple, CannotTell.MissingBase, [])
        : Gain(input, fact) is { } gain ? Untold(ClaimKind.Added, fact, Derivation.Sum, CannotTell.MissingBase, [new(OperandRole.Added, gain)])
        : null;

    private static Statement? OfChange(RelationInput input, Fact claim)
    {
        var near = input.InStrip(claim).ToArray().Where(fact => Nearness.InOneSentence(fact, claim) && LevelFacts.IsLevel(fact) && LevelFacts.CanChangeBy(fact, claim)).ToArray();
        var end = Array.FindLast(near, fact => fact.End != ChangeEnd.Base && (!claim.Subject.IsOwn || input.LikenessOf(fact, claim) > LeastLikeness));
        if (end is null || claim.Group >= 0)
        {
            return null;
        }

        var start = Array.FindLast(near, fact => fact.End == ChangeEnd.Base && fact.Unit == end.Unit);
        var derivation = claim.Aspect == Aspect.Rate ? claim.IsYearly ? Derivation.YearlyRate : Derivation.ChangeRate : Derivation.Difference;
        return start is not null && claim.IsYearly ? Untold(ChangeRelation.KindOf(claim), claim, derivation, CannotTell.UnknownYears, [new(OperandRole.Base, start), new(OperandRole.End, end)])
            : start is null ? Untold(ChangeRelation.KindOf(claim), claim, derivation, CannotTell.MissingBase, [new(OperandRole.End, end)])
            : null;
    }

    private static Fact? PartBefore(RelationInput input, Fact claim) =>
        input.InStrip(claim).ToArray().LastOrDefault(fact => fact.Index < claim.Index && Nearness.InOneSentence(fact, claim) && LevelFacts.IsAmount(fact));

    // 新增500个，累计达到1500个.
    private static Fact? Gain(RelationInput input, Fact fact) =>
        fact.Aspect is Aspect.Level or Aspect.Total && Reaching.IsIn(fact.Site.Before[Math.Max(0, fact.Site.Before.Length - Reach)..])
            ? input.InStrip(fact).ToArray().LastOrDefault(other => other.Index == fact.Index - 1 && other.Aspect == Aspect.Added && other.Unit == fact.Unit && Nearness.InOneSentence(other, fact))
            : null;

    private static Statement Untold(ClaimKind kind, Fact stated, Derivation derivation, CannotTell reason, ImmutableArray<FactOperand> operands) =>
        new(kind, stated, new Filling(new Identity(derivation), operands, 0, Outcome.Untold(reason)));
}
