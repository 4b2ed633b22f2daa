using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A structure printed as a ratio: <c>三次产业结构调整为14.2∶40.5∶45.3</c> adds to 100; each of two ratios for itself.</summary>
internal sealed partial class RatioStructureRelation : Relation
{
    private const int LeastParts = 3;

    private static readonly PhraseSet Cues = new("结构", "比例", "比重", "构成", "产业", "之比", "配比");
    private static readonly Unit Percent = UnitReader.Parse("%")!;
    private static readonly Amount Whole = new() { Value = 100, Step = 0, Bound = Bound.Exact, Unit = Percent };

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var fact in input.Facts.All)
        {
            if (Cues.IsIn(fact.Site.SentenceBefore) && fact.Site.Strip.Mentions[fact.Site.Mention].Kind == NumeralKind.Ratio && Parts(fact) is { Length: >= LeastParts } parts && parts.Sum(static part => part.Fact.Amount.Value) is var sum && IsNearWhole(fact, parts, sum))
            {
                var stated = fact with { Amount = Whole };
                statements.Add(new Statement(Kind, stated, Filling.Of(stated, new Identity(Derivation.Structure), 9, parts)));
            }
        }
    }

    // Whole numbers that come nowhere near 100 are proportions; shares are printed with decimals.
    private static readonly PhraseSet Structures = new("结构", "构成");

    private const decimal LeastSum = 60;
    private const decimal MostOfWholes = 150;
    private const decimal MostOfShares = 1000;

    private static bool IsNearWhole(Fact fact, ImmutableArray<FactOperand> parts, decimal sum) =>
        parts.Any(static part => part.Fact.Amount.Step < 1) && Structures.IsIn(fact.Site.SentenceBefore) ? sum < MostOfShares : sum is > LeastSum and < MostOfWholes;

    private static ImmutableArray<FactOperand> Parts(Fact fact)
    {
        var text = fact.Site.Text[fact.Site.Start..fact.Site.End].ToString();
        return
        [
            .. from number in Numbers().Matches(text)
               let value = ArabicNumerals.Parse(number.Value) ?? 0
               let place = fact.Site.Strip.Strip.Place.Slice(fact.Site.Start + number.Index, fact.Site.Start + number.Index + number.Length)
               let amount = new Amount { Value = value, Step = ArabicNumerals.StepOf(value), Bound = Bound.Exact, Unit = Percent }
               select new FactOperand(OperandRole.Part, fact with { Amount = amount, Place = place }),
        ];
    }

    [GeneratedRegex(@"\d+(?:[.．]\d+)?")]
    private static partial Regex Numbers();
}
