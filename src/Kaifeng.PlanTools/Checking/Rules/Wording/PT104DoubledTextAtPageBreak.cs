using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT104: text that is printed on both sides of a page break.</summary>
internal sealed class PT104DoubledTextAtPageBreak : WordingRule
{
    private static readonly LocalText FirstPrinting = new("前一处", "the first printing");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT104",
        Name = "doubled-text-at-page-break",
        Severity = Severity.Error,
        Title = new("分页处文字重复", "Text is doubled at a page break"),
        Rationale = new(
            "段落被分页隔开时，上页末尾的文字在下页开头又写了一遍。重复两字以上为错误；只重复一字，而全文别处都不这样连用的，为警告（“发展展示”是两个词）。下页只有几个字、段中已经有的，作提示。",
            "Where a page break cuts a paragraph, the words at the end of one page are printed again on the next. Two characters and more are an error; one is a warning where the rest of the text never prints it twice (发展展示 are two words). A next page with a few words only that the paragraph has already is noted."),
        RestsOn = new("同一文字只出现一次", "a text is printed once"),
        Remedy = new("对照原稿，删去重复的一遍。", "Compare with the original and take one of the two out."),
        Bad =
        [
            "一、布局\n\n全市商业网点总体呈现西重东轻、南少北弱的局面。在城市西部万达广场\n\n[|万达广场|]、锦上等商圈项目相对集中。\n",
            "一、能源\n\n以煤炭消费总量控制倒逼重化工产业转型升级，推动能源结构优化调整升级[|升\n\n级|]，坚持削减存量和严控增量。\n",
            "一、布局\n\n建设王府广场、大梁广场、宋都广场，全市商业网点总体呈现南少北弱局面。在城市西部，万达广场\n\n[|场|]、锦上等商圈项目相对集中。\n",
        ],
        Good = ["一、布局\n\n全市商业网点总体呈现西重东轻、南少北弱的局面。在城市西部，大宏万达广\n\n场、锦上等商圈项目相对集中。\n"],
        Quiet =
        [
            "一、布局\n\n全市商业网点总体呈现西重东轻、南少北弱的局面。充分利用古城文化资源，规划发展\n\n展示交易中心，完善商业配套。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var doubled in DoubledText.Find(strips, figures.Notice.Source))
        {
            yield return Report(figures, [doubled.Second, doubled.First], MessageOf(doubled), FirstPrinting) with
            {
                Severity = doubled.Doubt switch { Doubt.None => Severity.Error, Doubt.OneCharacter => Severity.Warning, _ => Severity.Note },
            };
        }
    }

    private static LocalText MessageOf(Doubled doubled) => doubled.Doubt == Doubt.Elsewhere
        ? new($"分页后的“{doubled.Text}”与本段前文重复", $"what stands behind the page break, {doubled.Text}, is printed in the paragraph before it")
        : new($"分页处“{doubled.Text}”重复", $"{doubled.Text} is printed on both sides of a page break");
}
