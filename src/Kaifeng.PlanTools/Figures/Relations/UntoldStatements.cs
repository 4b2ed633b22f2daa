using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Kinds;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>Statements for which no operand was found: they count as ones of which nothing can be told, never as passed.</summary>
internal static class UntoldStatements
{
    /// <summary>Adds them.</summary>
    /// <param name="facts">The facts of the notice.</param>
    /// <param name="told">The statements that some relation told.</param>
    public static void Add(FactBase facts, List<Statement> told)
    {
        var known = told.Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var fact in facts.All)
        {
            if (!fact.Site.IsCell && !known.Contains(fact.Index) && KindOf(fact) is { } kind)
            {
                told.Add(new Statement(kind.Kind, fact, new Filling(new Identity(kind.Derivation), [], 0, Outcome.Untold(kind.Reason))));
            }
        }
    }

    private static (ClaimKind Kind, Derivation Derivation, CannotTell Reason)? KindOf(Fact fact)
    {
        if (fact is { Aspect: Aspect.Rate, IsYearly: true })
        {
            return (ClaimKind.Cagr, Derivation.YearlyRate, CannotTell.MissingBase);
        }

        if (fact.Aspect is Aspect.Points or Aspect.Rate && ChangeRelation.IsClaim(fact))
        {
            return (ClaimKind.Change, fact.Aspect == Aspect.Rate ? Derivation.ChangeRate : Derivation.Difference, CannotTell.MissingBase);
        }

        return fact.Aspect == Aspect.Share && Fractions.IsShare(fact) && fact.Whole.Length > 0 ? (ClaimKind.Share, Derivation.Share, CannotTell.MissingBase)
            : fact.Aspect == Aspect.Multiple && fact.Amount.Unit.Dimension == Dimension.Multiple ? (ClaimKind.Multiple, Derivation.Multiple, CannotTell.MissingBase)
            : null;
    }
}
