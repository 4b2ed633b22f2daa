using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT104DoubledTextAtPageBreakTests
{
    private static readonly PT104DoubledTextAtPageBreak Rule = new();

    private const string Line = "全市商业网点总体呈现西重东轻、南少北弱的局面，建设王府广场、宋都广场。在城市西部，";

    [Theory]
    [InlineData("大宏万达广场", "万达广场、锦上等商圈相对集中。", "万达广场", Severity.Error)]
    [InlineData("推动产业转型升级升", "级，坚持削减存量。", "升级", Severity.Error)]
    [InlineData("大宏万达广场", "场、锦上等商圈相对集中。", "场", Severity.Warning)]
    public void What_is_printed_on_both_sides_of_a_break_is_reported(string above, string below, string printed, Severity severity)
    {
        var finding = Assert.Single(Findings(Line + above, below));

        Assert.Equal((severity, printed), (finding.Severity, finding.Printed));
        Assert.Equal(printed, finding.Notice.Source.Read(Assert.Single(finding.Others).Place));
    }

    [Theory]
    [InlineData("充分利用文化资源，规划发展", "展示交易中心，完善商业配套。")]
    [InlineData("推动项目一步", "一步落地，完善商业配套。")]
    [InlineData("服务企业20", "20家，完善商业配套。")]
    [InlineData("大宏万达广", "场、锦上等商圈相对集中。")]
    public void Words_that_only_meet_at_the_break_are_let_be(string above, string below) => Assert.Empty(Findings(Line + above, below));

    [Fact]
    public void A_paragraph_that_begins_with_the_end_of_the_one_above_is_an_error() =>
        Assert.Equal("场竞争力。", Assert.Single(Findings("创新业务模式，增强市场竞争力。", "场竞争力。推动企业发展。")).Printed);

    [Fact]
    public void A_few_words_behind_the_break_that_the_paragraph_has_already_are_noted() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("创新业务模式，增强市场竞争力。推动企业发展个性化定制服务，深度对接客户需求，持续提升市", "场竞争力。")).Severity);

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
