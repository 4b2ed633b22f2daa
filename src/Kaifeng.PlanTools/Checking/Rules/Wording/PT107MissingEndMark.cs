using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT107: a paragraph that stops without a mark.</summary>
internal sealed class PT107MissingEndMark : WordingRule
{
    private const int ShortestParagraph = 20;
    private const int LongestTail = 8;

    // Of a box's items so many of a hundred must end with a mark before the others are odd.
    private const int MostOfBox = 75;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT107",
        Name = "missing-end-mark",
        Severity = Severity.Warning,
        Title = new("段末缺标点", "A paragraph without an end mark"),
        Rationale = new(
            "正文段落以句号等收尾；后面紧接标题或全篇结束的整段文字没有标点，多半漏排了标点，也可能丢了后文。标题、短语、表格、图题和后面还接着文字的段落不报告；专栏里多数条目有标点而个别没有的，合报一处作提示。",
            "A paragraph of the body ends with a mark. Where one that holds a full sentence stops without, and a heading or the end follows, the mark was left out, or what came after it. Headings, phrases, cells, captions and paragraphs that go on are let be; a box, most of whose items have a mark, is noted once for those that have none."),
        RestsOn = new("GB/T 15834—2011，4.1句号", "GB/T 15834—2011, 4.1: the full stop"),
        Remedy = new("补上句末标点；后文缺失的，对照原稿补齐。", "Add the end mark; where more is missing, take it from the original."),
        Bad =
        [
            "一、目标\n\n加快建设物流枢纽。到2025年，建成区域性流通中心，流通[|业增加值稳步提高|]\n\n二、任务\n\n完善物流网络。\n",
        ],
        Good = ["一、目标\n\n加快建设物流枢纽。到2025年，建成区域性流通中心，流通业增加值稳步提高。\n\n二、任务\n\n完善物流网络。\n"],
        Quiet =
        [
            "一、目标\n\n建设物流枢纽\n\n二、任务\n\n完善物流网络，重点包括以下各项：\n\n三、保障\n\n加强领导。（市发展改革委牵头，市财政局配合）\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        for (var i = 0; i < strips.Count; i++)
        {
            if (strips[i].Kind == StripKind.Paragraph && IsUnended(strips[i]) && strips[i].Text.Span.Contains('。') && EndsHere(strips, i))
            {
                yield return Report(figures, TailOf(strips[i]), new("段末没有标点", "the paragraph stops without an end mark"));
            }
        }

        foreach (var box in strips.Where(static strip => strip.Kind == StripKind.BoxParagraph && strip.Text.Length >= ShortestParagraph).GroupBy(static strip => strip.Holder.BoxId, StringComparer.Ordinal))
        {
            var unended = box.Where(IsUnended).ToList();
            if (unended.Count > 0 && (box.Count() - unended.Count) * 100 >= box.Count() * MostOfBox)
            {
                yield return Report(figures, unended.ConvertAll(TailOf), new("专栏中其他条目都有句末标点，此处没有", "the box's other items end with a mark, this one does not")) with { Severity = Severity.Note };
            }
        }
    }

    private static bool IsUnended(Strip strip) =>
        strip.Text.Span.TrimEnd() is { Length: >= ShortestParagraph } text && Characters.IsIdeograph(text[^1]) && !TextMeasure.EndsSentence(text);

    // What is followed by a table or by more text may go on there.
    private static bool EndsHere(IReadOnlyList<Strip> strips, int at) =>
        at + 1 == strips.Count || strips[at + 1].Kind is StripKind.Heading or StripKind.Title or StripKind.Header;

    private static Passage TailOf(Strip strip) => strip.Place.Slice(Math.Max(0, strip.Text.Length - LongestTail), strip.Text.Length);
}
