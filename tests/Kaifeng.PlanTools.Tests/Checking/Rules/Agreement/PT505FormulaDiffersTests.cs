using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Agreement;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Agreement;

public sealed class PT505FormulaDiffersTests
{
    private static readonly PT505FormulaDiffers Rule = new();

    [Theory]
    [InlineData("建设“六枢纽十群十区”。", "建设“十区、十群、六枢纽”。")]
    [InlineData("建设“三横三纵”。", "建设“三横三纵一环”。")]
    [InlineData("建设“一核两带三区”。", "建设“一核两带三区多点”。")]
    [InlineData("建设“五横五纵”。", "建设“五横六纵”。")]
    [InlineData("坚持“三位一体”。", "坚持“四位一体”。")]
    [InlineData("坚持“一企一策”。", "坚持“一园一策”。")]
    [InlineData("坚持“创新、协调、绿色、开放”。", "坚持“创新、协调、绿色、开放、共享”。")]
    [InlineData("建设五基地。", "建设五个基地。")]
    public void Formulas_that_say_the_same_or_other_things_are_let_be(string one, string other) => Assert.Empty(Findings(one, other));

    [Theory]
    [InlineData("建设“六枢纽十群十区”。", "建设“十群十区5枢纽”。")]
    [InlineData("建设“六枢纽十群十区”。", "建设“十链、十区、六枢纽”。")]
    [InlineData("建设“六大枢纽、十群、十区”。", "建设“六枢纽、九群、十区”。")]
    [InlineData("依托“两区五基地”。", "依托“三区”“五基地”。")]
    [InlineData("依托“两枢纽五基地”。", "依托两枢纽六基地和港口。")]
    [InlineData("立足“西强、中美、东兴、南融”。", "立足“西强、北美、东兴、南融”。")]
    public void Formulas_that_differ_in_one_part_are_reported(string one, string other)
    {
        var finding = Assert.Single(Findings(one, other));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Single(finding.Others);
        Assert.NotEqual(finding.Printed, finding.Computed);
    }

    [Fact]
    public void The_rarer_form_is_reported_with_all_places_of_the_other()
    {
        var finding = Assert.Single(Findings("建设“五枢纽十群十区”。", "建设“六枢纽十群十区”。", "服务“六枢纽十群十区”。"));

        Assert.Equal(("五枢纽十群十区", "六枢纽十群十区", 2), (finding.Printed, finding.Computed, finding.Others.Length));
    }

    [Fact]
    public void Many_forms_of_one_formula_do_not_make_findings_that_grow_with_their_square()
    {
        var findings = Findings([.. Enumerable.Range(0, 300).Select(static i => $"建设“六枢纽十群十{(char)('丁' + (i * 7))}”。")]);

        Assert.NotEmpty(findings);
        Assert.All(findings, static finding => Assert.InRange(finding.Others.Length, 1, 40));
        Assert.All(findings, static finding => Assert.InRange(finding.Message.Zh.Length, 1, 200));
    }

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"一、总体布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
