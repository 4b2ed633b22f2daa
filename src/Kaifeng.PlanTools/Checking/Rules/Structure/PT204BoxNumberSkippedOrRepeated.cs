using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT204: the label of a box, a table or a figure whose number does not follow the one before it.</summary>
internal sealed class PT204BoxNumberSkippedOrRepeated : Rule
{
    private const int FewestForError = 3;

    private static readonly LocalText LabelBefore = new("前一编号", "the label before");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT204",
        Name = "box-number-skipped-or-repeated",
        Severity = Severity.Error,
        Title = new("专栏、表、图跳号、重号", "A box's number is skipped or repeated"),
        Rationale = new(
            "同一规划的专栏、表、图各从1起依次编号；编号带章号的（专栏6—1），章号与所在章一致，章内从1起。换页后重复的题名是同一专栏，不算。所缺的编号写在正文之中的，只作提示。",
            "The boxes, tables and figures of a plan are numbered from 1, those of each word by themselves; a label that names its chapter (专栏6—1) agrees with the chapter and counts in it. A caption repeated after a page break is the same box. Where the missing label stands inside the text, it is only noted."),
        RestsOn = new("同一规划的专栏、表、图依次编号", "boxes, tables and figures of a plan are numbered in order"),
        Remedy = new("按顺序改正编号，并核对是否缺专栏、表或图；文中的引用一并修改。", "Correct the number, see whether a box is missing, and change the references to it as well."),
        Bad =
        [
            "开封市测试规划\n\n一、重点任务\n\n专栏1 道路工程\n\n建设道路。\n\n二、保障\n\n专栏2 桥梁工程\n\n建设桥梁。\n\n三、其他\n\n[|专栏4|] 供水工程\n\n建设水厂。\n",
            "开封市测试规划\n\n第一章 重点任务\n\n专栏1—1 道路工程\n\n建设道路。\n\n第二章 保障\n\n专栏2—1 桥梁工程\n\n建设桥梁。\n\n第三章 其他\n\n[|专栏4—1|] 供水工程\n\n建设水厂。\n",
        ],
        Good = ["开封市测试规划\n\n一、重点任务\n\n专栏1 道路工程\n\n建设道路。\n\n二、保障\n\n专栏2 桥梁工程\n\n建设桥梁。\n\n三、其他\n\n专栏3 供水工程\n\n建设水厂。\n"],
        Quiet =
        [
            "开封市测试规划\n\n第一章 重点任务\n\n专栏1—1 道路工程\n\n建设道路。\n\n第三章 保障\n\n专栏3—1 桥梁工程\n\n建设桥梁。\n\n专栏3—2 供水工程\n\n建设水厂。\n",
            "开封市测试规划\n\n第一章 重点任务\n\n专栏1 道路工程\n\n建设道路。\n\n专栏2 公路工程\n\n建设公路。\n\n第二章 保障\n\n专栏1 桥梁工程\n\n建设桥梁。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var (runs, displaced) = LabelRuns.Of(figures.Notice);
            foreach (var run in runs)
            {
                var slips = NumberSlip.Of(run);
                findings.AddRange(slips.Select(slip => Report(figures, slip, SeverityOf(figures, run, slip, slips.Count))));
            }

            findings.AddRange(displaced.Select(found => Report(figures, found.Block, found.Chapter)));
        }
    }

    private static Severity SeverityOf(NoticeFigures figures, NumberRun run, NumberSlip slip, int slips)
    {
        var text = figures.Notice.Source.Content.AsSpan(slip.From, Math.Max(0, slip.Item.Start - slip.From));
        if ((slips > 1 && slips * FewestForError > run.Items.Count) || UnreadNumbers.Hold(text, slip.Item.Number, slip.Expected))
        {
            return Severity.Note;
        }

        // What a figure shows is no text, and its caption is lost with it now and then.
        var isSure = slips == 1 && run.Items.Count >= FewestForError && slip.Kind is not (SlipKind.BeginsLate or SlipKind.GoesBack);
        return isSure && !slip.Item.Number.Text.StartsWith('图') ? Severity.Error : Severity.Warning;
    }

    private Finding Report(NoticeFigures figures, NumberSlip slip, Severity severity)
    {
        var (number, expected) = (slip.Item.Number.Text, slip.Item.Number.With(slip.Expected));
        LocalText message = slip.Kind switch
        {
            SlipKind.Misprinted => new($"“{number}”应为“{expected}”，其后接着编号", $"{number} stands where {expected} belongs; those after it go on from there"),
            SlipKind.BeginsLate => new($"编号从“{number}”开始，缺“{expected}”", $"the labels begin with {number}; {expected} is missing"),
            SlipKind.Skipped => new($"“{slip.Before?.Number.Text}”之后是“{number}”，缺“{expected}”", $"{number} comes after {slip.Before?.Number.Text}; {expected} is missing"),
            SlipKind.Repeated => new($"“{number}”重复", $"{number} stands twice"),
            _ => new($"“{slip.Before?.Number.Text}”之后是“{number}”，往回编号", $"{number} comes after {slip.Before?.Number.Text}: it goes back"),
        };
        return Report(figures, slip.Item.Place, message) with
        {
            Severity = severity,
            Computed = expected,
            Others = slip.Before is { } item ? [new FindingPlace(figures.Notice, item.Place, LabelBefore)] : [],
        };
    }

    private Finding Report(NoticeFigures figures, LabelledBlock block, int chapter)
    {
        var message = new LocalText($"“{block.Label.Text}”所在章节的序数是{HeadingNumerals.Write(chapter)}，编号与之不一致", FormattableString.Invariant($"{block.Label.Text} stands under the heading with number {chapter}"));
        return Report(figures, block.Place, message) with { Severity = Severity.Warning };
    }
}
