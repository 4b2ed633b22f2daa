using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT110UnplacedTextTests
{
    private static readonly PT110UnplacedText Rule = new();

    [Fact]
    public void Lines_that_belong_to_nothing_are_one_note()
    {
        var text = "打印本页\n\n关闭窗口\n\n开封市人民政府文件\n\n汴政〔2022〕29号\n\n开封市人民政府\n关于印发发展规划的通知\n\n各县、区人民政府：\n\n现将规划印发给你们，请认真贯彻落实。\n";
        var finding = Assert.Single(CheckTexts.Check(text, Rule).Findings);

        Assert.Equal((Severity.Note, "打印本页", 1), (finding.Severity, finding.Printed, finding.Others.Length));
    }

    [Fact]
    public void A_plan_by_itself_has_none() => Assert.Empty(Findings("建设物流园。"));

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
