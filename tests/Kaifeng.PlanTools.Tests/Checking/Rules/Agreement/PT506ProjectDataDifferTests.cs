using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Agreement;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Agreement;

public sealed class PT506ProjectDataDifferTests
{
    private static readonly PT506ProjectDataDiffer Rule = new();

    [Theory]
    [InlineData("规模：总占地面积147.2万m²。", "规划面积2200亩。")]
    [InlineData("规模：总占地面积133.4万m²。", "规划面积2000亩。")]
    [InlineData("规模：总占地面积约100.05万m²。", "规划面积1500亩。")]
    [InlineData("规模：约343.84万 m^2 。", "规划面积5000亩。")]
    [InlineData("规划面积88.8平方公里。", "规划面积8880公顷。")]
    [InlineData("总投资5.4亿元。", "总投资5.42亿元。")]
    [InlineData("总投资约5亿元。", "总投资5.1亿元。")]
    [InlineData("总投资10亿元以上。", "总投资12亿元。")]
    [InlineData("占地面积100亩。", "建筑面积300亩。")]
    [InlineData("总投资10亿元。", "一期总投资4亿元。")]
    public void What_rounding_and_conversion_explain_is_let_be(string one, string other) => Assert.Empty(Findings(one, other));

    [Theory]
    [InlineData("规模：约79.38万m²。", "规划面积1150亩。")]
    [InlineData("规模：总占地面积51.3万m²。", "规划面积760亩。")]
    [InlineData("总投资5.4亿元。", "总投资5.6亿元。")]
    [InlineData("总投资10亿元以上。", "总投资8亿元。")]
    [InlineData("年产30万吨。", "年产50万吨。")]
    public void What_they_do_not_explain_is_a_warning(string one, string other)
    {
        var finding = Assert.Single(Findings(one, other));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Single(finding.Others);
    }

    [Fact]
    public void It_is_an_error_where_another_figure_of_the_project_agrees() =>
        Assert.Equal(Severity.Error, Assert.Single(Findings("占地面积51.3万m²。总投资：约4.99亿元。", "占地面积42.4万m²。总投资：约4.99亿元。")).Severity);

    [Theory]
    [InlineData("东湖现代物流园", "开封市东湖现代物流园")]
    [InlineData("东湖现代科教园建设项目", "东湖现代科教园")]
    [InlineData("河南省东湖现代产业园", "东湖现代产业园")]
    public void Names_are_equal_without_the_issuers_own_and_generic_ends(string one, string other) =>
        Assert.Single(Check($"开封市测试规划\n\n一、项目\n\n{one}：占地面积500亩。\n\n二、布局\n\n{other}：占地面积811亩。\n"));

    [Theory]
    [InlineData("东湖现代物流园", "西湖现代物流园")]
    [InlineData("东湖现代科教园一期", "东湖现代科教园二期")]
    public void Names_that_only_resemble_each_other_are_of_two_projects(string one, string other) =>
        Assert.Empty(Check($"开封市测试规划\n\n一、项目\n\n{one}：占地面积500亩。\n\n二、布局\n\n{other}：占地面积811亩。\n"));

    [Fact]
    public void Two_figures_of_one_kind_in_one_description_are_of_parts() =>
        Assert.Empty(Findings("总投资3亿元。厂区总投资2亿元。", "总投资5亿元。"));

    private static ImmutableArray<Finding> Findings(string one, string other) => Check($"一、项目\n\n东湖现代科教园：{one}\n\n二、布局\n\n东湖现代科教园：{other}\n");

    private static ImmutableArray<Finding> Check(string text) => CheckTexts.Check(text, Rule).Findings;
}
