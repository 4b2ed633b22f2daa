using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>
/// Reads counts by class behind the count of all: <c>9个，其中国家级2个、省级7个</c>. Classes that exclude each other are never more than all; less is no fault,
/// for not every class need be named.
/// </summary>
internal static class SubCounts
{
    private const int FarthestPart = 14;
    private const int MostParts = 12;

    /// <summary>The parts of the count at a mention of the strip, with what comes out; <c>null</c> where no classes follow.</summary>
    public static (ImmutableArray<Operand> Parts, Outcome Outcome, int End)? Find(StripMentions strip, int whole)
    {
        var text = strip.Strip.Text.Span;
        if (strip.Mentions[whole].Amount is not { IsCount: true } printed)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<Operand>();
        var (end, opens, areClasses) = (strip.Mentions[whole].End, false, true);
        for (var i = whole + 1; i < strip.Mentions.Length && parts.Count < MostParts; i++)
        {
            var mention = strip.Mentions[i];
            var words = mention.Start > end ? text[end..mention.Start] : default;
            if (mention.Amount is not { IsCount: true } part || part.Unit.Printed != printed.Unit.Printed || words.Length > FarthestPart || words.ContainsAny('。', '；') || (parts.Count == 0 && !(opens = PartWords.Open(words))))
            {
                break;
            }

            areClasses &= PartWords.IsClass(words);
            parts.Add(new Operand(OperandRole.Part, strip.Strip.Place.Slice(mention.Start, mention.End), part));
            end = mention.End;
        }

        // A part that is more than all is told by itself.
        if (parts.Count < 2 || parts.Any(part => part.Amount!.Value > printed.Value))
        {
            return null;
        }

        var operands = parts.DrainToImmutable();
        var outcome = new Identity(Derivation.Total).Tell(printed, Claim.Figures(operands));
        var isMore = operands.Sum(static part => part.Amount!.Value) > printed.Value;
        return outcome.Verdict == Verdict.Consistent || (isMore && areClasses) ? (operands, outcome, end) : null;
    }
}
