using System.Buffers;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>
/// Reads totals whose parts stand in other texts: <c>总规划面积11110亩</c> and the 规划面积 of each item of the same box,
/// <c>“十群”：十大集群</c> and the 六大, 两大 and 两大 of the paragraph under that heading.
/// </summary>
internal static class AnnouncedTotals
{
    // No box of a notice has more; what lies farther is not looked at, so that the work stays linear.
    private const int MostItems = 60;
    private const int MostFigures = 40;
    private const int LongestNoun = 16;
    private const int LongestCatchword = 30;

    private static readonly SearchValues<char> NounEnds = SearchValues.Create("，、。；和与及为）：”");

    /// <summary>Reads all totals.</summary>
    public static void Read(IReadOnlyList<StripMentions> strips, ClaimDrafts drafts)
    {
        for (var i = 0; i < strips.Count; i++)
        {
            if (strips[i] is not { Strip.Kind: StripKind.Paragraph or StripKind.BoxParagraph, Mentions.Length: > 0 } strip)
            {
                continue;
            }

            ReadCatchwords(strip, drafts);
            if (strip.Strip.Kind == StripKind.BoxParagraph)
            {
                ReadBox(strips, i, drafts);
            }

            if (i > 0 && strips[i - 1].Strip.Section is { RunIn: true })
            {
                ReadHeading(strips[i - 1], strip, drafts);
            }
        }
    }

    // “两环两横两纵”6大通道: the numerals between the marks add to the one behind them.
    private static void ReadCatchwords(StripMentions strip, ClaimDrafts drafts)
    {
        var text = strip.Strip.Text.Span;
        foreach (var mention in strip.Mentions)
        {
            var at = mention.Start;
            if (mention.Amount is not { IsCount: true } printed || at == 0 || text[at - 1] != '”')
            {
                continue;
            }

            var from = Math.Max(0, at - LongestCatchword);
            var open = text[from..at].LastIndexOf('“');
            if (open >= 0 && Catchword.Numbers(text[(from + open + 1)..(at - 1)]) is { Count: > 1 } numbers)
            {
                var sum = numbers.Sum();
                drafts.Add(
                    new ClaimHead(strip.Strip.Holder, ClaimKind.Sum, strip.Strip.Place.Slice(from + open, mention.End), strip.Strip.Place.Slice(mention.Start, mention.End), printed),
                    Identity.None,
                    [new Operand(OperandRole.Part, strip.Strip.Place.Slice(from + open + 1, at - 1), null)],
                    sum == printed.Value ? new Outcome(Interval.Of(sum), Verdict.Consistent, CannotTell.None) : Outcome.Doubtful(Interval.Of(sum)));
            }
        }
    }

    private static void ReadBox(IReadOnlyList<StripMentions> strips, int at, ClaimDrafts drafts)
    {
        var strip = strips[at];
        var text = strip.Strip.Text.Span;
        decimal? announced = null;
        for (var i = 0; i < strip.Mentions.Length && i < MostFigures; i++)
        {
            if (strip.Mentions[i].Amount is not { } amount)
            {
                continue;
            }

            var noun = SumWords.TotalOf(text[(i == 0 ? 0 : Math.Min(strip.Mentions[i - 1].End, strip.Mentions[i].Start))..strip.Mentions[i].Start]);
            if (!noun.IsEmpty && announced is not null)
            {
                ReadTotal(strips, at, i, noun, announced.Value, drafts);
            }

            announced = amount.IsCount ? amount.Value : announced;
        }
    }

    private static void ReadTotal(IReadOnlyList<StripMentions> strips, int at, int stated, ReadOnlySpan<char> noun, decimal announced, ClaimDrafts drafts)
    {
        var strip = strips[at];
        var mention = strip.Mentions[stated];
        var printed = mention.Amount!;
        var parts = ImmutableArray.CreateBuilder<Operand>();
        for (var i = at + 1; i < strips.Count && i - at <= MostItems && strips[i].Strip is { Kind: StripKind.BoxParagraph } item && item.Holder.Id == strip.Strip.Holder.Id; i++)
        {
            if (PartOf(strips[i], noun, printed) is { } part)
            {
                parts.Add(part);
            }
        }

        if (parts.Count < 2)
        {
            return;
        }

        var (identity, operands) = (new Identity(Derivation.Total), parts.DrainToImmutable());
        var outcome = identity.Tell(printed, Claim.Figures(operands));

        // Parts that are not as many as announced may not be all.
        outcome = outcome.Verdict == Verdict.Inconsistent && operands.Length != announced ? outcome with { Verdict = Verdict.CannotTell, Reason = CannotTell.UncountableList } : outcome;
        var start = mention.Start - noun.Length - 1;
        drafts.Add(
            new ClaimHead(strip.Strip.Holder, ClaimKind.Sum, strip.Strip.Place.Slice(start, mention.End), strip.Strip.Place.Slice(mention.Start, mention.End), printed),
            identity,
            operands,
            outcome);
    }

    private static Operand? PartOf(StripMentions item, ReadOnlySpan<char> noun, Amount whole)
    {
        var text = item.Strip.Text.Span;
        for (var i = 0; i < item.Mentions.Length && i < MostFigures; i++)
        {
            var mention = item.Mentions[i];
            if (mention.Amount is { } amount && amount.Unit.Base == whole.Unit.Base && text[..mention.Start].TrimEnd("约为达到共 ：:").EndsWith(noun, StringComparison.Ordinal))
            {
                return new Operand(OperandRole.Part, item.Strip.Place.Slice(mention.Start, mention.End), amount);
            }
        }

        return null;
    }

    // The number that a heading announces and the numbers of the paragraph under it that add to it.
    private static void ReadHeading(StripMentions heading, StripMentions body, ClaimDrafts drafts)
    {
        var text = heading.Strip.Text.Span;
        for (var i = heading.Mentions.Length - 1; i >= 0; i--)
        {
            var mention = heading.Mentions[i];
            if (mention.Amount is { IsCount: true, Value: > 1 } printed && NounAfter(text, mention.End) is { IsEmpty: false } noun)
            {
                ReadParts(heading, mention, printed, noun, body, drafts);
                return;
            }
        }
    }

    private static void ReadParts(StripMentions heading, Mention stated, Amount printed, ReadOnlySpan<char> noun, StripMentions body, ClaimDrafts drafts)
    {
        var text = body.Strip.Text.Span;
        var parts = ImmutableArray.CreateBuilder<Operand>();
        var (sum, first) = (0m, -1);
        foreach (var mention in body.Mentions)
        {
            if (mention.Amount is { IsCount: true } part && NounAfter(text, mention.End) is { IsEmpty: false } name && name[^1] == noun[^1])
            {
                first = first < 0 ? mention.Start : first;
                if (part.Value < printed.Value)
                {
                    parts.Add(new Operand(OperandRole.Part, body.Strip.Place.Slice(mention.Start, mention.End), part));
                    sum += part.Value;
                }
            }

            if (sum >= printed.Value)
            {
                break;
            }
        }

        var identity = new Identity(Derivation.Total);
        var head = new ClaimHead(heading.Strip.Holder, ClaimKind.Sum, heading.Strip.Place, heading.Strip.Place.Slice(stated.Start, stated.End), printed);
        var row = first < 0 ? [] : PartsInARow(body, first, noun);
        if (row.Length > 1)
        {
            var outcome = identity.Tell(printed, Claim.Figures(row));
            drafts.Add(head, identity, row, outcome.Verdict == Verdict.Consistent ? outcome : Outcome.Doubtful(outcome.Computed));
        }
        else if (parts.Count > 1 && sum == printed.Value)
        {
            drafts.Add(head, identity, parts.DrainToImmutable());
        }
    }

    // Numbers that add to another number of things need not be its parts, unless they follow each other in one sentence and count the same: 六大传统产业集群，…两大新兴产业集群.
    private static ImmutableArray<Operand> PartsInARow(StripMentions body, int start, ReadOnlySpan<char> noun)
    {
        var text = body.Strip.Text.Span;
        var stop = Characters.FirstStop(text[start..]);
        var end = stop < 0 ? text.Length : start + stop;
        var parts = ImmutableArray.CreateBuilder<Operand>();
        foreach (var mention in body.Mentions)
        {
            if (mention.Start >= start && mention.End < end && mention.Amount is { IsCount: true } part && NounAfter(text, mention.End) is { IsEmpty: false } name && name[^1] == noun[^1])
            {
                parts.Add(new Operand(OperandRole.Part, body.Strip.Place.Slice(mention.Start, mention.End), part));
            }
        }

        return parts.DrainToImmutable();
    }

    private static ReadOnlySpan<char> NounAfter(ReadOnlySpan<char> text, int at)
    {
        var rest = text[Math.Min(at, text.Length)..Math.Min(text.Length, at + LongestNoun)];
        var end = rest.IndexOfAny(NounEnds);
        return end < 0 ? rest.Length < LongestNoun ? rest : default : rest[..end];
    }
}
