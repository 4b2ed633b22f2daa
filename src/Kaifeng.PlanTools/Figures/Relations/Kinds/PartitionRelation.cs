using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A whole whose parts everybody knows against them, wherever they stand near (<see cref="Partitions"/>): <c>进出口305.2亿元</c>, <c>出口214.7亿元，进口90.5亿元</c>.</summary>
internal sealed class PartitionRelation : Relation
{
    private const int Window = 14;
    private const double Named = 4.2;
    private const decimal MostBeyond = 1.15m;
    private const decimal LeastBelow = 0.8m;

    private static readonly Decision Certain = new(Margin: 0.6, Threshold: 5.2, Strong: 9);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var whole in input.Facts.All)
        {
            if (whole.Site.IsCell || whole.End == ChangeEnd.Base || !IsAmount(whole) || whole.Amount.Bound != Bound.Exact)
            {
                continue;
            }

            if (Certain.Choose(whole, Fillings(input, whole)) is { } filling)
            {
                statements.Add(new Statement(Kind, whole, filling));
            }
        }
    }

    private static bool IsAmount(Fact fact) => fact.Aspect is Aspect.Level or Aspect.Total or Aspect.Added && LevelFacts.IsAmount(fact) && fact.Amount.Unit.Dimension != Dimension.Time;

    private static List<Filling> Fillings(RelationInput input, Fact whole)
    {
        var fillings = new List<Filling>();
        foreach (var partition in Partitions.All)
        {
            if (HoldsAny(whole, partition.Whole) && !HoldsAny(whole, partition.Except) && !partition.Parts.Any(words => IsCalled(whole, words, partition)) && Parts(input, whole, partition) is { } parts)
            {
                if (!MayContradict(whole, parts))
                {
                    continue;
                }

                var nearness = parts.Average(part => Nearness.Of(part, whole));
                fillings.Add(Filling.Of(whole, new Identity(Derivation.Total), Named + (0.6 * nearness) + (0.1 * parts.Length), [.. parts.Select(static part => new FactOperand(OperandRole.Part, part))]));
            }
        }

        return fillings;
    }

    // A part may go unnamed: parts that are less than the whole contradict it only where one digit explains the difference.
    private static bool MayContradict(Fact whole, Fact[] parts)
    {
        var sum = parts.Sum(static part => part.Amount.BaseValue);
        var computed = Derivations.Total([.. parts.Select(static part => part.Amount)], whole.Amount);
        return computed.Overlaps(whole.Amount.Interval)
            || (sum > whole.Amount.BaseValue && sum < MostBeyond * whole.Amount.BaseValue)
            || (sum > LeastBelow * whole.Amount.BaseValue && PartSums.SlipsExactly(whole, parts));
    }

    // The nearest figure of each part; null where one lacks, or where another part is named.
    private static Fact[]? Parts(RelationInput input, Fact whole, Partition partition)
    {
        var around = input.Facts.Near(whole, whole.Unit, Window).ToArray()
            .Where(fact => !ReferenceEquals(fact, whole) && fact.Aspect == whole.Aspect && IsAmount(fact) && fact.End != ChangeEnd.Base && fact.Holder.PlanId == whole.Holder.PlanId
                && !fact.Site.IsCell && LevelFacts.CanBeOfOneYear(fact, whole) && fact.Amount.BaseValue <= whole.Amount.BaseValue * 1.2m)
            .ToArray();
        if (around.Any(fact => HoldsAny(fact, partition.Except)))
        {
            return null;
        }

        var parts = new Fact[partition.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var words = partition.Parts[i];
            var called = around.Where(fact => IsCalled(fact, words, partition)).OrderBy(fact => Math.Abs(fact.Index - whole.Index)).FirstOrDefault();
            if (called is null || Array.IndexOf(parts, called, 0, i) >= 0)
            {
                return null;
            }

            parts[i] = called;
        }

        return parts;
    }

    // 出口 and not 进出口, 税收 and not 非税.
    private static bool IsCalled(Fact fact, string[] words, Partition partition)
    {
        var name = fact.Subject.Name.Replace("进出口", "", StringComparison.Ordinal);
        return words.Any(word => name.Contains(word, StringComparison.Ordinal))
            && !partition.Parts.Any(others => !ReferenceEquals(others, words) && others.Any(other => name.Contains(other, StringComparison.Ordinal) && !words.Any(word => other.Contains(word, StringComparison.Ordinal) || word.Contains(other, StringComparison.Ordinal))));
    }

    private static bool HoldsAny(Fact fact, string[] words) => words.Any(word => fact.Subject.Name.Contains(word, StringComparison.Ordinal));
}
