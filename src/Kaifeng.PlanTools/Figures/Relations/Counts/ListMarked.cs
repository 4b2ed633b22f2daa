using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the members that follow with marks of their own: <c>一是…；二是…</c>, <c>第一，…</c>, <c>（1）…</c>, in the paragraph or in those below it.</summary>
internal static class ListMarked
{
    private const int FarthestMark = 80;
    private const int MostParagraphs = 40;
    private const int LongestParagraph = 4000;

    /// <summary>The members, if the first mark stands in the announcer's sentence or the next.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var text = input.TextOf(announcer);
        if (announcer.IsCatchword || input[announcer.Strip].Kind is StripKind.Cell or StripKind.Header or StripKind.Other)
        {
            return null;
        }

        var first = FirstIn(text, announcer, out var style);
        if (first < 0 && CountWords.AreStages(text[announcer.End..announcer.NounEnd], announcer.Measure))
        {
            return OfStages(input, announcer);
        }

        var (strip, at) = (announcer.Strip, first);
        if (first < 0)
        {
            if (!Nesting.IsLastSentence(text, announcer.End))
            {
                return null;
            }

            (strip, at) = (announcer.Strip + 1, 0);
            if (strip >= input.Strips.Count || !GoesOn(input, announcer.Strip, strip) || EnumerationMarks.At(input[strip].Text.Span, 0) is not { Value: 1 } below)
            {
                return null;
            }

            style = below.Style;
        }

        var members = Run(input, strip, at, style);
        return members.Count < 2 ? null : ListingOf(input, announcer, members, isBelow: first < 0);
    }

    // 分三个阶段, “三步走”: the stages stand anywhere in the paragraph, or open paragraphs below it.
    private static Listing? OfStages(CountInput input, in Announcer announcer)
    {
        var members = new List<Passage>();
        for (var i = announcer.Strip; i < input.Strips.Count && i - announcer.Strip < MostParagraphs && input[i].Holder.PlanId == input[announcer.Strip].Holder.PlanId; i++)
        {
            var text = input[i].Text.Span;
            for (var at = 0; at < text.Length && at < LongestParagraph; at++)
            {
                if (text[at] == '第' && EnumerationMarks.At(text, at) is { Style: EnumerationStyle.Stage } mark && mark.Value == members.Count + 1)
                {
                    members.Add(input[i].Place.Slice(at, mark.End));
                }
            }
        }

        return members.Count < 2 ? null : new Listing(members.Count, members.Count, Certainty.Sure, [.. members]);
    }

    private static Listing ListingOf(CountInput input, in Announcer announcer, List<Passage> members, bool isBelow)
    {
        var text = input.TextOf(announcer);
        var tail = text[announcer.End..announcer.NounEnd];
        var isSure = CountWords.IsEnumerable(text[(announcer.End - announcer.Measure.Length)..announcer.NounEnd]) || (announcer.NounEnd < text.Length && text[announcer.NounEnd] is '：');
        var certainty = isSure ? Certainty.Sure : tail.IsEmpty ? Certainty.Likely : Certainty.Possible;
        return new Listing(members.Count, members.Count, certainty, [.. members]) { Near = isBelow ? null : (announcer.Front, text.Length) };
    }

    // At most one sentence ends between number and first mark, and no other number stands between that would announce the same.
    private static int FirstIn(ReadOnlySpan<char> text, in Announcer announcer, out EnumerationStyle style)
    {
        style = default;
        var stops = 0;
        for (var at = announcer.End; at < text.Length && at - announcer.End < FarthestMark; at++)
        {
            if (text[at - 1] is '。' or '！' or '；')
            {
                stops++;
            }

            if (stops > 1)
            {
                return -1;
            }

            if (EnumerationMarks.MayStandAt(text, at) && EnumerationMarks.At(text, at) is { Value: 1 } mark)
            {
                style = mark.Style;
                return at;
            }
        }

        return -1;
    }

    // The marks of one style that go on by one, through the paragraphs of the same holder.
    private static List<Passage> Run(CountInput input, int strip, int at, EnumerationStyle style)
    {
        var members = new List<Passage>();
        for (var i = strip; i < input.Strips.Count && i - strip < MostParagraphs; i++)
        {
            var text = input[i].Text.Span;
            var before = members.Count;
            var end = Math.Min(text.Length, LongestParagraph);
            for (var next = i == strip ? at : 0; next < end; next++)
            {
                if (EnumerationMarks.MayStandAt(text, next) && EnumerationMarks.At(text, next) is { } mark && mark.Style == style && IsNext(text, next, mark, members.Count))
                {
                    members.Add(input[i].Place.Slice(next, Nesting.Next(text, mark.End, end, "，。；")));
                    next = mark.End - 1;
                }
            }

            if (members.Count == before || i + 1 >= input.Strips.Count || !GoesOn(input, i, i + 1))
            {
                break;
            }
        }

        return members;
    }

    private static bool IsNext(ReadOnlySpan<char> text, int at, EnumerationMark mark, int count) =>
        mark.Value == count + 1 || (mark.Style == EnumerationStyle.Word && text[at] == '最' && count > 1);

    private static bool GoesOn(CountInput input, int from, int to) =>
        input[to].IsParagraph && input[to].Holder.PlanId == input[from].Holder.PlanId && input[to].Holder.SectionId == input[from].Holder.SectionId;
}
