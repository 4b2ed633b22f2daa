using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Form;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Form;

public sealed class PT602DateOrderTests
{
    private static readonly PT602DateOrder Rule = new();

    [Theory]
    [InlineData("2031年3月5日", "2031年3月6日", "")]
    [InlineData("2031年3月5日", "2031年3月4日", "2031年3月4日印发")]
    [InlineData("2031年4月31日", "2031年5月4日", "2031年4月31日")]
    [InlineData("2031年13月1日", "2031年5月4日", "2031年13月1日")]
    [InlineData("2031年3月5日", "2031年2月29日", "2031年2月29日印发")]
    public void A_date_exists_and_printing_comes_last(string issued, string printed, string told)
    {
        var findings = CheckTexts.Check(
            $"甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n{issued}\n\n附件\n\n甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n\n甲市人民政府办公室\n\n{printed}印发\n",
            Rule).Findings;

        Assert.Equal(told, string.Concat(findings.Select(static finding => finding.Printed)));
        Assert.All(findings, static finding => Assert.Equal(Severity.Error, finding.Severity));
    }
}
