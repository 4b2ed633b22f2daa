using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Agreement;

public sealed class PT503AttributeDiffersBetweenPlansTests
{
    private const string Row = "电力\t风力发电装机\t万千瓦\t84.7\t126\t";
    private const string Part = "电力\t装机规模\t万千瓦\t260.5\t556\t预期性\n\t其中：风力发电装机\t万千瓦\t84.7\t126\t";

    [Fact]
    public void The_later_attribute_is_reported_with_the_earlier_one()
    {
        var finding = Assert.Single(Findings(Row + "约束性", Row + "预期性"));

        Assert.Equal((Severity.Warning, "预期性", "约束性"), (finding.Severity, finding.Printed, finding.Computed));
        Assert.Single(finding.Others);
    }

    [Fact]
    public void A_part_of_an_indicator_has_no_duty_of_its_own() => Assert.Empty(Findings(Part + "约束性", Part + "预期性"));

    [Fact]
    public void Plans_that_agree_are_let_be() => Assert.Empty(Findings(Row + "约束性", Row + "约束性"));

    private static ImmutableArray<Finding> Findings(string one, string other) =>
        CheckTexts.Check($"附件1\n\n甲市能源规划\n\n一、目标\n\n{Table(one)}\n附件2\n\n甲市电力规划\n\n一、目标\n\n{Table(other)}", RuleCatalogue.Find("PT503")!).Findings;

    private static string Table(string rows) => $"专栏1 主要指标\n指标\t\t单位\t2020年\t2025年\t属性\n{rows}\n用能\t用电总量\t亿千瓦时\t60\t81\t预期性\n";
}
