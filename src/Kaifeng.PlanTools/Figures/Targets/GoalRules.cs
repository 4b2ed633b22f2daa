using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>Which figures of a text that looks ahead are goals.</summary>
internal static class GoalRules
{
    /// <summary>Whether a figure is a goal by the words of its own clause.</summary>
    /// <param name="goal">The figure.</param>
    /// <param name="goesOn">Whether the figure before it in the sentence is a goal.</param>
    public static bool IsGoal(in GoalSite goal, bool goesOn) => goal.Dimension switch
    {
        Dimension.None => goal.IsUnitlessLimit,
        Dimension.Count => !goal.IsRank && ((goal.IsLast && IsCountOfNoun(goal, goesOn)) || IsCountSet(goal)),
        Dimension.Time => goal.Reading.IsReached && goal.IsLast,
        _ => IsMeasureSet(goal, goesOn),
    };

    // 引进企业3家.
    private static bool IsCountOfNoun(in GoalSite goal, bool goesOn) =>
        goal.Reading.IsReached || (!goal.Reading.IsBehind && (goesOn || (!goal.IsSpoken && GoalWords.Acting.IsIn(goal.Before))));

    private static bool IsCountSet(in GoalSite goal)
    {
        var followsVerb = goal.FollowsVerb;
        if (!followsVerb && !goal.IsLast && goal.Amount is { Bound: Bound.AtLeast or Bound.AtMost, Unit.Base: "人" or "户" })
        {
            return false;
        }

        if (followsVerb)
        {
            return !goal.IsSpoken || GoalWords.Furthering.LengthAtEnd(goal.Before) == 0;
        }

        if (goal.IsDated)
        {
            return (goal.IsLast && goal.Reading is { IsEmpty: false, IsBehind: false }) || goal.IsFirst || goal.Reading.HasVerb || GoalWords.Having.LengthAtEnd(goal.Before) > 0;
        }

        // 打造A、B两个…: names what there is to be, and counts it in passing.
        return goal.Reading.HasVerb && !goal.IsSpoken;
    }

    private static bool IsMeasureSet(in GoalSite goal, bool goesOn)
    {
        var reading = goal.Reading;
        if (goal.IsLast && ((goesOn && reading.Measure == Measure.Added) || (reading.IsReached && goal.IsAreawide) || goal.IsBuilt))
        {
            return true;
        }

        var isDifference = reading.Measure is Measure.Growth or Measure.Change;
        if (goal.Dimension == Dimension.Other && !reading.IsReached && !(goal.IsLast && reading.Measure == Measure.Added))
        {
            return false;
        }

        if (!isDifference && goal.IsDescribed && !(goal.IsAhead && (reading.IsReached || goal.ReachesWithin || reading.Measure is Measure.Added or Measure.Total)))
        {
            return false;
        }

        if (goal.IsLast)
        {
            return isDifference || reading.IsReached || (goal.IsAhead && goal.ReachesWithin) || reading.Measure == Measure.Added || (goal.IsDated && !reading.IsEmpty) || IsMultipleAhead(goal) || goal.FollowsVerb;
        }

        return IsMultipleAhead(goal)
            || (goal.IsDated && goal.IsShareOfActors)
            || (reading.IsReached && ((goal.IsDated && goal.Site.Next != '的') || goal.FollowsVerb))
            || (goal.Dimension == Dimension.Share && ((goal.IsDated && goal.IsFirst) || (reading.IsBehind && goal.FollowsVerb)))
            || (reading.Measure == Measure.Added && goal.Dimension != Dimension.Other && goal.FollowsVerb);
    }

    private static bool IsMultipleAhead(in GoalSite goal) => goal.Dimension == Dimension.Multiple && goal.IsAhead;
}
