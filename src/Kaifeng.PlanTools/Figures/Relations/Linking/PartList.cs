using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Figures that may be the parts of a total.</summary>
/// <param name="Parts">The figures in the order of the text.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="IsAnnounced">Whether words say that they are parts: 其中, 由…组成, 按…分, 合计.</param>
/// <param name="IsWhole">Whether words say that they are all of it: 由…组成, 合计.</param>
/// <param name="IsOpen">Whether words say that they are not all: 等, 主要, 不含.</param>
internal sealed record PartList(IReadOnlyList<Fact> Parts, PartPlace Place, bool IsAnnounced, bool IsWhole, bool IsOpen)
{
    /// <summary>How many parts a list has at most.</summary>
    public const int Most = 24;

    private static readonly PhraseSet SaidAgain = new("折合", "约合", "相当于", "即", "合计约", "折");

    /// <summary>Whether a figure can be a part of a total by its unit, its aspect and its year.</summary>
    public static bool CanHold(Fact fact, Fact total) =>
        fact.Unit == total.Unit && LevelFacts.IsAmount(fact) && SaidAgain.LengthAtEnd(fact.Site.Before) == 0 && !fact.Amount.Bound.IsOneSided() && fact.End == ChangeEnd.None && !(fact.Aspect == Aspect.Change && total.Aspect != Aspect.Change)
        && (fact.Year is null || total.Year is null || fact.Year == total.Year || !fact.IsYearPrinted);
}

/// <summary>Where the parts of a total stand.</summary>
internal enum PartPlace
{
    /// <summary>Behind it in the paragraph.</summary>
    Behind,

    /// <summary>Before it in the sentence.</summary>
    Before,

    /// <summary>One a paragraph, in the items below.</summary>
    Below,
}
