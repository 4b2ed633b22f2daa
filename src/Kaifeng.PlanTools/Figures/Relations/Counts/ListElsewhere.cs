using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds members that stand as headings elsewhere in the plan: all sections beside each other whose titles end with the noun that is counted.</summary>
internal static class ListElsewhere
{
    private const int WordLength = 2;
    private const int LongestNoun = 10;
    private const string Stage = "阶段";
    private const int FewMembers = 3;
    private const int MostDifference = 2;

    /// <summary>The headings, if they are the plan's only ones of that noun.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var strip = input[announcer.Strip];
        if (announcer.IsCatchword || !strip.IsParagraph)
        {
            return null;
        }

        var noun = input.TextOf(announcer)[announcer.End..Math.Min(announcer.NounEnd, announcer.End + LongestNoun)];
        noun = announcer.Measure == "步" ? Stage : noun;
        for (var at = 0; at + WordLength <= noun.Length; at++)
        {
            if (input.Titles.Find(strip.Holder.PlanId, noun.Slice(at, WordLength).ToString()) is { } group)
            {
                var count = group.Members.Length;
                var isNoun = at == 0 || at + WordLength == noun.Length;
                var isNear = isNoun && Math.Abs(count - announcer.Number) <= MostDifference && count >= FewMembers;
                return new Listing(count, count, isNear && !announcer.IsDigits ? Certainty.Sure : isNear ? Certainty.Likely : Certainty.Possible, group.Members);
            }
        }

        return null;
    }
}
