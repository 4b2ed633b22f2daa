using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT113DoubledWordTests
{
    private static readonly PT113DoubledWord Rule = new();

    [Theory]
    [InlineData("提高养老水平，增加养老床位，发展养老服务。到2025年，养老体系健全，养老服务完善，养养老床位达到3万张。", "养养", "养")]
    [InlineData("推进升级改造项目，实施生产线改造项目，建设改造项项目。", "项项", "项")]
    [InlineData("培育和发展物联网，鼓励和发展云计算，引导和发展大数据，支持和发展金融。培育和发发展软件。", "发发", "发")]
    [InlineData("推进高效协同创新，促进高效协同创新。打造高效协同高效协同平台。", "高效协同高效协同", "高效协同")]
    public void What_is_one_word_elsewhere_is_a_warning(string text, string printed, string meant)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Warning, printed, meant), (finding.Severity, finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("保护饮用水水源，饮用水安全，饮用水水质，水源地治理，用水总量。")]
    [InlineData("试验验证平台，试验平台，验证平台，试验区，验证环境。")]
    [InlineData("户户通电，人人享有，天天发布，牢牢把握，层层落实，一批一批推进，二二二产业。")]
    [InlineData("构建共建共治共享格局，坚持自治法治共治共同体。")]
    public void Words_that_are_formed_by_doubling_or_meet_in_one_character_are_not(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void What_a_page_break_cuts_is_for_another_rule() =>
        Assert.Empty(Findings("建设供应链平台，完善供应链平台，优化供应链体系，加强供应链管理，提升供应链\n\n供应链平台水平。"));

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{text}\n", Rule).Findings;
}
