using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT101MarkupLeftInTextTests
{
    private static readonly PT101MarkupLeftInText Rule = new();

    [Fact]
    public void Marks_of_one_kind_on_neighbouring_lines_are_one_finding()
    {
        var finding = Assert.Single(Findings("- 建设物流园。\n- 建设产业园。\n- 建设科技园。"));

        Assert.Equal((Severity.Error, "-", 2), (finding.Severity, finding.Printed, finding.Others.Length));
    }

    [Fact]
    public void Marks_of_several_kinds_are_a_finding_each() =>
        Assert.Equal(["<p>", "--"], Findings("<p>储备物资4000</p>\n--\n吨。").Select(static finding => finding.Printed));

    [Fact]
    public void Marks_far_apart_are_a_finding_each() =>
        Assert.Equal(2, Findings("<p>建设物流园。</p>", "建设产业园。", "建设科技园。", "<p>建设创新园。</p>").Length);

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
