using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT206LevelOutOfOrderTests
{
    private static readonly PT206LevelOutOfOrder Rule = new();

    [Fact]
    public void A_plan_that_skips_a_level_here_and_not_there_is_noted_once() =>
        Assert.Equal(Severity.Note, Assert.Single(CheckTexts.Check("开封市测试规划\n\n一、甲\n\n（一）子\n\n建设子。\n\n二、乙\n\n1. 丑\n\n建设丑，扩大丑。\n\n三、丙\n\n1. 寅\n\n建设寅，扩大寅。\n", Rule).Findings).Severity);

    [Fact]
    public void Levels_that_go_down_one_after_the_other_are_fine() =>
        Assert.Empty(CheckTexts.Check("开封市测试规划\n\n一、甲\n\n（一）子\n\n1. 丑\n\n建设丑，扩大丑。\n\n二、乙\n\n（一）子\n\n建设子。\n", Rule).Findings);
}
