using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT207: several boxes, tables or figures of a plan that have one title.</summary>
internal sealed class PT207SameTitleForSeveralBoxes : Rule
{
    private const int MostPlaces = 40;

    private static readonly LocalText Another = new("同名", "the same title");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT207",
        Name = "same-title-for-several-boxes",
        Severity = Severity.Note,
        Title = new("几个专栏、表同名", "Several boxes have the same title"),
        Rationale = new(
            "同一规划中编号不同的专栏、表、图题名相同，读者无从分辨，也可能是复制后忘改。同一编号的题名在换页后重复，不算。",
            "Boxes, tables or figures of a plan with different numbers and one title cannot be told apart, and one of the titles may have been copied. A caption repeated after a page break is the same box."),
        RestsOn = new("题名各有所指", "titles name different things"),
        Remedy = new("为各专栏、表、图另拟题名，以示区别。", "Give each of them a title of its own."),
        Bad = ["开封市测试规划\n\n一、道路\n\n专栏1 重点任务\n\n建设道路。\n\n二、桥梁\n\n[|专栏2|] 重点任务\n\n建设桥梁。\n"],
        Good = ["开封市测试规划\n\n一、道路\n\n专栏1 道路重点任务\n\n建设道路。\n\n二、桥梁\n\n专栏2 桥梁重点任务\n\n建设桥梁。\n"],
        Quiet = ["开封市测试规划\n\n一、道路\n\n专栏1 重点任务\n\n建设道路。\n\n专栏1 重点任务\n\n建设桥梁。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var titled = LabelledBlock.Of(figures.Notice).Where(static block => block.Title.Length > 0).GroupBy(static block => (block.Plan.Id, Title: LineWraps.RemoveAll(block.Title)));
            foreach (var same in titled)
            {
                var boxes = same.DistinctBy(static block => block.Label).ToImmutableArray();
                if (boxes is [_, var second, ..])
                {
                    findings.Add(Report(figures, second.Place, new($"{boxes.Length}个专栏、表同名：“{second.Title}”", FormattableString.Invariant($"{boxes.Length} boxes have the title {second.Title}"))) with
                    {
                        Others = [.. boxes.Where(box => !ReferenceEquals(box, second)).Take(MostPlaces).Select(box => new FindingPlace(figures.Notice, box.Place, Another))],
                    });
                }
            }
        }
    }
}
