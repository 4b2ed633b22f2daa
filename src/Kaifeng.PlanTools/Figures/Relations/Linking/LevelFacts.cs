using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Which facts can be an end of a change, a part or a whole.</summary>
internal static class LevelFacts
{
    /// <summary>Whether the fact says how much there is, at a time or over one: what grows and falls.</summary>
    public static bool IsLevel(Fact fact) =>
        fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Per or Aspect.Yearly or Aspect.Total or Aspect.Added && fact.Amount.Bound != Bound.None;

    /// <summary>Whether the fact is an amount of something that can be added up.</summary>
    public static bool IsAmount(Fact fact) =>
        fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Total or Aspect.Change or Aspect.NetAdded
        && fact.Amount is { High: null, Bound: not Bound.None } amount
        && amount.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.None or Dimension.Composite);

    /// <summary>Whether a level is of the unit of which a change speaks: a rate of amounts, points of shares, a difference of its own unit.</summary>
    public static bool CanChangeBy(Fact level, Fact change) => change.Aspect switch
    {
        Aspect.Points => level.Unit == "%",
        Aspect.Rate or Aspect.Multiple => IsOfUnit(level),
        _ => level.Unit == change.Unit,
    };

    // A cell may leave its unit to the table.
    private static bool IsOfUnit(Fact level) =>
        level.Amount.Unit.Dimension is not (Dimension.Share or Dimension.Points)
        && (level.Site.IsCell || level.Amount.Unit.Dimension is not (Dimension.Multiple or Dimension.None));

    /// <summary>Whether two facts are of years that can both be meant: one of them is not known, or they are the same.</summary>
    public static bool CanBeOfOneYear(Fact left, Fact right) =>
        left.Year is null || right.Year is null ? left.Back is null || right.Back is null || left.Back == right.Back : left.Year == right.Year;

    /// <summary>Whether the first is known to be of an earlier time: by its year, or as 上年末 before 年末.</summary>
    public static bool IsEarlier(Fact start, Fact end) =>
        start.Year is { } from && end.Year is { } to ? from < to : start.Back > (end.Back ?? 0);

    /// <summary>Whether both are members of lists that 分别 deals out, and other ones.</summary>
    public static bool AreOtherMembers(Fact left, Fact right) =>
        left.Group >= 0 && right.Group >= 0 && left.Member != right.Member && Nearness.InOneSentence(left, right);
}
