using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Relations;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Collects claims and numbers them in the order of the text.</summary>
internal sealed class ClaimDrafts
{
    private const int LongestFigure = 24;

    private readonly List<(ClaimHead Head, Identity Identity, ImmutableArray<Operand> Operands, Outcome Outcome)> drafts = [];

    /// <summary>Takes a claim in and tells it.</summary>
    public void Add(ClaimHead head, Identity identity, ImmutableArray<Operand> operands) =>
        drafts.Add((head, identity, operands, identity.Tell(head.Printed, Claim.Figures(operands))));

    /// <summary>Takes a claim in that was told by more than its figures.</summary>
    public void Add(ClaimHead head, Identity identity, ImmutableArray<Operand> operands, Outcome outcome) => drafts.Add((head, identity, operands, outcome));

    /// <summary>Takes in what the relations over facts say; of a figure of which an earlier reader told something sure, only that stays.</summary>
    public void AddStatements(List<Statement> statements)
    {
        var byPlace = new Dictionary<(int Offset, bool IsRestated), int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            Note(byPlace, i);
        }

        foreach (var statement in statements)
        {
            var (head, identity, operands, outcome) = RelationReader.ToClaim(statement);
            if (!byPlace.TryGetValue((head.Stated.Extent.Start, head.Kind == ClaimKind.Restated), out var same))
            {
                drafts.Add((head, identity, operands, outcome));
                Note(byPlace, drafts.Count - 1);
            }
            else if (outcome.Verdict != Verdict.CannotTell && GivesWay(drafts[same].Identity, drafts[same].Outcome))
            {
                drafts[same] = (head, identity, operands, outcome);
            }
        }
    }

    // That no part is more than the whole says less than what they add to; that one is says all.
    private static bool GivesWay(Identity identity, Outcome outcome) =>
        identity.Derivation == Derivation.Parts ? outcome.Verdict != Verdict.Inconsistent
        : outcome is { Verdict: Verdict.CannotTell, Reason: CannotTell.MissingBase or CannotTell.UnknownYears or CannotTell.OtherUnits or CannotTell.UncountableList or CannotTell.UnknownPriceBasis };

    // A cell [36.04] and its figure 36.04 are one place.
    private void Note(Dictionary<(int Offset, bool IsRestated), int> byPlace, int draft)
    {
        var head = drafts[draft].Head;
        var stated = head.Stated.Extent;
        for (var offset = stated.Start; offset < Math.Min(stated.End, stated.Start + LongestFigure); offset++)
        {
            byPlace.TryAdd((offset, head.Kind == ClaimKind.Restated), draft);
        }
    }

    /// <summary>The claims in the order of the text, numbered within their holders.</summary>
    public ImmutableArray<Claim> Numbered()
    {
        var numbers = new Dictionary<string, int>();
        var claims = ImmutableArray.CreateBuilder<Claim>(drafts.Count);
        foreach (var (head, identity, operands, outcome) in drafts.OrderBy(static draft => draft.Head.Stated.Extent.Start))
        {
            claims.Add(new Claim
            {
                Holder = head.Holder,
                Number = numbers[head.Holder.Id] = numbers.GetValueOrDefault(head.Holder.Id) + 1,
                Kind = head.Kind,
                Identity = identity,
                IsRemote = head.IsRemote,
                CrossesPlans = head.CrossesPlans,
                Text = head.Text,
                Stated = head.Stated,
                Printed = head.Printed,
                Operands = operands,
                Computed = outcome.Computed,
                Verdict = outcome.Verdict,
                Reason = outcome.Reason,
                IsDoubtful = outcome.IsDoubtful,
            });
        }

        return claims.DrainToImmutable();
    }
}

/// <summary>What a claim says, without what it rests on.</summary>
/// <param name="Holder">What holds it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The statement.</param>
/// <param name="Stated">Where the stated figure stands.</param>
/// <param name="Printed">The stated figure.</param>
/// <param name="IsRemote">Whether a figure it rests on was found in another plan or under a wider name.</param>
internal sealed record ClaimHead(Holder Holder, ClaimKind Kind, Passage Text, Passage Stated, Amount Printed, bool IsRemote = false)
{
    /// <summary>Whether a figure it rests on stands in another plan.</summary>
    public bool CrossesPlans { get; init; }
}
