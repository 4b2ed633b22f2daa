using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>What a figure takes over from the one before it in its sentence.</summary>
internal static class ChangeEnds
{
    /// <summary>The reading of a figure with what the one before it says.</summary>
    public static AspectReading Of(Draft draft, Draft previous, ReadOnlySpan<char> text)
    {
        var (reading, before) = (draft.Aspect, previous.Aspect);

        // 由A到B: the second end.
        if (before.End == ChangeEnd.Base && draft.Predicate.IsReached && !draft.Predicate.IsChange && reading.End == ChangeEnd.None)
        {
            var isShare = before.Aspect == Aspect.Share && draft.Amount.Unit.Base == previous.Amount.Unit.Base && reading.Aspect == Aspect.Level;
            reading = reading with { End = ChangeEnd.Reached };
            return isShare ? reading with { Aspect = Aspect.Share, WholeStart = before.WholeStart, WholeEnd = before.WholeEnd } : reading;
        }

        // 第一产业增长3%、第二产业5%: the verb of the first is that of the list.
        var isList = draft.IsJoined && draft.Predicate.IsBare && draft.Amount.Unit.Base == previous.Amount.Unit.Base;
        return isList && reading.Aspect == Aspect.Level && before.Aspect != Aspect.Level && before.End != ChangeEnd.Base && TakesOver(before.Aspect, text[draft.LeadStart..draft.Site.Start])
            ? reading with { Aspect = before.Aspect, Direction = before.Direction, IsYearly = before.IsYearly, Per = before.Per, WholeStart = before.WholeStart, WholeEnd = before.WholeEnd }
            : reading;
    }

    // What came and went is told by the verb before each: 新增10家、注销2家.
    private static bool TakesOver(Aspect aspect, ReadOnlySpan<char> lead) =>
        aspect is Aspect.Rate or Aspect.Points or Aspect.Share or Aspect.Added or Aspect.Removed or Aspect.Yearly or Aspect.Per or Aspect.Total
        && GoalWords.Acting.LengthAtStart(lead.Trim("、和及与")) == 0;
}
