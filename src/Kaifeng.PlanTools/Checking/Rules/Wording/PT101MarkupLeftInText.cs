using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT101: a mark of HTML or Markdown that stands in the text.</summary>
internal sealed class PT101MarkupLeftInText : WordingRule
{
    // Marks of one kind on lines this near each other, a blank line between them perhaps, are one remainder of one list or table.
    private const int NearestLines = 2;
    private const int ShortestRule = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT101",
        Name = "markup-left-in-text",
        Severity = Severity.Error,
        Title = new("正文中残留标记符号", "A mark of conversion is left in the text"),
        Rationale = new(
            "网页标签（<p>）、Markdown记号（**、#、行首的-）和单独成行的--是格式转换留下的，不是公文的文字，刊印出来就是差错。相邻各行的同类记号合报一处。",
            "Tags of a page (<p>), signs of Markdown (**, #, a leading -) and a lone -- come from a conversion and are no words of the notice; they are wrong in print. Marks of one kind on neighbouring lines are reported once."),
        RestsOn = new("公文正文不含标记语言的记号", "the text of a notice holds no signs of a markup language"),
        Remedy = new("删去该记号；来自网页或Markdown的，从原稿重新转换。", "Take the mark out; where it comes from a page or from Markdown, convert the original again."),
        Bad =
        [
            "开封市测试规划\n\n一、项目\n\n[|<p>|]建设运输中转站。</p> <p>建设物流园。</p>\n",
            "一、项目\n\n储备物资4000\n\n[|--|]\n\n吨。\n",
            "一、目标\n\n到2025年，[|**|]建成中心城市**。\n",
        ],
        Good = ["开封市测试规划\n\n一、项目\n\n建设运输中转站。\n\n建设物流园。\n"],
        Quiet =
        [
            "一、目标\n\n增速>5%，失业率<5.5%，气温-3℃。\n",
            "一、目标\n\n——坚持创新发展。深化改革。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        var source = figures.Notice.Source;
        var (places, kind, last) = (new List<Passage>(), '\0', 0);
        foreach (var leaf in figures.Notice.Leaves)
        {
            if (leaf.Kind != LeafKind.Markup || (source.Format.Container == Container.Markdown && IsRule(source[leaf.Span])))
            {
                continue;
            }

            var line = source.LineOf(leaf.Span.Start);
            if (places.Count > 0 && (KindOf(source[leaf.Span]) != kind || line - last > NearestLines))
            {
                yield return Report(figures, places);
                places.Clear();
            }

            places.Add(new Passage(leaf.Span));
            (kind, last) = (KindOf(source[leaf.Span]), line);
        }

        if (places.Count > 0)
        {
            yield return Report(figures, places);
        }
    }

    private Finding Report(NoticeFigures figures, List<Passage> places)
    {
        var (mark, count) = (figures.Notice.Source.Read(places[0]), places.Count);
        return count == 1
            ? Report(figures, places, new($"有转换残留的记号“{mark}”", $"{mark} is left over from a conversion"))
            : Report(figures, places, new($"有转换残留的记号“{mark}”等{count}处", $"{mark} and {count - 1} more like it are left over from a conversion"));
    }

    // A line across the page, which belongs in Markdown: a thematic break (CommonMark 0.31.2, 4.1).
    private static bool IsRule(ReadOnlySpan<char> mark) => mark.Length >= ShortestRule && !mark.ContainsAnyExcept("-*_ ");

    // A lone -- is another mark than the - of a list.
    private static char KindOf(ReadOnlySpan<char> mark) => mark.Length > 1 && mark[0] == '-' ? '=' : mark[0];
}
