using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// The numbers of headings, boxes and paragraphs that follow each other: one that is another than it was breaks the run, and so does one from
/// which on all are one too high.
/// </summary>
internal static class NumberingSites
{
    // 第 and a bracket before a number, 专栏 before that of a box.
    private const int Reach = 8;

    /// <summary>All numbers of runs of at least two.</summary>
    public static IEnumerable<SlipSite> Of(PlanNotice notice)
    {
        var runs = Sections(notice).Concat(Boxes(notice)).Concat(Paragraphs(notice)).SelectMany(Runs);
        return from run in runs
               from index in Enumerable.Range(0, run.Length)
               select new SlipSite(SlipClass.Numbering, new Passage(run[index].Numbers[0].Span), [.. Drafts(run, index)]);
    }

    /// <summary>One number of a run, in each of its printings.</summary>
    private sealed record Member(ImmutableArray<NumberText> Numbers)
    {
        public int Value => Numbers[0].Value;

        public IEnumerable<TextEdit?> As(int value) => Numbers.Select(number => number.As(value));
    }

    private static IEnumerable<SlipDraft> Drafts(ImmutableArray<Member> run, int index)
    {
        var value = run[index].Value;
        var places = run.Skip(index - 1).Take(index == 0 ? 2 : 3).SelectMany(static member => member.Numbers).Select(static number => number.Span).ToImmutableArray();
        IEnumerable<IEnumerable<TextEdit?>> ways =
        [
            run[index].As(value + 1),
            run[index].As(value - 1),

            // The first of a run may begin with any number.
            .. index == 0 ? Array.Empty<IEnumerable<TextEdit?>>() : [run.Skip(index).SelectMany(static member => member.As(member.Value + 1))],
        ];
        foreach (var way in ways)
        {
            var edits = way.ToList();
            if (edits.TrueForAll(static edit => edit is not null))
            {
                yield return new SlipDraft(PlantedKind.Number, [.. edits.Select(static edit => edit!.Value).OrderBy(static edit => edit.Span.Start)], () => places);
            }
        }
    }

    // As long as each number is one more than the one before.
    private static IEnumerable<ImmutableArray<Member>> Runs(IEnumerable<Member> members)
    {
        var run = ImmutableArray.CreateBuilder<Member>();
        foreach (var member in members)
        {
            if (run.Count > 0 && member.Value != run[^1].Value + 1)
            {
                if (run.Count > 1)
                {
                    yield return run.ToImmutable();
                }

                run.Clear();
            }

            run.Add(member);
        }

        if (run.Count > 1)
        {
            yield return run.ToImmutable();
        }
    }

    private static IEnumerable<IEnumerable<Member>> Sections(PlanNotice notice) =>
        from placed in PlacedBlock.Of<Section>(notice)
        where placed.Block.Ordinal > 0
        group placed.Block by (placed.Place.Plan.Id, placed.Place.ParentId, placed.Block.Kind) into siblings
        select siblings.Select(section => MemberOf(NumberText.Find(notice.Source, section.Heading, section.Ordinal, Reach))).OfType<Member>();

    private static IEnumerable<IEnumerable<Member>> Boxes(PlanNotice notice) =>
        from placed in PlacedBlock.Of(notice)
        let box = placed.Block switch
        {
            Box it => (it.Label, it.Captions),
            Table it => (it.Label, it.Captions),
            _ => (Label: "", Captions: ImmutableArray<Caption>.Empty),
        }
        where box.Label.Length > 0
        let digits = box.Label.Length - box.Label.AsSpan().LastIndexOfAnyExceptInRange('0', '9') - 1
        where digits > 0
        group (box.Captions, Value: ArabicNumerals.Whole(box.Label.AsSpan(box.Label.Length - digits))) by (placed.Plan.Id, box.Label[..^digits]) into labels
        select labels.Select(label => MemberOf([.. label.Captions.Select(caption => LastOf(notice.Source, caption.Label, label.Value))])).OfType<Member>();

    private static IEnumerable<IEnumerable<Member>> Paragraphs(PlanNotice notice)
    {
        var siblings = PlacedBlock.Of<Section>(notice).Select(static placed => placed.Block.Content.OfType<Paragraph>())
            .Concat(PlacedBlock.Of<Box>(notice).Select(static placed => placed.Block.Items.SelectMany(static item => item.Paragraphs)));
        foreach (var all in siblings)
        {
            foreach (var style in all.Where(static paragraph => paragraph.Number.Length > 0).GroupBy(static paragraph => StyleOf(paragraph.Number)))
            {
                yield return style.Select(paragraph => MemberOf(NumberText.Find(notice.Source, paragraph.Text, ValueOf(paragraph.Number), Reach))).OfType<Member>();
            }
        }
    }

    private static Member? MemberOf(params ImmutableArray<NumberText?> numbers) =>
        numbers.IsEmpty || numbers.Any(static number => number is null) ? null : new Member([.. numbers.Select(static number => number!.Value)]);

    private static NumberText? LastOf(SourceText source, Passage label, int value)
    {
        var text = source.Read(label);
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var start = text.AsSpan(0, end).LastIndexOfAnyExceptInRange('0', '9') + 1;
        return end > 0 ? NumberText.Find(source, label.Slice(start, end), value, end - start) : null;
    }

    private static string StyleOf(string number) => string.Concat(number.Select(static c => char.IsAsciiDigit(c) ? '0' : ChineseNumerals.IsNumeral(c) ? '一' : c).Distinct());

    private static int ValueOf(string number)
    {
        var digits = number.Where(static c => char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c)).ToArray();
        return digits is [var first, ..] && char.IsAsciiDigit(first) ? ArabicNumerals.Whole(digits) : ChineseNumerals.Parse(digits) ?? 0;
    }
}
