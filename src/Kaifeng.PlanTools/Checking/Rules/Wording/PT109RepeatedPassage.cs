using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT109: a passage that one plan prints twice.</summary>
internal sealed class PT109RepeatedPassage : WordingRule
{
    private const int NearestTexts = 2;

    private static readonly LocalText FirstPrinting = new("前一处", "the first printing");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT109",
        Name = "repeated-passage",
        Severity = Severity.Warning,
        Title = new("文字重复", "A passage is repeated"),
        Rationale = new(
            "同一规划里连续四十字以上一字不差地写了两遍，在相邻段落里多半是误排，为警告；隔得远的，或专栏与正文之间的，可能有意，只作提示。按分句比较，不到四十字的套话不报告。",
            "Forty characters and more that a plan prints twice without any difference are most likely a slip in neighbouring paragraphs, which is a warning; far apart, or in a box and in the body, they may be meant, which is a note. Whole clauses are compared, and shorter set phrases are let be."),
        RestsOn = new("同一文字只出现一次", "a text is printed once"),
        Remedy = new("核对两处，删去多余的一处；有意重复的可以豁免。", "Compare both places and take one out; where the text is meant twice, suppress it."),
        Bad =
        [
            "一、人才\n\n完善政策。大力实施人才成长和培育工程，通过岗位培训、职业教育和引进高级人才等方式，强化服务业发展的人才保障。\n\n[|大力实施人才成长和培育工程，通过岗位培训、职业教育和引进高级人才等方式，强化服务业发展的人才保障|]。支持培训机构发展。\n",
        ],
        Good = ["一、人才\n\n大力实施人才成长和培育工程，通过岗位培训、职业教育和引进高级人才等方式，强化服务业发展的人才保障。\n\n支持培训机构发展。\n"],
        Quiet =
        [
            "一、人才\n\n坚持稳中求进，加快高质量发展。到2025年，人才总量翻番。\n\n坚持稳中求进，加快高质量发展。到2025年，企业总量翻番。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var passage in RepeatedPassages.Of(strips))
        {
            var (first, second) = (strips[passage.FirstStrip], strips[passage.Strip]);
            var count = passage.End - passage.Start;
            yield return Report(
                figures,
                [second.Place.Slice(passage.Start, passage.End), first.Place.Slice(passage.FirstStart, passage.FirstEnd)],
                new($"这{count}字与本规划前文重复", $"these {count} characters are printed in the plan already"),
                FirstPrinting) with
            {
                Severity = AreNeighbours(passage, first, second) ? Severity.Warning : Severity.Note,
            };
        }
    }

    private static bool AreNeighbours(RepeatedPassage passage, Strip first, Strip second) =>
        first.Kind == StripKind.Paragraph && second.Kind == StripKind.Paragraph && passage.Strip - passage.FirstStrip <= NearestTexts && first.Holder == second.Holder;
}
