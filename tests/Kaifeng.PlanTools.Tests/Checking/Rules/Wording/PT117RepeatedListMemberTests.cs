using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT117RepeatedListMemberTests
{
    private static readonly PT117RepeatedListMember Rule = new();

    [Theory]
    [InlineData("发展装备制造、食品加工、装备制造和生物医药产业。", "装备制造")]
    [InlineData("办好清明文化节、菊花文化节、清明文化节等活动。", "清明文化节")]
    [InlineData("培育食品加工、装备制造、生物医药、装备制造等产业。", "装备制造")]
    public void A_member_that_one_list_names_twice_is_a_warning_at_its_second_place(string text, string printed)
    {
        var finding = Assert.Single(CheckOf(text));

        Assert.Equal((Severity.Warning, printed, printed), (finding.Severity, finding.Printed, finding.Notice.Source.Read(Assert.Single(finding.Others).Place)));
        Assert.True(Assert.Single(finding.Others).Place.Extent.Start < finding.Place.Extent.Start);
    }

    [Fact]
    public void A_list_is_reported_once()
    {
        var finding = Assert.Single(CheckOf("发展食品加工、装备制造、生物医药、食品加工、装备制造等产业。"));

        Assert.Equal(("食品加工", 3), (finding.Printed, finding.Others.Length));
    }

    [Theory]
    [InlineData("建设绕城高速（连霍高速、大广高速）、组团高速（连霍高速、商登高速）、机场高速。")]
    [InlineData("发展装备制造、食品加工，扩大装备制造、食品加工出口。")]
    [InlineData("省、市、县、市分工负责，发展养老、托育、养老服务业。")]
    [InlineData("规划期为2021、2022、2021。")]
    public void Members_of_other_lists_and_parts_of_members_are_not(string text) => Assert.Empty(CheckOf(text));

    private static ImmutableArray<Finding> CheckOf(string text) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{text}\n", Rule).Findings;
}
