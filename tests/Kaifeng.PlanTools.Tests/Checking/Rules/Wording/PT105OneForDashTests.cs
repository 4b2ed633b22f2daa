using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT105OneForDashTests
{
    private static readonly PT105OneForDash Rule = new();

    [Theory]
    [InlineData("建设开封一周口管道。", "开封—周口")]
    [InlineData("建设呼和浩特一北京铁路。", "呼和浩特—北京")]
    [InlineData("途经：民权县、兰考县。改造民权一兰考铁路。", "民权—兰考")]
    [InlineData("途经：民权县、义成市。改造民权一义成铁路。", "民权—义成")]
    [InlineData("建设开封—豫中管道，改造豫中一周口管道。", "豫中—周口")]
    public void An_一_between_two_places_is_a_warning(string text, string meant)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Warning, meant), (finding.Severity, finding.Computed));
    }

    [Theory]
    [InlineData("规划期为2021一2025年。")]
    [InlineData("执行GB一9704标准。")]
    public void An_一_between_figures_or_letters_is_an_error(string text) => Assert.Equal(Severity.Error, Assert.Single(Findings(text)).Severity);

    [Theory]
    [InlineData("推动郑州开封一体化，建设河南一流大学。")]
    [InlineData("建设开封一批项目。")]
    [InlineData("推动产业一物流融合。")]
    [InlineData("支持各县发展一河南全省联动。")]
    public void Any_other_is_let_be(string text) => Assert.Empty(Findings(text));

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
