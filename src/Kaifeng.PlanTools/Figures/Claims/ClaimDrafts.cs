using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Collects claims and numbers them in the order of the text.</summary>
internal sealed class ClaimDrafts
{
    private readonly List<Claim> claims = [];

    /// <summary>Takes a claim in.</summary>
    public void Add(ClaimHead head, ImmutableArray<Operand> operands, Outcome outcome) => claims.Add(new Claim
    {
        Holder = head.Holder,
        Number = 0,
        Kind = head.Kind,
        Text = head.Text,
        Stated = head.Stated,
        Printed = head.Printed,
        Operands = operands,
        Computed = outcome.Computed,
        Verdict = outcome.Verdict,
        Reason = outcome.Reason,
    });

    /// <summary>The claims in the order of the text, numbered within their holders.</summary>
    public ImmutableArray<Claim> Numbered()
    {
        var numbers = new Dictionary<string, int>();
        var ordered = claims.Index().OrderBy(static claim => claim.Item.Text.Extent.Start).ThenBy(static claim => claim.Item.Stated.Extent.Start).ThenBy(static claim => claim.Index);
        return [.. ordered.Select(claim => claim.Item with { Number = numbers[claim.Item.Holder.Id] = numbers.GetValueOrDefault(claim.Item.Holder.Id) + 1 })];
    }
}

/// <summary>What a claim says, without what it rests on.</summary>
/// <param name="Holder">What holds it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The statement.</param>
/// <param name="Stated">Where the stated figure stands.</param>
/// <param name="Printed">The stated figure.</param>
internal sealed record ClaimHead(Holder Holder, ClaimKind Kind, Passage Text, Passage Stated, Amount Printed);
