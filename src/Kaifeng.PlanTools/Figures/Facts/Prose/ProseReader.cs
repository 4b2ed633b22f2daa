using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Reads the facts of running text, strip by strip.</summary>
internal sealed class ProseReader
{
    private readonly SubjectNames names;
    private readonly FactContext context;
    private readonly List<YearPhrase> years = [];
    private readonly List<Draft> drafts = [];
    private readonly FactGroups groups;
    private readonly SubjectReader subjects;

    /// <summary>A reader of one notice.</summary>
    public ProseReader(SubjectNames names, FactContext context)
    {
        (this.names, this.context) = (names, context);
        groups = new FactGroups(names);
        subjects = new SubjectReader(names, years);
    }

    /// <summary>Reads a strip and adds its facts.</summary>
    /// <param name="first">Where the strip stands.</param>
    /// <param name="facts">Where they are added.</param>
    /// <param name="topic">What the strip is about by its place, as the label of its row; empty for nothing.</param>
    public void Read(FactSite first, ImmutableArray<Fact>.Builder facts, string topic = "")
    {
        var strip = first.Strip;
        var sites = new SiteCursor(first);
        drafts.Clear();
        var last = LastFigure(strip.Mentions);
        if (last < 0 && !FactContext.NeedsYears(strip.Strip))
        {
            return;
        }

        var text = strip.Strip.Text.Span;
        YearPhrases.Read(strip, context.Running, years);
        subjects.Begin(text, strip.Strip, topic.Length > 0 ? topic : context.TopicOf(strip.Strip));
        groups.Reset();
        var previousEnd = 0;
        for (var i = 0; i <= last; i++)
        {
            if (strip.Mentions[i].Amount is { } amount && Draft(text, sites.MoveTo(i), amount, ref previousEnd) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        groups.Read(text, drafts);
        foreach (var draft in drafts)
        {
            facts.Add(FactOf(draft, text, facts.Count));
        }

        context.End(strip.Strip, years);
    }

    private static int LastFigure(ImmutableArray<Mention> mentions)
    {
        var last = mentions.Length - 1;
        while (last >= 0 && mentions.ItemRef(last).Amount is null)
        {
            last--;
        }

        return last;
    }

    private Draft? Draft(ReadOnlySpan<char> text, FactSite site, Amount amount, ref int previousEnd)
    {
        var start = LeadStart(text, site, previousEnd);
        var predicate = PredicateReader.Read(text, start, site.Start, years);
        if (IsNameOfWork(text, start, amount, predicate))
        {
            predicate = new Predicate(site.Start);
        }

        var isCount = amount.Unit.Dimension is Dimension.Count or Dimension.None;
        var aspect = AspectReader.Read(text, start, site, amount, predicate);
        var last = drafts.Count > 0 ? drafts[^1] : null;
        aspect = last is not null && last.Site.Sentence == site.Sentence && ShareReader.IsOfFigureBefore(text, last, start, site, amount) ? aspect with { Aspect = Aspect.Share, SubjectEnd = start } : aspect;
        aspect = aspect is { IsYearly: true, Years: 0 } ? aspect with { Years = NumberOfYears.OfClauseBefore(text, site.SentenceStart, Math.Min(site.ClauseStart, site.Start)) } : aspect;
        var region = SubjectRegion.Read(text, start, aspect.SubjectEnd, years, isCount);
        if (NestedMeasures.Holds(text, site, amount, region, predicate))
        {
            return null;
        }

        var previous = drafts.Count > 0 && drafts[^1].Site.Sentence == site.Sentence ? drafts[^1] : null;
        var isJoined = previous is not null && IsJoined(text, previous, site);
        var draft = new Draft { Site = site, Amount = amount, Predicate = predicate, LeadStart = start, IsJoined = isJoined, Aspect = aspect };
        if (previous is not null)
        {
            draft.Aspect = ChangeEnds.Of(draft, previous, text);
        }

        subjects.Read(text, draft, region, IsOnlyCompared(text, previous) && drafts.Count > 1 && drafts[^2].Site.Sentence == site.Sentence ? drafts[^2] : previous);
        draft.Year = YearReader.Read(text, site, start, draft.Aspect, years, context.Year, Earlier(site), draft.IsOwn);
        previousEnd = draft.Words.Start >= site.End ? draft.Words.End : site.End;
        return draft;
    }

    // 完成林分优化提升200万亩: the verb is part of what is done.
    private bool IsNameOfWork(ReadOnlySpan<char> text, int start, Amount amount, Predicate predicate) =>
        predicate is { IsChange: true, IsNoun: false, IsAgainst: false, IsYearly: false }
        && amount.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple)
        && FlowWords.Doing.LengthAtStart(text[SubjectRegion.Read(text, start, predicate.Start, years, isCount: false).VerbStart..predicate.Start]) > 0;

    // A label before ： is the clause where nothing stands behind it.
    private static int LeadStart(ReadOnlySpan<char> text, FactSite site, int previousEnd)
    {
        var start = Math.Min(site.ClauseStart, site.Start);
        if (start > 0 && text[start - 1] is '：' or ':' && previousEnd < start && text[start..site.Start].IsWhiteSpace())
        {
            var before = text[Math.Max(site.SentenceStart, previousEnd)..(start - 1)];
            start = start - 1 - (before.Length - 1 - before.LastIndexOfAny('，', '。', '；'));
        }

        return Math.Max(start, Math.Min(previousEnd, site.Start));
    }

    private static bool IsJoined(ReadOnlySpan<char> text, Draft previous, FactSite site)
    {
        var between = text[previous.Site.End..Math.Max(previous.Site.End, site.Start)];
        return !between.IsEmpty && between[0] is '、' or '和' or '及' or '与' or '以' || (between.IndexOfAny("，。；：") < 0 && between.IndexOfAny("、和") > 0);
    }

    // 2020年为4863217人，与2010年的4527640人相比，增加…: goes on with the first.
    private static bool IsOnlyCompared(ReadOnlySpan<char> text, Draft? draft) =>
        draft is { Aspect.End: ChangeEnd.Base } && text[draft.Site.End..] is ['相', '比', ..];

    // The end from which the sentence's change begins.
    private Draft? Earlier(FactSite site)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - 8) && drafts[i].Site.Sentence == site.Sentence; i--)
        {
            if (drafts[i].Aspect.End == ChangeEnd.Base)
            {
                return drafts[i];
            }
        }

        return null;
    }

    private Fact FactOf(Draft draft, ReadOnlySpan<char> text, int index)
    {
        var (site, aspect) = (draft.Site, draft.Aspect);
        var strip = site.Strip.Strip;
        var words = text[draft.Words.Start..draft.Words.End];
        return new Fact
        {
            Index = index,
            Amount = draft.Amount,
            Place = strip.Place.Slice(site.Start, site.End),
            Holder = strip.Holder,
            Site = site,
            Aspect = aspect.Aspect,
            IsYearly = aspect.IsYearly,
            Direction = aspect.Direction,
            End = aspect.End,
            Year = draft.Year.Year > 0 ? draft.Year.Year : null,
            IsYearPrinted = draft.Year.IsPrinted,
            Span = draft.Year.Span,
            Years = aspect.Years,
            Back = draft.Year.Back,
            ComparedYear = draft.Year.Compared > 0 ? draft.Year.Compared : null,
            Subject = new FactSubject(draft.Name, draft.IsOwn)
            {
                Scopes = names.Scopes(words.IsEmpty ? draft.Name : words),
                Context = context.TextOf(strip),
                Place = words.IsEmpty ? default : strip.Place.Slice(draft.Words.Start, draft.Words.End),
            },
            Whole = aspect.WholeEnd > aspect.WholeStart ? names.Of(text[aspect.WholeStart..aspect.WholeEnd]) : "",
            Per = aspect.Per,
            Group = draft.Group,
            Member = draft.Member,
        };
    }
}
