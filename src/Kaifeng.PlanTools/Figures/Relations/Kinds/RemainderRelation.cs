using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>What is left of a whole: <c>计划改造120个，已完成85个，其余35个…</c>, <c>其余18%</c>.</summary>
internal sealed class RemainderRelation : Relation
{
    private const int Reach = 16;

    private static readonly Decision Certain = new(Margin: 0.5, Threshold: 5.0, Strong: 7.0);
    private static readonly PhraseSet Cues = new("其余", "剩余", "余下", "尚余", "还剩", "还有", "尚有", "未完成", "尚未", "还差", "还需", "仍需", "其他", "其它", "结转", "结余", "缺口");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Remainder;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (!claim.Site.IsCell && IsRemainder(claim) && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static bool IsRemainder(Fact claim) =>
        claim.Aspect is Aspect.Level or Aspect.Share or Aspect.Total && Cues.IsIn(claim.Site.Before[Math.Max(0, claim.Site.Before.Length - Reach)..]);

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var before = input.InStrip(claim).ToArray()
            .Where(fact => fact.Index < claim.Index && fact.Unit == claim.Unit && Nearness.InOneSentence(fact, claim) && fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Added or Aspect.Removed or Aspect.Total)
            .ToArray();
        var fillings = new List<Filling>();
        if (claim.Unit == "%" && before.Length > 0)
        {
            fillings.Add(Filling.Of(claim, new Identity(Derivation.RestOfHundred), 7, [.. before.Select(Part)]));
        }

        for (var whole = 0; whole + 1 < before.Length; whole++)
        {
            var parts = before[(whole + 1)..];
            if (before[whole].Site.UpTo(parts[0].Site) is ['、', ..] or ['和', ..])
            {
                continue;
            }

            fillings.Add(Filling.Of(claim, new Identity(Derivation.Balance, Losses: parts.Length), 8 - whole, [new(OperandRole.Whole, before[whole]), .. parts.Select(Part)]));
        }

        return fillings;
    }

    private static FactOperand Part(Fact fact) => new(OperandRole.Part, fact);
}
