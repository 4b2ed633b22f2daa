using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Shares that make up a whole add to 100 %: <c>由公路、铁路、水路构成，比重分别为68.3%、12.5%和19.2%</c>.</summary>
internal sealed class StructureRelation : Relation
{
    private const int Least = 3;
    private const int Reach = 60;
    private const int Longest = 22;

    private static readonly PhraseSet Cues = new("占", "比重", "构成", "结构", "比例", "组成");
    private static readonly PhraseSet Whole = new("构成", "组成", "结构", "划分");
    private static readonly PhraseSet Open = new("等", "主要", "其他领域");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        for (var strip = 0; strip < input.Strips.Count; strip++)
        {
            var facts = input.Facts.OfStrip(strip);
            var start = 0;
            while (start < facts.Length)
            {
                var end = RunEnd(facts, start);
                if (end - start >= Least)
                {
                    Add(facts[start..end].ToArray(), statements);
                }

                start = Math.Max(end, start + 1);
            }
        }
    }

    // Shares of one sentence that follow each other with few words between.
    private static int RunEnd(ReadOnlySpan<Fact> facts, int start)
    {
        var end = start;
        while (end < facts.Length && IsShare(facts[end]) && (end == start || IsNext(facts[end - 1], facts[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsShare(Fact fact) =>
        fact is { Unit: "%", Aspect: Aspect.Share or Aspect.Level, Site.IsCell: false } && fact.Amount is { High: null, Bound: Bound.Exact or Bound.About };

    private static bool IsNext(Fact before, Fact next) =>
        Nearness.InOneSentence(before, next) && before.End == next.End && before.Year == next.Year && before.Site.UpTo(next.Site).Length <= Longest;

    private static void Add(Fact[] run, List<Statement> statements)
    {
        var first = run[0].Site;
        var before = first.Text[Math.Max(first.SentenceStart, first.Start - Reach)..first.Start];
        if (!Cues.IsIn(before))
        {
            return;
        }

        var sum = run.Sum(static fact => fact.Amount.Value);
        var tail = run[^1].Site.After;
        var isWhole = Whole.IsIn(before) && !Open.IsIn(before) && !(tail.Length > 0 && tail[0] == '等');
        var filling = Filling.Of(
            run[^1],
            new Identity(Derivation.RestOfHundred),
            isWhole ? 8 : 5,
            [.. run[..^1].Select(static fact => new FactOperand(OperandRole.Part, fact))]);
        if (filling.Outcome.Verdict == Verdict.Consistent || (isWhole && sum is > 85 and < 115 && filling.GapInSteps(run[^1]) > run.Length / 2m))
        {
            statements.Add(new Statement(ClaimKind.Share, run[^1], filling));
        }
    }
}
