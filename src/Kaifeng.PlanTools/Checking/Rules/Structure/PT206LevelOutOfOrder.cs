using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT206: the levels of headings do not go down one after the other.</summary>
internal sealed class PT206LevelOutOfOrder : Rule
{
    // The levels of the standard, from the first down.
    private static readonly ImmutableArray<SectionKind> Levels = [SectionKind.L1, SectionKind.L2, SectionKind.L3, SectionKind.L4];
    private static readonly ImmutableArray<string> Forms = ["一、", "（一）", "1.", "（1）"];

    private static readonly LocalText HeadingAbove = new("上一层标题", "the heading above");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT206",
        Name = "level-out-of-order",
        Severity = Severity.Warning,
        Title = new("标题层次越级、倒置", "Levels of headings out of order"),
        Rationale = new(
            "层次依次为“一、”“（一）”“1.”“（1）”。只有两层时，第一层之下用“1.”是通行的；有三层而中间越过一层的，或同级标题中低一层的在前、高一层的在后的，层次有误。同一规划中有的越级、有的不越级的，只作提示。",
            "Levels go 一、, （一）, 1., （1）. With two levels 1. may stand right under 一、; with three, or where （一） stands beside a later 一、, a level is wrong. A plan in which some headings skip a level and others do not is noted."),
        RestsOn = new("GB/T 9704—2012 7.3.3：结构层次依次用“一、”“（一）”“1.”“（1）”标注", "GB/T 9704—2012, 7.3.3: levels are numbered 一、, （一）, 1., （1） in order"),
        Remedy = new("按“一、”“（一）”“1.”“（1）”的次序调整层次。", "Put the levels in the order 一、, （一）, 1., （1）."),
        Bad =
        [
            "开封市测试规划\n\n一、总体要求\n\n[|1|]. 指导思想\n\n（1）稳中求进\n\n坚持稳中求进，推动高质量发展。\n\n（2）市场主导\n\n坚持市场主导，政府引导。\n",
            "开封市测试规划\n\n（一）指导思想\n\n坚持稳中求进。\n\n[|一|]、基本原则\n\n坚持市场主导。\n",
        ],
        Good = ["开封市测试规划\n\n一、总体要求\n\n（一）指导思想\n\n1. 稳中求进\n\n坚持稳中求进，推动高质量发展。\n"],
        Quiet =
        [
            "开封市测试规划\n\n一、总体要求\n\n1. 指导思想。坚持稳中求进。\n\n2. 基本原则。坚持市场主导。\n",
            "开封市测试规划\n\n第一章 总体要求\n\n一、指导思想\n\n坚持稳中求进。\n\n第二章 保障\n\n第一节 组织\n\n一、领导\n\n加强领导。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var plan in PlacedBlock.Of<Section>(figures.Notice).GroupBy(static found => found.Place.Plan.Id))
            {
                CheckPlan(figures, [.. plan], findings);
            }
        }
    }

    private void CheckPlan(NoticeFigures figures, ImmutableArray<(PlacedBlock Place, Section Section)> sections, List<Finding> findings)
    {
        var hasSecond = sections.Any(static found => found.Section.Kind == SectionKind.L2 && found.Place.Parent?.Kind == SectionKind.L1);
        Section? told = null;
        string? toldParent = null;
        var noted = false;
        var highest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, section) in sections)
        {
            var level = LevelOf(section);
            if (level < 0)
            {
                continue;
            }

            if (highest.TryGetValue(place.ParentId, out var before) && before > level && toldParent != place.ParentId)
            {
                findings.Add(Report(figures, section, null, new($"“{Forms[level]}”一层在“{Forms[before]}”之后与其同级", $"a heading {Forms[level]} stands beside {Forms[before]} headings and after them")));
                toldParent = place.ParentId;
            }

            highest[place.ParentId] = highest.TryGetValue(place.ParentId, out var known) ? Math.Max(known, level) : level;
            if (place.Parent is not { } parent || LevelOf(parent) is not (>= 0 and var above) || level <= above + 1 || ReferenceEquals(told, parent))
            {
                continue;
            }

            told = parent;
            var isDeep = section.Content.Any(static block => block is Section inner && LevelOf(inner) > 0) || above > 0 || level > above + 2;
            if (isDeep || (hasSecond && !noted))
            {
                noted |= !isDeep;
                findings.Add(Report(figures, section, parent, new($"“{Forms[above]}”之下直接用“{Forms[level]}”，越过“{Forms[above + 1]}”", $"{Forms[level]} stands right under {Forms[above]}; {Forms[above + 1]} is skipped")) with
                {
                    Severity = isDeep ? Severity.Warning : Severity.Note,
                });
            }
        }
    }

    private Finding Report(NoticeFigures figures, Section section, Section? parent, LocalText message) =>
        Report(figures, PlaceOf(figures.Notice, section), message) with
        {
            Others = parent is null ? [] : [new FindingPlace(figures.Notice, PlaceOf(figures.Notice, parent), HeadingAbove)],
        };

    private static Text.Passage PlaceOf(PlanNotice notice, Section section) => NumberedItem.PlaceOf(notice.Source, section.Heading, section.Number);

    private static int LevelOf(Section section) => Levels.IndexOf(section.Kind);
}
