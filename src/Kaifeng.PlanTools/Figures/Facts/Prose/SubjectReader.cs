using System.Buffers;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds what a figure is of: its own words, the noun behind its classifier, or what was spoken of before.</summary>
internal sealed class SubjectReader(SubjectNames names, List<YearPhrase> years)
{
    private static readonly SearchValues<char> FirstOfVerbs = SearchValues.Create("增提减降实取成发加完建达持保稳超不");
    private static readonly SearchValues<char> Digits = SearchValues.Create("，0123456789");
    private const int LongestTopic = 14;
    private const int LongestFirst = 16;

    private (int Start, int End) topic;
    private string topicName = "";
    private string lastName = "";
    private (int Start, int End) lastWords;

    /// <summary>Begins a strip: a first sentence of a few words without figures is what the rest is about.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="strip">The strip.</param>
    /// <param name="around">What it is about by its place; empty for nothing.</param>
    public void Begin(ReadOnlySpan<char> text, Strip strip, string around)
    {
        (topic, topicName, lastName, lastWords) = (default, around, "", default);
        var end = strip.IsParagraph ? text[..Math.Min(text.Length, LongestTopic + 4)].IndexOfAny('。', '：') : -1;
        if (end < 2)
        {
            return;
        }

        var start = Math.Max(0, text[..end].LastIndexOfAny("、．.）)") + 1);
        if (end - start is >= 2 and <= LongestTopic && text[start..end].IndexOfAny(Digits) < 0)
        {
            topic = (start, end);
            topicName = names.Of(text[start..end]);
        }
    }

    /// <summary>Gives a draft its subject.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="region">The words before it.</param>
    /// <param name="previous">The figure before it in its sentence; <c>null</c> for the first.</param>
    public void Read(ReadOnlySpan<char> text, Draft draft, SubjectRegion region, Draft? previous)
    {
        var name = region.IsEmpty ? "" : names.Of(text[region.Start..region.End]);
        if (NounBehind(text, draft, region, name) is { } noun && names.Of(text[noun.Start..noun.End]) is { Length: > 0 } behind)
        {
            Own(text, draft, noun, behind, previous);
        }
        else if (name.Length == 0 && region.HasVerb && SubjectStops.Nominal.LengthAtStart(text[region.VerbStart..draft.Aspect.SubjectEnd]) is var verb and > 0)
        {
            var words = (region.VerbStart, region.VerbStart + verb);
            Own(text, draft, words, names.Of(text[words.VerbStart..words.Item2]), previous);
        }
        else if (name.Length > 0)
        {
            Own(text, draft, (region.Start, region.End), name, previous);
        }
        else
        {
            Inherit(text, draft, previous);
        }

        (lastName, lastWords) = draft.Name.Length > 0 ? (draft.Name, draft.Words) : (lastName, lastWords);
    }

    private static (int Start, int End)? NounBehind(ReadOnlySpan<char> text, Draft draft, SubjectRegion region, string name)
    {
        var dimension = draft.Amount.Unit.Dimension;
        var predicate = draft.Predicate;
        var isCount = dimension is Dimension.Count && !(draft.Amount.Unit.Base is "人" or "户" or "人次" && name.Length > 0);
        var isMeasured = name.Length == 0 && (region.HasVerb || SubjectStops.Deictic.LengthAtEnd(text[draft.LeadStart..draft.Site.Start]) > 0 || (dimension == Dimension.Share && predicate.IsBare));
        if ((!isCount && !isMeasured) || draft.Aspect.Aspect is Aspect.Rate || predicate.IsChange || predicate.IsShare || dimension is Dimension.Points or Dimension.Multiple)
        {
            return null;
        }

        // 生物医药、新材料2个产业: the list names those that are counted.
        var wants = name.Length == 0 || region.HasVerb && predicate.IsBare || SubjectStops.BeforeNoun.LengthAtEnd(text[region.Start..region.End]) > 0 || StandsBefore(text, draft)
            || (predicate.IsBare && text[region.Start..region.End].Contains('、'));
        return wants && !predicate.IsBecoming ? CountedNoun.Read(text, draft.Site.Strip.Mentions, draft.Site.Mention) : null;
    }

    // 园区内有12家企业: the word right before the number was taken off the subject.
    private static bool StandsBefore(ReadOnlySpan<char> text, Draft draft) =>
        SubjectStops.BeforeNoun.LengthAtEnd(text[draft.LeadStart..draft.Site.Start].TrimEnd("“ ")) > 0 && !draft.Predicate.IsReached;

    private void Own(ReadOnlySpan<char> text, Draft draft, (int Start, int End) words, string name, Draft? previous)
    {
        draft.Words = words;
        draft.IsOwn = true;
        draft.Name = name;
        if (GenericNouns.Contains(name) && NounOf(text, draft) is { Length: > 0 } owner)
        {
            draft.Name = Joined(owner, name);
        }
        else if (GenericNouns.Contains(name) && Outer(text, draft, previous) is { Length: > 0 } outer)
        {
            draft.Name = Joined(outer, name);
        }
    }

    // 总投资72.3亿元的抽水蓄能电站: the noun behind 的 has the measure before the figure.
    private string NounOf(ReadOnlySpan<char> text, Draft draft) =>
        draft.Site.End < text.Length && text[draft.Site.End] == '的' && draft.Predicate is { IsChange: false, IsShare: false }
        && CountedNoun.Read(text, draft.Site.Strip.Mentions, draft.Site.Mention) is { } noun
            ? names.Of(text[noun.Start..noun.End])
            : "";

    private string Outer(ReadOnlySpan<char> text, Draft draft, Draft? previous) =>
        previous is { Name.Length: > 0 } ? previous.Name
        : SentenceTopic(text, draft) is { } topicWords ? names.Of(text[topicWords.Start..topicWords.End])
        : lastName.Length > 0 ? lastName
        : topicName;

    // 小麦播种面积, then 总产量: of 小麦; 总额 behind 进出口: 进出口总额.
    private static string Joined(string outer, string name)
    {
        foreach (var measure in GenericNouns.Measures)
        {
            if (outer.Length > measure.Length + 1 && outer.EndsWith(measure, StringComparison.Ordinal))
            {
                outer = outer[..^measure.Length];
                break;
            }
        }

        return outer.EndsWith(name, StringComparison.Ordinal) ? outer : outer + name;
    }

    private void Inherit(ReadOnlySpan<char> text, Draft draft, Draft? previous)
    {
        var of = previous is { Name.Length: > 0 } ? (previous.Name, previous.Words)
            : lastName.Length > 0 && IsContinued(draft) ? (lastName, lastWords)
            : SentenceTopic(text, draft) is { } first ? (names.Of(text[first.Start..first.End]), first)
            : lastName.Length > 0 ? (lastName, lastWords)
            : (topicName, topic);
        (draft.Name, draft.Words) = of;
    }

    // 比上年增长5%: goes on with the sentence before.
    private static bool IsContinued(Draft draft) => !draft.Predicate.IsBare && draft.Predicate.Start <= draft.Site.SentenceStart + 1;

    // 茶园建设成效明显: up to a verb; 开发区 is none.
    private static int VerbIn(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(FirstOfVerbs); at >= 0;)
        {
            if (at > 0 && NounEnds.WithVerb.LengthAtStart(words[(at - 1)..]) == 0)
            {
                return at;
            }

            var next = words[(at + 1)..].IndexOfAny(FirstOfVerbs);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    // The first clause of the sentence, where it holds no figure: 茶园建设成效明显，达到…
    private (int Start, int End)? SentenceTopic(ReadOnlySpan<char> text, Draft draft)
    {
        var start = draft.Site.SentenceStart;
        var end = text[start..draft.Site.Start].IndexOfAny('，', '：');
        var words = end > 0 && SubjectStops.Circumstances.LengthAtStart(text[start..]) == 0 ? text[start..(start + end)] : default;
        var cut = VerbIn(words);
        words = cut > 1 ? words[..cut] : words;
        var region = SubjectRegion.Read(text, start, start + words.Length, years, isCount: false);
        words = text[region.Start..region.End];
        return words.Length is < 2 or > LongestFirst || words.ContainsAnyInRange('0', '9') ? null : (region.Start, region.End);
    }
}
