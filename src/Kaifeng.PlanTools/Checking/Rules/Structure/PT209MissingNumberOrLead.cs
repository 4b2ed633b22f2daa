using Kaifeng.PlanTools.Checking.Lists;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT209: an item of a run of numbered or named items that has lost its number or its name.</summary>
internal sealed class PT209MissingNumberOrLead : Rule
{
    private static readonly LocalText ItemAbove = new("上一项", "the item above");
    private static readonly LocalText NumberBefore = new("前一序数", "the number before");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT209",
        Name = "missing-number-or-lead",
        Severity = Severity.Warning,
        Title = new("并列各项中缺序数或段首名称", "A number or a name is missing in a run of items"),
        Rationale = new(
            "文中“一是…二是…”“①…②…”跳号、重号的；“两横”之下只有一个名称、同一专栏其他各项名称齐全的；各项都有序数和题名、一项一段，而最后一项之后另有一段篇幅相当、没有序数的（提示）。总结性的段落（总的来看，……）不算。",
            "Inside a text: enumerations (一是…二是…, ①…②…) that skip or repeat a number. In a box: an item that announces two things and names one, where the others name all. Behind a run of numbered items of one paragraph each: another paragraph as long as they are and without a number (a note). Paragraphs that sum up are fine."),
        RestsOn = new("并列各项写法一致；GB/T 9704—2012 7.3.3", "items of a list are written alike; GB/T 9704—2012, 7.3.3"),
        Remedy = new("补上缺少的序数或名称，或改正所称的数目。", "Add the number or the name that is missing, or correct the count."),
        Bad =
        [
            "开封市测试规划\n\n一、任务\n\n一是建设道路；[|三|]是建设桥梁；四是建设水厂。\n",
            "开封市测试规划\n\n一、任务\n\n专栏1 通道工程\n\n“两环”工程：外环通道。是对外联系的重要通道。由高速公路组成。内环通道。是市内联系的通道，由国道组成。\n\n[|“两横”工程|]：东西通道。是对外联系的通道，由高速公路组成。该通道定位为重要通道，由国道组成。\n\n“两纵”工程：南北通道。是对外联系的通道，由高速公路组成。滨河通道。是市内联系的通道，由国道组成。\n",
            "开封市测试规划\n\n一、原则\n\n1. 市场主导。发挥市场作用，推动项目建设，提高效益。\n\n2. 创新驱动。加强技术攻关，推动成果转化，提高水平。\n\n3. 开放合作。扩大对外开放，推动区域合作，提高能力。\n\n4. 以人为本。改善公共服务，推动共同富裕，提高质量。\n\n[|将绿色理念贯穿于各个环节。构建绿色体系，推动绿色发展。|]\n",
        ],
        Good =
        [
            "开封市测试规划\n\n一、任务\n\n一是建设道路；二是建设桥梁；三是建设水厂。\n",
            "开封市测试规划\n\n一、原则\n\n1. 市场主导。发挥市场作用，推动项目建设，提高效益。\n\n2. 创新驱动。加强技术攻关，推动成果转化，提高水平。\n\n3. 开放合作。扩大对外开放，推动区域合作，提高能力。\n\n4. 绿色发展。将绿色理念贯穿于各个环节，推动绿色发展。\n",
        ],
        Quiet =
        [
            "开封市测试规划\n\n一、形势\n\n1. 市场变化。发挥市场作用，推动项目建设，提高效益。\n\n2. 技术进步。加强技术攻关，推动成果转化，提高水平。\n\n3. 开放扩大。扩大对外开放，推动区域合作，提高能力。\n\n4. 民生改善。改善公共服务，推动共同富裕，提高质量。\n\n总的来看，发展处于重要战略机遇期，必须抓住机遇，推动发展。\n",
            "开封市测试规划\n\n一、任务\n\n十九是质数，二是偶数。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            findings.AddRange(InlineRuns.Of(input.StripsOf(figures.Notice)).SelectMany(NumberSlip.Of).Select(slip => Report(figures, slip)));
            findings.AddRange(LostNames.Of(figures.Notice).Select(found => Report(figures, found.Lead, Message(found.Announced, found.Named))));
            foreach (var (paragraph, last) in LostNumbers.Of(figures.Notice))
            {
                var above = NumberedItem.PlaceOf(figures.Notice.Source, last.Heading, last.Number);
                findings.Add(Report(figures, paragraph.Text, new($"“{last.Number}”之后的这一段没有序数和题名，其他各项都有", $"the paragraph after {last.Number} has neither number nor title, as the others have")) with
                {
                    Severity = Severity.Note,
                    Others = [new FindingPlace(figures.Notice, above, ItemAbove)],
                });
            }
        }
    }

    private Finding Report(NoticeFigures figures, NumberSlip slip)
    {
        var (number, expected) = (slip.Item.Number.Text, slip.Item.Number.With(slip.Expected));
        return Report(figures, slip.Item.Place, new($"列举中此处为“{number}”，按顺序应为“{expected}”", $"the enumeration has {number} where {expected} would follow")) with
        {
            Computed = expected,
            Others = slip.Before is { } item ? [new FindingPlace(figures.Notice, item.Place, NumberBefore)] : [],
        };
    }

    private static LocalText Message(int announced, int named) =>
        new(FormattableString.Invariant($"此项称有{announced}个，只列出{named}个名称；同一专栏其他各项的名称齐全"), FormattableString.Invariant($"the item announces {announced} and names {named}; the others of the box name all"));
}
