using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads totals whose parts stand in the same sentence: shares of a structure, <c>“两环两横两纵”6大通道</c>, <c>8个，其中，A1个、B4个</c>.</summary>
internal static class SumClaims
{
    private const int LongestCatchword = 30;
    private const int MostParts = 40;
    private const int LongestBracket = 400;
    private const decimal LeastWhole = 90;
    private const decimal MostWhole = 110;

    private static readonly Amount Whole = new() { Value = 100, Step = 0, Bound = Bound.Exact, Unit = UnitReader.Parse("%")! };

    /// <summary>Reads the claim that the numeral <paramref name="stated"/> makes, if any.</summary>
    public static void Read(in Sentence sentence, int stated, ClaimContext context)
    {
        if (sentence[stated].Kind == NumeralKind.Ratio)
        {
            ReadStructure(sentence, stated, context);
        }
        else if (sentence[stated].Amount!.IsCount)
        {
            ReadCatchword(sentence, stated, context);
        }

        if (SumWords.IsOfWhich(sentence.After(stated)))
        {
            ReadParts(sentence, stated, context);
        }
    }

    // 三次产业结构15.3:37.8:46.9: shares of a structure are all of it.
    private static void ReadStructure(in Sentence sentence, int ratio, ClaimContext context)
    {
        var mention = sentence[ratio];
        var text = sentence.Text[mention.NumeralStart..mention.NumeralEnd];
        if (text.Length > LongestCatchword || !SumWords.NamesStructure(sentence.Before(ratio)))
        {
            return;
        }

        var parts = ImmutableArray.CreateBuilder<Operand>();
        foreach (var range in text.SplitAny(":：∶︰"))
        {
            if (ArabicNumerals.Parse(text[range]) is not { } value)
            {
                return;
            }

            var amount = Whole with { Value = value, Step = ArabicNumerals.StepOf(value) };
            parts.Add(new Operand(OperandRole.Part, sentence.Place(mention.NumeralStart + range.Start.Value, mention.NumeralStart + range.End.Value), amount));
        }

        var operands = parts.DrainToImmutable();
        var sum = Derivations.Total(Claim.Figures(operands), Whole);

        // Shares are printed with decimals; whole numbers that come nowhere near 100 are proportions.
        var areShares = (text.ContainsAny('.', '．') && SumWords.NamesWhole(sentence.Before(ratio))) || (sum.High > LeastWhole && sum.Low < MostWhole);
        if (operands.Length > 2 && areShares)
        {
            var start = sentence.ClauseStart(mention.Start);
            context.Drafts.Add(Head(sentence, start, ratio, Whole), new Identity(Derivation.Structure), operands);
        }
    }

    // “两环两横两纵”6大通道: the numerals between the marks add to the one behind them.
    private static void ReadCatchword(in Sentence sentence, int stated, ClaimContext context)
    {
        var at = sentence[stated].Start;
        if (at == 0 || sentence.Text[at - 1] != '”')
        {
            return;
        }

        var from = Math.Max(sentence.Start, at - LongestCatchword);
        var open = sentence.Between(from, at).LastIndexOf('“');
        if (open < 0 || Catchword.Numbers(sentence.Between(from + open + 1, at - 1)) is not { Count: > 1 } numbers)
        {
            return;
        }

        var printed = sentence[stated].Amount!;
        var sum = numbers.Sum();
        context.Drafts.Add(
            Head(sentence, from + open, stated, printed),
            Identity.None,
            [new Operand(OperandRole.Part, sentence.Place(from + open + 1, at - 1), null)],
            sum == printed.Value ? new Outcome(Interval.Of(sum), Verdict.Consistent, CannotTell.None) : Outcome.Doubtful(Interval.Of(sum)));
    }

    // 8个，其中，A1个、B4个: no part is more than the whole; nothing says that they are all of it.
    private static void ReadParts(in Sentence sentence, int whole, ClaimContext context)
    {
        var printed = sentence[whole].Amount!;
        var before = sentence.Between(sentence.ClauseStart(sentence[whole].Start), sentence[whole].Start);
        if (printed.Unit.Dimension is Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.Time or Dimension.None || SumWords.IsAverage(before))
        {
            return;
        }

        // A part is a change where the whole is one: 增加4家，其中 goes on with what stands before the change.
        var isChange = GrowthWords.SignOf(before) != 0;
        var end = EndOfParts(sentence, whole);
        var parts = ImmutableArray.CreateBuilder<Operand>();
        var last = whole;
        for (var i = whole + 1; i < sentence.Last && parts.Count < MostParts && sentence[i].Start < end; i++)
        {
            // Another 其中 goes on with the parts of a part.
            if (i > whole + 1 && SumWords.IsOfWhich(sentence.Before(i)))
            {
                break;
            }

            if (sentence[i].Amount is { } part && part.Unit.Base == printed.Unit.Base && GrowthWords.SignOf(sentence.Before(i)) != 0 == isChange)
            {
                // What is more than the whole behind its first part belongs to something else, unless it goes on with the same list.
                if (parts.Count > 0 && !sentence.Before(i).StartsWith('、') && Outcome.OfParts(printed, [part]).Verdict == Verdict.Inconsistent)
                {
                    break;
                }

                parts.Add(sentence.Operand(OperandRole.Part, i, null));
                last = i;
            }
        }

        if (parts.Count > 0)
        {
            var start = sentence.ClauseStart(sentence[whole].Start);
            var head = Head(sentence, start, whole, printed) with { Text = sentence.Place(start, sentence[last].End) };
            context.Drafts.Add(head, new Identity(Derivation.Parts), parts.DrainToImmutable());
        }
    }

    // （其中A1个、B4个） ends with its bracket.
    private static int EndOfParts(in Sentence sentence, int whole)
    {
        var at = sentence[whole].End;
        var isBracket = at < sentence.End && sentence.Text[at] is '（' or '(';
        return isBracket && Relations.Counts.Nesting.CloseOf(sentence.Text, at, Math.Min(sentence.End, at + LongestBracket)) is var close and > 0 ? close : sentence.End;
    }

    private static ClaimHead Head(in Sentence sentence, int start, int stated, Amount printed) =>
        new(sentence.Strip.Holder, ClaimKind.Sum, sentence.Place(start, sentence[stated].End), sentence.Place(stated), printed);
}
