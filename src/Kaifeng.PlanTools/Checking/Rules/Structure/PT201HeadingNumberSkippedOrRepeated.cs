using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT201: a heading or a numbered paragraph whose number does not follow the one before it.</summary>
internal sealed class PT201HeadingNumberSkippedOrRepeated : Rule
{
    private const int FewestForError = 3;

    private static readonly LocalText NumberBefore = new("前一编号", "the number before");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT201",
        Name = "heading-number-skipped-or-repeated",
        Severity = Severity.Error,
        Title = new("序数跳号、重号", "A heading's number is skipped or repeated"),
        Rationale = new(
            "同一层次的序数从一起依次排列。只有一处不连、其余都连的，必有一处写错；所缺的序数写在上一段正文之中的，多半是标题未分行，只作提示。各篇之间接续编排的章、各部分之间接续编排的条，不算。",
            "Numbers of one level count from one without gaps. Where all others of a run follow, the one that does not is misprinted or something is missing. Where the missing number stands inside the text above, its heading was most likely glued to it: a note. Chapters that count on through the parts are fine."),
        RestsOn = new("GB/T 9704—2012 7.3.3：结构层次序数依次标注", "GB/T 9704—2012, 7.3.3: levels are numbered in order"),
        Remedy = new("按顺序改正序数，并核对其间是否缺段落。", "Correct the number, and see whether text between the two is missing."),
        Bad =
        [
            "开封市测试规划\n\n一、发展基础\n\n发展基础较好。\n\n二、总体要求\n\n坚持稳中求进。\n\n[|四|]、保障措施\n\n加强组织领导。\n",
            "开封市测试规划\n\n第一章 发展基础\n\n发展基础较好。\n\n第二章 总体要求\n\n坚持稳中求进。\n\n[|第二章|] 重点任务\n\n任务较多。\n\n第四章 保障措施\n\n加强组织领导。\n",
            "开封市测试规划\n\n一、重点任务\n\n专栏1 重点工程\n\n1. 道路工程。建设道路。\n\n2. 桥梁工程。建设桥梁。\n\n[|4|]. 供水工程。建设水厂。\n",
        ],
        Good =
        [
            "开封市测试规划\n\n一、发展基础\n\n发展基础较好。\n\n二、总体要求\n\n坚持稳中求进。\n\n三、保障措施\n\n加强组织领导。\n",
        ],
        Quiet =
        [
            "开封市测试规划\n\n第一篇 总论\n\n第一章 发展基础\n\n发展基础较好。\n\n第二章 总体要求\n\n坚持稳中求进。\n\n第二篇 任务\n\n第三章 重点任务\n\n任务较多。\n\n第四章 保障措施\n\n加强组织领导。\n",
            "开封市测试规划\n\n一、总体要求\n\n（一）指导思想\n\n坚持稳中求进。\n\n（二）基本原则\n\n坚持市场主导。\n\n二、重点任务\n\n（一）夯实基础\n\n建设道路。\n\n（二）补齐短板\n\n建设桥梁。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var run in NumberRuns.Of(figures.Notice))
            {
                var slips = NumberSlip.Of(run);
                findings.AddRange(slips.Select(slip => Report(figures, slip, SeverityOf(figures, run, slip, slips.Count))));
            }
        }
    }

    private static Severity SeverityOf(NoticeFigures figures, NumberRun run, NumberSlip slip, int slips)
    {
        var text = figures.Notice.Source.Content.AsSpan(slip.From, Math.Max(0, slip.Item.Start - slip.From));
        var isNewCount = slip.Kind == SlipKind.GoesBack && slip.Item.Number.Value == 1;
        if (isNewCount || (slips > 1 && slips * FewestForError > run.Items.Count) || UnreadNumbers.Hold(text, slip.Item.Number, slip.Expected))
        {
            return Severity.Note;
        }

        var isSure = slips == 1 && run.Items.Count >= FewestForError && slip.Kind is not (SlipKind.BeginsLate or SlipKind.GoesBack);
        return isSure && run.Prefix.Length == 0 ? Severity.Error : Severity.Warning;
    }

    private Finding Report(NoticeFigures figures, NumberSlip slip, Severity severity)
    {
        var (number, expected) = (slip.Item.Number.Text, slip.Item.Number.With(slip.Expected));
        var before = slip.Before?.Number.Text ?? "";
        LocalText message = slip.Kind switch
        {
            SlipKind.Misprinted => new($"序数“{number}”应为“{expected}”，其后接着编排", $"number {number} stands where {expected} belongs; those after it go on from there"),
            SlipKind.BeginsLate => new($"本层次序数从“{number}”开始，缺“{expected}”", $"the numbers of this level begin with {number}; {expected} is missing"),
            SlipKind.Skipped => new($"序数“{before}”之后是“{number}”，缺“{expected}”", $"number {number} comes after {before}; {expected} is missing"),
            SlipKind.Repeated => new($"序数“{number}”重复", $"number {number} stands twice in a row"),
            _ => new($"序数“{before}”之后是“{number}”，往回编排", $"number {number} comes after {before}: it goes back"),
        };
        return Report(figures, slip.Item.Place, message) with
        {
            Severity = severity,
            Computed = expected,
            Others = slip.Before is { } item ? [new FindingPlace(figures.Notice, item.Place, NumberBefore)] : [],
        };
    }
}
