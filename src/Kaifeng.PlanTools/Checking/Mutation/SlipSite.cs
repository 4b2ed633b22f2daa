using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>A place where slips can be planted, with all of them.</summary>
/// <param name="Class">What they make wrong.</param>
/// <param name="Place">The place: a figure, a number, a list, a row.</param>
/// <param name="Drafts">The slips.</param>
internal sealed record SlipSite(SlipClass Class, Passage Place, ImmutableArray<SlipDraft> Drafts);

/// <summary>A slip that could be planted.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Edits">Tells how the text changes, in its order. Few drafts are drawn, and one may change a whole run of numbers.</param>
/// <param name="Broken">
/// Finds the places of the identities that held before and do not with the slip; none where no reader of the print could tell. It goes by the
/// claims of the untouched text and never by a reading of the other.
/// </param>
internal sealed record SlipDraft(PlantedKind Kind, Func<ImmutableArray<TextEdit>> Edits, Func<ImmutableArray<TextSpan>> Broken)
{
    /// <summary>A slip whose few edits are known.</summary>
    public SlipDraft(PlantedKind kind, ImmutableArray<TextEdit> edits, Func<ImmutableArray<TextSpan>> broken)
        : this(kind, () => edits, broken)
    {
    }
}
