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
        foreach (var run in Sections(notice).Concat(Boxes(notice)).Concat(Paragraphs(notice)).SelectMany(Runs))
        {
            var lastFixed = LastFixed(run);
            for (var index = 0; index < run.Length; index++)
            {
                yield return new SlipSite(SlipClass.Numbering, new Passage(run[index].Numbers[0].Span), [.. Drafts(run, index, lastFixed)]);
            }
        }
    }

    /// <summary>One number of a run, in each of its printings.</summary>
    private sealed record Member(ImmutableArray<NumberText> Numbers)
    {
        public int Value => Numbers[0].Value;

        public bool MayBe(int value) => Numbers.All(number => number.As(value) is not null);

        public IEnumerable<TextEdit> As(int value) => Numbers.Select(number => number.As(value)!.Value);
    }

    // The last member that cannot be one higher; -1 for none.
    private static int LastFixed(ImmutableArray<Member> run)
    {
        var last = run.Length - 1;
        while (last >= 0 && run[last].MayBe(run[last].Value + 1))
        {
            last--;
        }

        return last;
    }

    private static IEnumerable<SlipDraft> Drafts(ImmutableArray<Member> run, int index, int lastFixed)
    {
        var member = run[index];
        ImmutableArray<TextSpan> Places() =>
            [.. run[Math.Max(index - 1, 0)..Math.Min(index + 2, run.Length)].SelectMany(static member => member.Numbers).Select(static number => number.Span)];

        foreach (var value in new[] { member.Value + 1, member.Value - 1 })
        {
            if (member.MayBe(value))
            {
                yield return new SlipDraft(PlantedKind.Number, () => InOrder(member.As(value)), Places);
            }
        }

        // The first of a run may begin with any number.
        if (index > 0 && index > lastFixed)
        {
            yield return new SlipDraft(PlantedKind.Number, () => InOrder(run[index..].SelectMany(static member => member.As(member.Value + 1))), Places);
        }
    }

    private static ImmutableArray<TextEdit> InOrder(IEnumerable<TextEdit> edits) => [.. edits.OrderBy(static edit => edit.Span.Start)];

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
