using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Agreement;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Agreement;

public sealed class PT507NameSpelledInSeveralWaysTests
{
    private static readonly PT507NameSpelledInSeveralWays Rule = new();

    [Fact]
    public void Spellings_of_one_name_are_one_finding_with_every_place()
    {
        var finding = Assert.Single(Findings("发展兰考县堌阳镇。", "发展兰考县埵阳民族乐器。", "发展兰考县堌阳民族乐器。", "发展兰考县埭阳民族乐器。"));

        Assert.Equal(("埵阳", Severity.Warning, 3), (finding.Printed, finding.Severity, finding.Others.Length));
        Assert.Equal("此处写为“埵阳”，别处写为“堌阳镇”、“埭阳”", finding.Message.Zh);
    }

    [Theory]
    [InlineData("修缮张钊故居。", "修缮张钫故居。")]
    [InlineData("支持开封炭素发展。", "支持开封碳素发展。")]
    [InlineData("航空港经济综合实验区。", "航空港经济综合试验区。")]
    public void Characters_that_look_or_sound_alike_in_one_name_are_a_warning(string one, string other) =>
        Assert.Equal(Severity.Warning, Assert.Single(Findings(one, other)).Severity);

    [Theory]
    [InlineData("吴淞地区改造。", "吴泾地区改造。")]
    [InlineData("支持企业生产碳素。", "支持企业生产炭素。")]
    [InlineData("开展实验。", "开展试验。")]
    [InlineData("发展汴河。", "发展浐河。")]
    public void Others_are_let_be(string one, string other) => Assert.Empty(Findings(one, other));

    [Fact]
    public void Full_names_that_differ_in_any_other_character_are_noted() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("建设三义寨产业园、东湖产业园。", "建设三义寨产业园。", "建设三义赛产业园。")).Severity);

    [Theory]
    [InlineData("扩建市第一人民医院。", "扩建市第二人民医院。")]
    [InlineData("东湖产业园、城东物流园。", "西湖产业园、城西物流园。")]
    [InlineData("建成覆盖城乡。", "建立覆盖城乡。")]
    public void Characters_that_tell_things_apart_are_let_be(string one, string other) => Assert.Empty(Findings(one, other));

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
