using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A total and its parts in prose: <c>总投资86.5亿元，其中A12.4亿元、B28.6亿元、C45.5亿元</c>, <c>A…、B…，合计C</c>, one part an item below.</summary>
/// <remarks>Any run of the list that adds up explains the total; that it does not is told only where words and figures say that the list is whole.</remarks>
internal sealed class SumRelation : Relation
{
    private const double LeastEvidence = 4;
    private const double EvidenceOfSlip = 2;
    private const decimal GreySteps = 0.35m;

    private static readonly PhraseSet Totals = new("合计", "共计", "总计", "总投资", "总额", "总量", "总长", "总数", "共", "总", "累计", "规模", "全年", "全市", "全部", "数量", "容量", "全县", "全省");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var total in input.Facts.All)
        {
            AddDivided(input, total, statements);
            if (!total.Site.IsCell && total.End != ChangeEnd.Base && LevelFacts.IsAmount(total) && !total.Amount.Bound.IsOneSided() && Fill(input, total) is { } filling)
            {
                statements.Add(new Statement(Kind, total, filling));
            }
        }
    }

    // One way to divide may add up and another not.
    private static void AddDivided(RelationInput input, Fact total, List<Statement> statements)
    {
        if (total.Site.IsCell || total.End == ChangeEnd.Base || !LevelFacts.IsAmount(total) || total.Amount.Bound.IsOneSided() || PartLists.Divided(input, total) is not { Count: > 1 } lists)
        {
            return;
        }

        var fillings = lists.ConvertAll(list => Add(total, [.. list.Parts], LeastEvidence) with { IsMarked = true });
        if (fillings.Exists(static filling => filling.Outcome.Verdict == Verdict.Consistent))
        {
            statements.AddRange(fillings.Where(filling => filling.Outcome.Verdict == Verdict.Inconsistent && filling.GapInSteps(total) > GreySteps * filling.Operands.Length).Select(filling => new Statement(ClaimKind.Sum, total, filling)));
        }
    }

    private static Filling? Fill(RelationInput input, Fact total)
    {
        var lists = PartLists.Of(input, total).Select(WithoutNested).ToList();
        foreach (var list in lists)
        {
            var run = list.Place == PartPlace.Before ? [.. list.Parts.Reverse()] : list.Parts;
            foreach (var count in RunsThatFit(total, run))
            {
                var parts = list.Place == PartPlace.Before ? list.Parts.TakeLast(count) : list.Parts.Take(count);
                if (Add(total, [.. parts], LeastEvidence) is { Outcome.Verdict: Verdict.Consistent } filling && (list.IsAnnounced || (list.Place != PartPlace.Below && (count > 2 || IsTotal(total)))))
                {
                    return filling;
                }
            }
        }

        foreach (var list in lists)
        {
            var parts = WholeList(total, list);
            if (parts.Length >= 2 && !list.IsOpen && Add(total, parts, Evidence(total, list, parts)) is { Outcome.Verdict: Verdict.Inconsistent } filling
                && filling.Score >= LeastEvidence && filling.GapInSteps(total) > GreySteps * Math.Max(1, parts.Length / 2m))
            {
                return filling;
            }
        }

        return null;
    }

    // How many figures from the first add up to the total, the longest run first; nothing else is built for the many runs that do not.
    private static List<int> RunsThatFit(Fact total, IReadOnlyList<Fact> parts)
    {
        var (fitting, sum, printed) = (new List<int>(), Interval.Of(0), total.Amount.Interval);
        for (var i = 0; i < parts.Count; i++)
        {
            sum = IntervalMath.Add(sum, Derivations.InBase(parts[i].Amount));
            if (i > 0 && Derivations.InUnit(sum, total.Amount.Unit).Overlaps(printed))
            {
                fitting.Insert(0, i + 1);
            }
        }

        return fitting;
    }

    // 医院168个（公立73个、民营95个）: figures that add to the one before them are its parts, not the total's.
    private static PartList WithoutNested(PartList list)
    {
        var kept = new List<Fact>();
        for (var i = 0; i < list.Parts.Count; i++)
        {
            kept.Add(list.Parts[i]);
            var (sum, next) = (0m, i + 1);
            while (next < list.Parts.Count && sum < list.Parts[i].Amount.BaseValue)
            {
                sum += list.Parts[next++].Amount.BaseValue;
            }

            i = sum == list.Parts[i].Amount.BaseValue && next - i > 2 ? next - 1 : i;
        }

        return kept.Count >= 2 ? list with { Parts = kept } : list;
    }

    private static Filling Add(Fact total, ImmutableArray<Fact> parts, double score) =>
        Filling.Of(total, new Identity(Derivation.Total), score, [.. parts.Select(static part => new FactOperand(OperandRole.Part, part))]);

    // The list as printed: parts that stand close together; of lists with other figures between, those of one sentence.
    private static ImmutableArray<Fact> WholeList(Fact total, PartList list)
    {
        if (list.Place != PartPlace.Behind)
        {
            return [.. list.Parts];
        }

        var first = list.Parts[0];
        if (first.Site.Sentence != total.Site.Sentence && !list.IsAnnounced)
        {
            return [];
        }

        var run = new List<Fact> { first };
        foreach (var part in list.Parts.Skip(1))
        {
            var between = run[^1].Site.UpTo(part.Site);
            if (PartRows.EndsRow(run, part) || (between.Length > 40 && !list.IsAnnounced) || (between.Contains('。') && !list.IsAnnounced))
            {
                break;
            }

            run.Add(part);
        }

        return [.. run];
    }

    private static bool IsTotal(Fact total) => Totals.IsIn(total.Subject.Name) || Totals.IsIn(total.Site.Before[Math.Max(0, total.Site.Before.Length - 8)..]);

    private static double Evidence(Fact total, PartList list, ImmutableArray<Fact> parts)
    {
        var sum = parts.Aggregate((decimal?)0m, static (sum, part) => Decimals.Add(sum, part.Amount.BaseValue));
        var ratio = Decimals.Divide(sum, total.Amount.BaseValue) is { } known ? (double)Math.Min(known, 99) : 99;
        if (!list.IsWhole && parts.Any(part => part.Amount.BaseValue >= total.Amount.BaseValue))
        {
            return 0;
        }

        if (!list.IsAnnounced && parts.Length < 3)
        {
            return 0;
        }

        // Whether a slip explains it is much work, and is asked only where that can decide.
        var words = WordsFor(total, list, parts, ratio);
        var slip = words + EvidenceOfSlip >= LeastEvidence && (list.IsWhole ? Slips(total, parts) : PartSums.SlipsExactly(total, parts));
        if (!slip && parts.Any(part => part.Amount.BaseValue > total.Amount.BaseValue))
        {
            return 0;
        }

        // 其中 names parts, rarely all: only a slip of the pen, or parts that are more than the whole, speak against the total.
        return !list.IsWhole && !slip && ratio <= 1 ? 0 : words + (slip ? EvidenceOfSlip : 0);
    }

    private static double WordsFor(Fact total, PartList list, ImmutableArray<Fact> parts, double ratio) =>
        (list.IsAnnounced ? 2 : 0)
        + (list.Place == PartPlace.Before && list.IsAnnounced ? 2 : 0)
        + (ratio is > 0.85 and < 1.18 ? 1.5 : ratio is < 0.7 or > 1.4 ? -2 : 0)
        + (parts.Length >= 3 ? 0.5 : 0)
        + (IsTotal(total) ? 0.5 : 0)
        - (list.Place == PartPlace.Below && !list.IsAnnounced ? 1 : 0)
        + (ratio > 1 && list.IsAnnounced ? 1 : 0)
        - (HasRatesBetween(parts) && list.Place == PartPlace.Behind ? 1.5 : 0);

    // Lists with the growth of each part rarely name all parts.
    private static bool HasRatesBetween(ImmutableArray<Fact> parts)
    {
        return parts[0].Site.UpTo(parts[^1].Site).Contains("增长", StringComparison.Ordinal);
    }

    private static bool Slips(Fact total, ImmutableArray<Fact> parts)
    {
        var sum = Derivations.Total([.. parts.Select(static part => part.Amount)], total.Amount);
        return DigitSlips.Explains(total.Amount, sum) || parts.Any(part => DigitSlips.Explains(part.Amount, RestFor(total, parts, part)));
    }

    // What a part would have to be.
    private static Interval RestFor(Fact total, ImmutableArray<Fact> parts, Fact part)
    {
        var others = Derivations.Total([.. parts.Where(other => !ReferenceEquals(other, part)).Select(static other => other.Amount)], part.Amount);
        var whole = IntervalMath.Scale(Derivations.InBase(total.Amount), 1 / part.Amount.Unit.Factor);
        return IntervalMath.Subtract(whole, others);
    }
}
