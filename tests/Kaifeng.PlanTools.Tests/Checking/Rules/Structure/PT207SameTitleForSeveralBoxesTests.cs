using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT207SameTitleForSeveralBoxesTests
{
    private static readonly PT207SameTitleForSeveralBoxes Rule = new();

    [Fact]
    public void Boxes_of_one_title_are_one_finding_with_all_places()
    {
        var finding = Assert.Single(CheckTexts.Check("开封市测试规划\n\n一、甲\n\n专栏1 任务\n\n建设甲。\n\n二、乙\n\n专栏2 任务\n\n建设乙。\n\n三、丙\n\n专栏3 任务\n\n建设丙。\n", Rule).Findings);

        Assert.Equal(("专栏2", 2), (finding.Printed, finding.Others.Length));
    }
}
