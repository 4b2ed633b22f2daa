using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT110: text that no part of the structure holds.</summary>
internal sealed class PT110UnplacedText : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT110",
        Name = "unplaced-text",
        Severity = Severity.Note,
        Title = new("文字不属于公文的任何部分", "Text that belongs to no part of the notice"),
        Rationale = new(
            "既不是版头、标题、正文，也不是专栏、表格和版记的文字，多半是网页或转换带进来的，也可能放错了地方；其中的数字只作孤立的文字读取。相连的各行合报一处。",
            "What is neither head, heading, body, box, table nor imprint mostly comes from a page or a conversion, or stands in the wrong place; its figures are read as loose text. Lines that follow each other are reported once."),
        RestsOn = new("GB/T 9704—2012第7章：公文格式各要素", "GB/T 9704—2012, clause 7: the elements of a notice"),
        Remedy = new("网页、转换带进来的删去；属于公文的，移到应在的位置。", "Remove what a page or a conversion brought in; move what belongs to the notice to its place."),
        Bad = ["[|打印本页|]\n\n开封市人民政府文件\n\n汴政〔2022〕29号\n\n开封市人民政府\n关于印发发展规划的通知\n\n各县、区人民政府：\n\n现将规划印发给你们，请认真贯彻落实。\n\n开封市人民政府\n\n2022年8月11日\n"],
        Good = ["开封市人民政府文件\n\n汴政〔2022〕29号\n\n开封市人民政府\n关于印发发展规划的通知\n\n各县、区人民政府：\n\n现将规划印发给你们，请认真贯彻落实。\n\n开封市人民政府\n\n2022年8月11日\n"],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        var places = new List<Passage>();
        foreach (var leaf in figures.Notice.Leaves)
        {
            if (leaf.Kind == LeafKind.Unplaced)
            {
                places.Add(new Passage(leaf.Span));
            }
            else if (places.Count > 0 && leaf.Kind != LeafKind.Markup)
            {
                yield return Report(figures, places);
                places.Clear();
            }
        }

        if (places.Count > 0)
        {
            yield return Report(figures, places);
        }
    }

    private Finding Report(NoticeFigures figures, List<Passage> places) => Report(
        figures,
        places,
        places.Count == 1 ? new("这段文字不属于公文的任何部分", "this text belongs to no part of the notice") : new($"这里起{places.Count}段文字不属于公文的任何部分", $"{places.Count} pieces of text from here on belong to no part of the notice"));
}
