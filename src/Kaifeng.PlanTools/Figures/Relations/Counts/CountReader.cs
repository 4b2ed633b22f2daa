using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>
/// Reads announced numbers and the lists they announce, wherever the members stand. Each place where members may stand has a finder of its own; a number
/// that one of them confirms holds, else the first that is sure decides. A number without a list says nothing.
/// </summary>
internal static class CountReader
{
    private delegate Listing? Finder(CountInput input, in Announcer announcer);

    private static readonly Finder[] Finders = [CatchwordLists.Find, ListBehind.Find, ListBefore.Find, ListMarked.Find, ListBelow.Find, ListBelow.FindItems, TableCounts.Find, ListOfWord.Find, ListElsewhere.Find];

    /// <summary>Adds the claims of a notice.</summary>
    public static void Read(PlanNotice notice, IReadOnlyList<StripMentions> strips, ClaimDrafts drafts)
    {
        var input = new CountInput(notice, strips);
        for (var i = 0; i < strips.Count; i++)
        {
            if (strips[i].Strip.Kind is StripKind.Header or StripKind.Other or StripKind.Title)
            {
                continue;
            }

            foreach (var announcer in AnnouncerReader.Read(strips[i], i))
            {
                Read(input, announcer, drafts);
            }

            ReadParts(strips[i], drafts);
        }
    }

    private static void Read(CountInput input, in Announcer announcer, ClaimDrafts drafts)
    {
        (Listing Listing, Outcome Outcome)? best = null;
        foreach (var find in Finders)
        {
            if (find(input, announcer) is not { } listing || listing.Tell(announcer.Number) is not { } outcome)
            {
                continue;
            }

            best = best is null || Rank(outcome) > Rank(best.Value.Outcome) ? (listing, outcome) : best;
            if (outcome.Verdict == Verdict.Consistent)
            {
                break;
            }
        }

        if (best is { } told)
        {
            Add(input, announcer, told.Listing, told.Outcome, drafts);
        }
    }

    private static int Rank(Outcome outcome) => outcome switch
    {
        { Verdict: Verdict.Consistent } => 3,
        { Verdict: Verdict.Inconsistent } => 2,
        { IsDoubtful: true } => 1,
        _ => 0,
    };

    private static void Add(CountInput input, in Announcer announcer, Listing listing, Outcome outcome, ClaimDrafts drafts)
    {
        var strip = input[announcer.Strip];
        var text = strip.Text.Span;
        var (start, end) = listing.Near ?? (announcer.Front, announcer.NounEnd);
        var printed = new Amount { Value = announcer.Number, Step = 1, Bound = Bound.Exact, Unit = new Unit(announcer.Measure, "个", 1, Dimension.Count, 1) };
        var stated = strip.Place.Slice(announcer.Start, announcer.End);
        drafts.Add(
            new ClaimHead(strip.Holder, ClaimKind.Count, strip.Place.Slice(Math.Min(start, announcer.Front), Math.Clamp(end, announcer.End, text.Length)), stated, printed),
            Identity.None,
            [.. listing.Members.Select(static member => new Operand(OperandRole.Item, member, null))],
            outcome);
    }

    private static void ReadParts(StripMentions strip, ClaimDrafts drafts)
    {
        for (var i = 0; i < strip.Mentions.Length; i++)
        {
            if (SubCounts.Find(strip, i) is { } found)
            {
                var mention = strip.Mentions[i];
                var place = strip.Strip.Place;
                drafts.Add(
                    new ClaimHead(strip.Strip.Holder, ClaimKind.Sum, place.Slice(mention.Start, found.End), place.Slice(mention.Start, mention.End), mention.Amount!),
                    new Identity(Derivation.Total),
                    found.Parts,
                    found.Outcome);
            }
        }
    }
}
