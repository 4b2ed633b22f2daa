using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Checking;

public sealed class CheckerTests
{
    private const string Plan = "开封市测试规划\n\n一、总体要求\n\n甲甲乙。\n\n二、保障措施\n\n甲。\n";

    [Fact]
    public void Ids_say_the_holder_and_the_rule_and_count_within_them()
    {
        var check = CheckTexts.Check(Plan, new WordRule("PT902", "乙"), new WordRule("PT901", "甲"));

        Assert.Equal(["p1.1.PT901.1", "p1.1.PT901.2", "p1.1.PT902.1", "p1.2.PT901.1"], check.Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void An_id_stays_when_something_changes_in_another_section() =>
        Assert.Contains("p1.2.PT901.1", CheckTexts.Check(Plan.Replace("甲甲乙", "甲甲甲甲", StringComparison.Ordinal), new WordRule("PT901", "甲")).Findings.Select(static finding => finding.Id));

    [Fact]
    public void Findings_come_in_the_order_of_the_text_and_then_of_the_rules()
    {
        var check = CheckTexts.Check(Plan, new WordRule("PT902", "甲"), new WordRule("PT901", "甲"));

        Assert.Equal(["PT901", "PT902", "PT901", "PT902", "PT901", "PT902"], check.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(check.Findings.Select(static finding => finding.Place.Extent.Start).Order(), check.Findings.Select(static finding => finding.Place.Extent.Start));
    }

    [Theory]
    [InlineData("甲市", "甲市", false, true)]
    [InlineData("甲市", "乙市", false, false)]
    [InlineData("甲市", "乙市", true, true)]
    [InlineData(null, null, false, false)]
    [InlineData(null, null, true, true)]
    public void Notices_of_one_issuer_or_all_together_are_held_against_each_other(string? first, string? second, bool together, bool seenTogether)
    {
        var result = Checker.Check([IssuedBy(first, "a.txt"), IssuedBy(second, "b.txt")], [new WordRule("PT901", "保障")], together);

        Assert.Equal(["a", "b"], result.Notices.Select(static notice => notice.Figures.Notice.Source.NoticeName));
        Assert.Equal(seenTogether ? 1 : 0, Assert.Single(result.Notices[1].Findings).Others.Length);
    }

    private static NoticeFigures IssuedBy(string? issuer, string fileName)
    {
        var text = issuer is null ? Plan : $"{issuer}人民政府文件\n\n{issuer[0]}政〔2022〕1号\n\n{issuer}人民政府\n关于印发测试规划的通知\n\n各县区人民政府：\n\n请执行。\n\n2022年1月1日\n\n附件1\n\n{Plan}";
        var figures = CheckTexts.Figures(text, fileName);
        Assert.Equal(issuer is null ? null : issuer + "人民政府", figures.Notice.Header.Issuer?.Name);
        return figures;
    }
}
