using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Checking.Rules;

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
}
