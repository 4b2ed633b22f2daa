using System.Globalization;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Puts figures together that stand in one row (<c>5%、6%和7%</c>) and deals the names before <c>分别</c> out to them.</summary>
internal sealed class FactGroups(SubjectNames names)
{
    private readonly List<(int Start, int End)> dealt = [];
    private int sentence = -1;
    private int groups;
    private string suffix = "";

    /// <summary>Forgets the strip before; its groups keep their numbers.</summary>
    public void Reset() => (sentence, suffix) = (-1, "");

    /// <summary>Groups the figures of a strip.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="drafts">Its figures in their order.</param>
    public void Read(ReadOnlySpan<char> text, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count;)
        {
            var end = i + 1;
            while (end < drafts.Count && drafts[end].IsJoined && IsRow(text, drafts[end - 1], drafts[end]))
            {
                end++;
            }

            Read(text, drafts, i, end);
            i = end;
        }
    }

    private static bool IsRow(ReadOnlySpan<char> text, Draft left, Draft right) => text[left.Site.End..right.Site.Start].Trim("、和及与以 约近超").IsEmpty;

    private void Read(ReadOnlySpan<char> text, List<Draft> drafts, int start, int end)
    {
        var first = drafts[start];
        if (first.Site.Sentence != sentence)
        {
            (sentence, suffix) = (first.Site.Sentence, "");
            dealt.Clear();
        }

        var count = end - start;
        if (count < 2)
        {
            return;
        }

        if (NamesBefore(text, drafts, start, dealt.Count == count) is { } region)
        {
            NameSplitter.Split(text, region.Start, region.End, count, dealt);
            suffix = region.Suffix;
        }

        var span = first.Year.Span;
        for (var i = start; i < end; i++)
        {
            Join(drafts[i], first, i - start);
            if (span is { } of && count > 2 && count - (of.To - of.From) is 0 or 1 && dealt.Count != count)
            {
                // 2019年至2023年依次为14条、17条…: a year for each.
                drafts[i].Year = new YearReading(of.To - (end - 1 - i), IsPrinted: true);
            }

            if (dealt.Count == count && YearIn(text[dealt[i - start].Start..dealt[i - start].End]) is var year and > 0)
            {
                // 2021年、2022年分别改造42个、38个: a year for each.
                drafts[i].Year = new YearReading(year, IsPrinted: true);
            }
            else if (dealt.Count == count)
            {
                var name = names.Of(text[dealt[i - start].Start..dealt[i - start].End]);
                drafts[i].Words = dealt[i - start];
                drafts[i].Name = NameSplitter.WithMeasure(name, names.Of(text[dealt[^1].Start..dealt[^1].End])) + suffix;
                drafts[i].IsOwn = first.Predicate.IsDealt;
            }
        }

        groups++;
    }

    // The year that the words are, or 0.
    private static int YearIn(ReadOnlySpan<char> words) =>
        words.Length >= 4 && words[4..] is "" or "年" or "年底" or "年末" or "年度" && int.TryParse(words[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : 0;

    private void Join(Draft draft, Draft first, int member)
    {
        (draft.Group, draft.Member) = (groups, member);
        if (member == 0)
        {
            return;
        }

        draft.Year = first.Year;
        draft.Aspect = first.Aspect with { Aspect = AspectFor(draft, first), WholeStart = first.Aspect.WholeStart, WholeEnd = first.Aspect.WholeEnd };
    }

    // The unit decides where the members differ: 增长5%和3万吨.
    private static Aspect AspectFor(Draft draft, Draft first) =>
        draft.Amount.Unit.Dimension == first.Amount.Unit.Dimension || draft.Aspect.Aspect == Aspect.Level ? SameKind(draft, first) : draft.Aspect.Aspect;

    private static Aspect SameKind(Draft draft, Draft first) =>
        draft.Amount.Unit.Dimension == first.Amount.Unit.Dimension || first.Aspect.Aspect is not (Aspect.Rate or Aspect.Points or Aspect.Share or Aspect.Multiple) ? first.Aspect.Aspect : draft.Aspect.Aspect;

    // The words before 分别, in its clause or in those before it up to another figure.
    private static (int Start, int End, string Suffix)? NamesBefore(ReadOnlySpan<char> text, List<Draft> drafts, int index, bool dealtBefore)
    {
        var draft = drafts[index];
        var lead = text[draft.LeadStart..draft.Site.Start];
        var at = lead.LastIndexOf("分别", StringComparison.Ordinal);
        if (at < 0 && (draft.Words.End <= draft.Words.Start || text[draft.Words.Start..draft.Words.End].IndexOfAny("、和与及") < 0))
        {
            return null;
        }

        if (at < 0)
        {
            return (draft.Words.Start, draft.Words.End, "");
        }

        var end = Math.Min(draft.LeadStart + at, Math.Max(draft.LeadStart, draft.Aspect.SubjectEnd));
        var start = draft.LeadStart;
        if (dealtBefore && PredicateReader.Read(text, start, end, []).Start <= start + 1)
        {
            // ，年均增速分别为: of the names that were dealt out before.
            return null;
        }

        if (lead[..at].Trim(" ，、年度末底").Length < 2)
        {
            // Behind a clause that says something else: A、B、C快速增长，分别…
            start = Math.Max(draft.Site.SentenceStart, index > 0 && drafts[index - 1].Site.Sentence == draft.Site.Sentence ? drafts[index - 1].Site.End : 0);
            end = Math.Max(start, draft.LeadStart - 1);
        }

        return end > start ? (start, end, SuffixOf(lead[(at + 2)..], draft)) : null;
    }

    // 分别完成投资5亿元、6亿元: what is dealt out of each.
    private static string SuffixOf(ReadOnlySpan<char> words, Draft draft)
    {
        var length = draft.Aspect.SubjectEnd - (draft.Site.Start - words.Length);
        words = length > 0 ? words[..Math.Min(length, words.Length)] : default;
        words = words[Math.Max(GoalWords.Acting.LengthAtStart(words), SubjectStops.Ahead.LengthAtStart(words))..];
        return words.Length is >= 2 and <= 10 && words.IndexOfAny("由从比较，") < 0 ? words.ToString() : "";
    }
}
