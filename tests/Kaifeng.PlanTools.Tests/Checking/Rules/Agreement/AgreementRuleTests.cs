using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Agreement;

public sealed class AgreementRuleTests
{
    private static readonly Rule InPlan = RuleCatalogue.Find("PT501")!;
    private static readonly Rule BetweenPlans = RuleCatalogue.Find("PT502")!;

    [Fact]
    public void One_finding_tells_all_figures_and_all_places_of_a_subject()
    {
        var finding = Assert.Single(CheckTexts.Check(
            "一、目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n二、任务\n\n到2025年，全市电子商务交易额达到2400亿元。\n\n三、保障\n\n到2025年，全市电子商务交易额达到2500亿元，全市电子商务交易额达到1900亿元。\n",
            InPlan).Findings);
        Assert.Equal(3, finding.Others.Length);
        Assert.Contains("1900亿元", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("2400亿元", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("2500亿元", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("到2025年，县城电子商务交易额达到2400亿元。")]
    [InlineData("到2030年，全市电子商务交易额达到2400亿元。")]
    [InlineData("到2025年，全市电子商务交易额年均增长24%。")]
    [InlineData("到2025年，全市跨境电子商务交易额达到24亿美元。")]
    [InlineData("到2025年，每个县电子商务交易额达到24亿元。")]
    [InlineData("较2015年，全市电子商务交易额增长24%。")]
    public void Another_subject_year_or_aspect_is_no_contradiction(string other) =>
        Assert.Empty(CheckTexts.Check($"一、目标\n\n到2025年，全市电子商务交易额达到1900亿元，年均增长17%。\n\n二、任务\n\n{other}\n", InPlan, BetweenPlans).Findings.Where(static finding => finding.Rule.Id != "PT501" || !finding.Message.Zh.Contains("增速", StringComparison.Ordinal)));

    [Fact]
    public void What_sections_say_without_naming_the_whole_is_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(CheckTexts.Check("一、县级医院\n\n2024年，病床平均使用率75.6%。\n\n二、乡镇卫生院\n\n2024年，病床平均使用率52.4%。\n", InPlan).Findings).Severity);

    [Theory]
    [InlineData("甲市", "甲市", false, 1)]
    [InlineData("甲市", "乙市", false, 0)]
    [InlineData("甲市", "乙市", true, 1)]
    public void Notices_of_one_issuer_are_held_against_each_other(string first, string second, bool together, int findings) =>
        Assert.Equal(findings, Checker.Check([Notice(first, "a.txt", "1900亿元"), Notice(second, "b.txt", "2400亿元")], [BetweenPlans], together).Notices.Sum(static notice => notice.Findings.Length));

    [Fact]
    public void What_is_held_against_another_place_is_counted_where_a_rule_asks_for_it()
    {
        var notices = new[] { Notice("甲市", "a.txt", "1900亿元"), Notice("甲市", "b.txt", "1900亿元") };
        var held = Coverage.Sum(Checker.Check([.. notices], [BetweenPlans]).Notices.Select(static notice => notice.Coverage));
        Assert.Equal((2, 0, false), (held.Held, held.Unseen, held.IsEmpty));

        var without = Coverage.Sum(Checker.Check([.. notices], []).Notices.Select(static notice => notice.Coverage));
        Assert.Equal((0, 2, true), (without.Held, without.Unseen, without.IsEmpty));
    }

    [Fact]
    public void Each_rule_looks_within_a_plan_or_between_plans_and_not_at_both()
    {
        const string One = "到2025年，全市电子商务交易额达到1900亿元。";
        const string Other = "到2025年，全市电子商务交易额达到2400亿元。";
        var within = $"一、目标\n\n{One}\n\n二、任务\n\n{Other}\n";

        Assert.Single(CheckTexts.Check(within, InPlan).Findings);
        Assert.Empty(CheckTexts.Check(within, BetweenPlans).Findings);
        Assert.Single(Plans(One, Other, BetweenPlans));
        Assert.Empty(Plans(One, Other, InPlan));
    }

    [Theory]
    [InlineData("到2025年，全市电子商务交易额达到1900亿元，力争全市电子商务交易额达到2400亿元。")]
    [InlineData("到2025年，全市电子商务交易额达到1900亿元。\n\n二、任务\n\n到2025年，全市电子商务交易额力争突破1900亿元，全市电子商务交易额达到1900亿元。")]
    public void Figures_of_one_sentence_are_said_of_different_things(string text) => Assert.Empty(CheckTexts.Check($"一、目标\n\n{text}\n", InPlan).Findings);

    [Fact]
    public void Without_a_year_what_one_section_says_twice_is_said_of_two_things_and_what_two_sections_say_is_a_warning()
    {
        const string One = "全市物流园区占地面积达到500亩。";
        const string Other = "全市物流园区占地面积达到800亩。";

        Assert.Empty(CheckTexts.Check($"一、项目\n\n{One}\n\n{Other}\n", InPlan).Findings);
        Assert.Equal(Severity.Warning, Assert.Single(CheckTexts.Check($"一、项目\n\n{One}\n\n二、布局\n\n{Other}\n", InPlan).Findings).Severity);
    }

    [Theory]
    [InlineData("同比增长24%", "年均增长17%", 0)]
    [InlineData("较上年增长24%", "年均增长17%", 0)]
    [InlineData("同比增长24%", "同比增长17%", 1)]
    [InlineData("年均增长24%", "年均增长17%", 1)]
    public void Growth_over_a_year_is_not_held_against_growth_by_the_year(string one, string other, int findings) => Assert.Equal(
        findings,
        CheckTexts.Check($"一、基础\n\n2020年，全市电子商务交易额{one}。\n\n二、环境\n\n2020年，全市电子商务交易额{other}。\n", InPlan).Findings.Length);

    [Theory]
    [InlineData("2020年，跨境电商交易额达到2.73亿美元。", "2020年，跨境电商进出口交易额达到27306.9万美元。", Severity.Warning)]
    [InlineData("2020年，跨境电商交易额达到2.73亿美元。", "2020年，跨境电商进出口交易额达到6.1亿美元。", Severity.Note)]
    [InlineData("2020年，跨境电商交易额达到2.73亿美元。", "2019年，跨境电商进出口交易额达到2.73亿美元。", Severity.Note)]
    [InlineData("", "", Severity.Note)]
    public void Subjects_that_resemble_each_other_are_a_warning_where_their_figures_of_an_earlier_year_agree(string first, string second, Severity severity)
    {
        var finding = Assert.Single(
            Plans($"{first}到2025年，跨境电商交易额达到5.4亿美元。", $"{second}到2025年，跨境电商进出口交易额达到13.2亿美元。", BetweenPlans),
            static finding => finding.Printed == "13.2亿美元");

        Assert.Equal((severity, "5.4亿美元"), (finding.Severity, finding.Computed));
    }

    [Theory]
    [InlineData("到2025年，义务教育农村学校寄宿率达到54%。", "到2025年，义务教育学校寄宿率达到82%。")]
    [InlineData("到2025年，开发区工业企业主营业务收入达到5400亿元。", "到2025年，开发区企业主营业务收入达到8200亿元。")]
    [InlineData("到2025年，跨境电商进出口交易额达到13.2亿美元。", "到2025年，跨境电商交易额年均增长14%。")]
    public void A_subject_that_is_a_part_or_another_aspect_does_not_resemble_the_other(string first, string second) => Assert.Empty(Plans(first, second, BetweenPlans));

    [Fact]
    public void The_same_notice_a_hundred_times_contradicts_itself_no_more_than_once()
    {
        var copies = Enumerable.Range(0, 100).Select(static i => Notice("甲市", $"{i}.txt", "1900亿元")).ToArray();
        Assert.Empty(Checker.Check([.. copies], [BetweenPlans]).Notices.SelectMany(static notice => notice.Findings));
        var findings = Checker.Check([.. copies, Notice("甲市", "other.txt", "2400亿元")], [BetweenPlans]).Notices.SelectMany(static notice => notice.Findings);
        Assert.Equal("2400亿元", Assert.Single(findings).Printed);
    }

    private static NoticeFigures Notice(string issuer, string fileName, string figure) => CheckTexts.Figures(
        $"{issuer}人民政府文件\n\n{issuer[0]}政〔2022〕1号\n\n{issuer}人民政府\n关于印发测试规划的通知\n\n各县区人民政府：\n\n请执行。\n\n2022年1月1日\n\n附件1\n\n{issuer}测试规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到{figure}。\n",
        fileName);

    private static ImmutableArray<Finding> Plans(string first, string second, Rule rule) =>
        CheckTexts.Check($"附件1\n\n甲市物流发展规划\n\n一、发展目标\n\n{first}\n\n附件2\n\n甲市商务发展规划\n\n一、发展目标\n\n{second}\n", rule).Findings;
}
