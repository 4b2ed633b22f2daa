using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT108MixedUnitSpellingTests
{
    private static readonly PT108MixedUnitSpelling Rule = new();

    [Fact]
    public void A_unit_is_one_finding_with_the_first_place_of_the_standard_spelling()
    {
        var finding = Assert.Single(Findings("占地42.4万 m^2，建筑5万m2。", "占地147.2万m²，建筑3m²。"));

        Assert.Equal((Severity.Warning, "m^2", "m²"), (finding.Severity, finding.Printed, finding.Computed));
        Assert.Equal(["m²", "m2"], finding.Others.Select(static other => other.Notice.Source.Read(other.Place)));
    }

    [Theory]
    [InlineData("增长5%，下降3％。")]
    [InlineData("能耗5万吨标准煤，节约3万吨标煤。")]
    public void Words_and_widths_are_noted(string text) => Assert.Equal(Severity.Note, Assert.Single(Findings(text)).Severity);

    [Theory]
    [InlineData("占地5m²，面积3平方米，道路2km²。")]
    [InlineData("装机5kW，电量3kWh，供电2kW。")]
    [InlineData("型号KW5，装机3kW，编号2kw3。")]
    public void Other_units_and_names_are_let_be(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void Each_plan_has_its_own_way()
    {
        const string Plan = "附件{0}\n\n开封市{1}规划\n\n一、布局\n\n占地5万{2}。\n\n";
        Assert.Empty(CheckTexts.Check(string.Format(null, Plan, 1, "物流", "m²") + string.Format(null, Plan, 2, "能源", "m^2"), Rule).Findings);
    }

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
