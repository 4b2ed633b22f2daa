using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>Tells whether a figure is a goal; strips and figures must come in their order.</summary>
internal sealed class GoalReader
{
    private readonly GoalContext context = new();
    private int lastSentence;
    private int lastIndex;
    private Dimension lastDimension;

    /// <summary>Begins a strip.</summary>
    public void Begin(Strip strip)
    {
        context.Begin(strip);
        (lastSentence, lastIndex, lastDimension) = (-1, -1, Dimension.None);
    }

    /// <summary>Ends a strip whose numerals were all gone through.</summary>
    public void End(Strip strip, in SentenceTracker tracker) => context.End(strip, tracker.Year > 0 ? tracker.Year : tracker.EarlierYear);

    /// <summary>Whether a figure is a goal, and for which year; 0 where none is set.</summary>
    public bool IsGoal(in FigureSite site, SubjectReading reading, in SentenceTracker tracker, out int year)
    {
        year = 0;
        if (site.Strip.Kind is not (StripKind.Paragraph or StripKind.BoxParagraph) || site.IsBracketed || tracker.IsUpTo)
        {
            return false;
        }

        year = context.GoalYear(tracker);
        var isDated = context.IsAhead(tracker.Year > 0 ? tracker.Year : tracker.EarlierYear);
        var isAimed = !isDated && GoalWords.Aiming.IsIn(site.From(site.SentenceStart));
        var isAhead = isDated || isAimed || year > 0 || context.SetsGoals;
        if ((context.IsTimeless && !isAhead) || (!isDated && IsPast(site, tracker, isAimed)))
        {
            return false;
        }

        if (!IsSet(new GoalSite(site, reading) { IsDated = isDated, IsAhead = isAhead }))
        {
            return false;
        }

        (lastSentence, lastIndex, lastDimension) = (site.SentenceStart, site.Index, site.Amount.Unit.Dimension);
        return true;
    }

    private bool IsPast(in FigureSite site, in SentenceTracker tracker, bool isAimed) =>
        context.IsBehind(tracker.Year) || (context.LooksBack && !isAimed) || GoalWords.Past.IsIn(site.From(site.SegmentStart));

    private bool IsSet(in GoalSite goal)
    {
        if (goal.IsSizeOfCounted)
        {
            return false;
        }

        if (GoalSite.IsOrderOfSize(goal.Site.Text, goal.Site.Mention))
        {
            return goal.Reading.IsReached;
        }

        var goesOn = (lastSentence == goal.Site.SentenceStart || goal.IsOfWhich) && Follows(goal.Site);
        if (goesOn && goal.IsOfWhich && goal.Dimension == lastDimension && !goal.Reading.IsReached)
        {
            return true;
        }

        var isListed = goesOn && (goal.Reading.Continues || goal.IsSum) && (goal.Dimension == lastDimension || (!goal.IsDescribed && (goal.IsLast || goal.Reading.IsBehind)));
        return (isListed && goal.Dimension is not (Dimension.None or Dimension.Time)) || GoalRules.IsGoal(goal, goesOn);
    }

    // Nothing but numerals that say no amount stands between this figure and the goal before.
    private bool Follows(in FigureSite site)
    {
        var index = site.Index - 1;
        while (index > lastIndex && (site.Mentions[index].Amount is null || GoalSite.IsOrderOfSize(site.Text, site.Mentions[index])))
        {
            index--;
        }

        return index == lastIndex;
    }
}
