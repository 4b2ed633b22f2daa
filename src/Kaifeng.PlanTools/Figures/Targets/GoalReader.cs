using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Figures.Units;
using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>Tells whether a figure is a goal; strips and figures must come in their order.</summary>
internal sealed class GoalReader
{
    private readonly GoalContext context = new();
    private int lastGoalSentence = -1;
    private int lastGoalIndex = -2;
    private bool isAhead;

    /// <summary>Begins a strip.</summary>
    public void Begin(Strip strip)
    {
        context.Begin(strip);
        (lastGoalSentence, lastGoalIndex, isAhead) = (-1, -2, false);
    }

    /// <summary>Ends a strip whose numerals were all gone through.</summary>
    public void End(Strip strip, in SentenceTracker tracker) => context.End(strip, tracker.Year > 0 ? tracker.Year : tracker.EarlierYear);

    /// <summary>Whether a figure is a goal, and for which year; 0 where none is set.</summary>
    public bool IsGoal(in FigureSite site, SubjectReading reading, in SentenceTracker tracker, out int year)
    {
        year = 0;
        if (site.Strip.Kind is not (StripKind.Paragraph or StripKind.BoxParagraph) || site.IsBracketed)
        {
            return false;
        }

        year = context.GoalYear(tracker);
        var isDated = context.IsAhead(tracker.Year);
        isAhead = isDated || year > 0 || GoalWords.Aiming.IsIn(site.From(site.SentenceStart));
        if (IsPast(site, tracker, isDated) || !IsSet(site, reading, isDated))
        {
            return false;
        }

        (lastGoalSentence, lastGoalIndex) = (site.SegmentStart, site.Index);
        return true;
    }

    private bool IsPast(in FigureSite site, in SentenceTracker tracker, bool isDated) =>
        !isDated
        && (context.IsBehind(tracker.Year)
            || (context.LooksBack && !GoalWords.Aiming.IsIn(site.From(site.SentenceStart)))
            || GoalWords.Past.IsIn(site.From(site.SegmentStart)));

    private bool IsSet(in FigureSite site, SubjectReading reading, bool isDated)
    {
        var dimension = site.Amount.Unit.Dimension;
        var before = site.From(site.ClauseStart);
        var subject = reading.IsEmpty ? default : site.Text[reading.Start..reading.End];
        var isLast = site.Next is '，' or '。' or '；' or '、' or ' ' or '和' or '及' or '以' or ',' or ';';
        if (dimension == Dimension.None || (dimension == Dimension.Time && !reading.IsReached))
        {
            return false;
        }

        if (reading.Continues && lastGoalSentence == site.SegmentStart && Follows(site))
        {
            return true;
        }

        if (dimension == Dimension.Count)
        {
            return reading.IsReached && isLast || GoalWords.Acting.IsIn(before) && !IsListed(before) || isDated && isLast && !reading.IsEmpty;
        }

        if (!isDated && GoalWords.Described.LengthAtEnd(subject) > 0)
        {
            return false;
        }

        return reading.Measure is Measure.Growth or Measure.Change && isLast
            || reading.IsReached && (isLast || EndsWithVerb(before))
            || dimension == Dimension.Multiple && isAhead
            || isDated && isLast && !reading.IsEmpty && GoalWords.Described.LengthAtEnd(subject) == 0
            || reading.Measure == Measure.Added && GoalWords.Described.LengthAtEnd(subject) == 0
            || reading.IsBehind && EndsWithVerb(before);
    }

    // 包括A、B等11个: counts what stands there already.
    private static bool IsListed(ReadOnlySpan<char> before) => before.StartsWith("包括", StringComparison.Ordinal);

    private static bool EndsWithVerb(ReadOnlySpan<char> before) => GoalWords.Acting.LengthAtEnd(before.TrimEnd(' ')) > 0;

    // Nothing but numerals that say no amount stands between this figure and the goal before.
    private bool Follows(in FigureSite site)
    {
        var index = site.Index - 1;
        while (index > lastGoalIndex && site.Mentions[index].Amount is null)
        {
            index--;
        }

        return index == lastGoalIndex;
    }
}
