using Kaifeng.PlanTools.Checking.Rules.Form;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Form;

public sealed class PT603HeaderElementMissingTests
{
    private static readonly PT603HeaderElementMissing Rule = new();

    [Theory]
    [InlineData("甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n2031年3月5日\n", "")]
    [InlineData("甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n2031年3月5日\n", "note 发文机关署名")]
    [InlineData("甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发规划的通知\n\n现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n2031年3月5日\n", "warning 主送机关")]
    [InlineData("甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于调整规划的公告\n\n现将规划公布如下，请予以监督。\n\n甲市人民政府\n\n2031年3月5日\n", "")]
    public void Each_element_that_is_missing_is_told(string text, string told)
    {
        var findings = CheckTexts.Check(text, Rule).Findings;

        Assert.Equal(told, string.Join(' ', findings.Select(static finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Computed}")));
    }
}
