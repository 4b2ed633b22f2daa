using Kaifeng.PlanTools.Figures.Numerals;
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
    private Dimension lastDimension;
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
        var isDated = context.IsAhead(tracker.Year) || (tracker.Year == 0 && context.IsAhead(tracker.EarlierYear));
        isAhead = isDated || year > 0 || context.SetsGoals || GoalWords.Aiming.IsIn(site.From(site.SentenceStart));
        if ((context.IsTimeless && !isAhead) || IsPast(site, tracker, isDated) || !IsSet(site, reading, isDated))
        {
            return false;
        }

        (lastGoalSentence, lastGoalIndex, lastDimension) = (site.SentenceStart, site.Index, site.Amount.Unit.Dimension);
        return true;
    }

    private bool IsPast(in FigureSite site, in SentenceTracker tracker, bool isDated) =>
        tracker.IsUpTo
        || !isDated
        && (context.IsBehind(tracker.Year)
            || (context.LooksBack && !GoalWords.Aiming.IsIn(site.From(site.SentenceStart)))
            || GoalWords.Past.IsIn(site.From(site.SegmentStart)));

    private bool IsSet(in FigureSite site, SubjectReading reading, bool isDated)
    {
        var dimension = site.Amount.Unit.Dimension;
        var before = site.From(site.ClauseStart);
        var subject = reading.IsEmpty ? default : site.Text[reading.Start..reading.End];
        var isLast = site.Next is '，' or '。' or '；' or '、' or ' ' or '和' or '及' or '以' or ',' or ';' or '（' or '(';
        if (dimension == Dimension.None || (dimension == Dimension.Time && !(reading.IsReached && isLast)))
        {
            return false;
        }

        if (IsSizeOfCounted(site))
        {
            return false;
        }

        if (IsOrderOfSize(site.Text, site.Mention))
        {
            return reading.IsReached;
        }

        if ((reading.Continues || GoalWords.Summing.LengthAtEnd(before) == before.Length) && GoesOn(site) && (dimension == lastDimension || (isLast && GoalWords.Described.LengthAtEnd(subject) == 0)))
        {
            return true;
        }

        if (dimension == Dimension.Count)
        {
            return !IsRank(site, isDated) && ( reading.IsReached && isLast
                || isLast && !reading.IsBehind && (GoesOn(site) || (GoalWords.Acting.IsIn(before) && ArabicNumerals.IsDigit(site.Text[site.Mention.NumeralStart])))
                || IsCountSet(site, reading, before, isDated, isLast));
        }

        if (dimension == Dimension.Other && !reading.IsReached && !(isLast && reading.Measure == Measure.Added))
        {
            return false;
        }

        if (reading.Measure is not (Measure.Growth or Measure.Change) && GoalWords.Described.LengthAtEnd(subject) > 0 && !(isAhead && (reading.IsReached || reading.Measure is Measure.Added or Measure.Total)))
        {
            return false;
        }

        return reading.Measure is Measure.Growth or Measure.Change && isLast
            || reading.IsReached && (isLast || isDated && site.Next != '的' || EndsWithVerb(before))
            || dimension == Dimension.Multiple && isAhead
            || isDated && (isLast && !reading.IsEmpty || dimension == Dimension.Share && before.IsWhiteSpace())
            || reading.Measure == Measure.Added && (isLast || dimension != Dimension.Other && EndsWithVerb(before))
            || (isLast || (reading.IsBehind && dimension == Dimension.Share)) && EndsWithVerb(before);
    }

    private static bool IsCountSet(in FigureSite site, SubjectReading reading, ReadOnlySpan<char> before, bool isDated, bool isLast)
    {
        var isSpoken = !ArabicNumerals.IsDigit(site.Text[site.Mention.NumeralStart]);
        if (!isLast && site.Amount.Bound is Bound.AtLeast or Bound.AtMost && site.Amount.Unit.Base is "人" or "户" && !EndsWithVerb(before))
        {
            return false;
        }

        if (EndsWithVerb(before))
        {
            return !isSpoken || GoalWords.Furthering.LengthAtEnd(before) == 0;
        }

        if (isDated)
        {
            return isLast && !reading.IsEmpty && !reading.IsBehind || before.IsWhiteSpace() || reading.HasVerb || GoalWords.Having.LengthAtEnd(before) > 0;
        }

        // 打造A、B两个…: names what there is to be, and counts it in passing.
        return reading.HasVerb && !isSpoken;
    }

    // 五大, 四级, 50强, 一支: a rank, a catchword or an article more than a count.
    private static bool IsRank(in FigureSite site, bool isDated)
    {
        var isSpoken = !ArabicNumerals.IsDigit(site.Text[site.Mention.NumeralStart]);
        var last = site.Text[site.Mention.End - 1];
        return GoalWords.Ranks.Contains(last)
            || (last == '大' && (isSpoken || !isDated))
            || (isSpoken && site.Amount.Value == 1 && GoalWords.Articles.Contains(last));
    }

    // 10个百万亩…: how large the counted things are.
    private static bool IsSizeOfCounted(in FigureSite site) =>
        site.Index > 0 && site.Mentions[site.Index - 1] is { Amount.Unit.Dimension: Dimension.Count } counted && counted.End == site.Mention.Start;

    // 500亿级: how large its things are.
    private static bool IsOrderOfSize(ReadOnlySpan<char> text, Mention mention) => mention.Amount?.Unit.Dimension == Dimension.Money && text[mention.End - 1] == '级';

    private static bool EndsWithVerb(ReadOnlySpan<char> before) => GoalWords.Acting.LengthAtEnd(before.TrimEnd(" 由了出")) > 0 || GoalWords.Aiming.LengthAtEnd(before) > 0;

    private bool GoesOn(in FigureSite site) => lastGoalSentence == site.SentenceStart && Follows(site);

    // Nothing but numerals that say no amount stands between this figure and the goal before.
    private bool Follows(in FigureSite site)
    {
        var index = site.Index - 1;
        while (index > lastGoalIndex && (site.Mentions[index].Amount is null || IsOrderOfSize(site.Text, site.Mentions[index])))
        {
            index--;
        }

        return index == lastGoalIndex;
    }
}
