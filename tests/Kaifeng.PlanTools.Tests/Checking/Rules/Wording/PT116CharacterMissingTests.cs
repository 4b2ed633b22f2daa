using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT116CharacterMissingTests
{
    private static readonly PT116CharacterMissing Rule = new();

    [Theory]
    [InlineData("推动产业链供应链协同，", "完善产业链条，保障供应安全。", "促进生产链供应链协同。", "产链供应链", "业链供应链")]
    [InlineData("推进基本公共服务均等化，", "完善基本养老保险，发展公共文化。", "发挥政府在本公共服务中的作用。", "在本公共服", "基本公共服")]
    [InlineData("健全体系，加快发展物流业，", "加快建设，大力发展。", "推进创新，快发展技术市场。", "快发展", "加快发展")]
    public void A_set_phrase_that_lacks_a_character_is_a_warning(string often, string words, string slip, string printed, string whole)
    {
        var finding = Assert.Single(Findings(Often(often) + words + slip));

        Assert.Equal((Severity.Warning, printed, whole), (finding.Severity, finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("支持河南开封科技传媒学院建设，推进河南开封科技传媒学院转型。办好河南科技传媒学院。", "河南科技传媒学院", "河南开封科技传媒学院")]
    [InlineData("建设中原国际临港物流园，完善中原国际临港物流园功能。依托中原临港物流园。", "中原临港物流园", "中原国际临港物流园")]
    public void A_name_that_lacks_characters_is_noted(string text, string printed, string whole)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Note, printed, whole), (finding.Severity, finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("支持河南大学、河南农业大学、河南师范大学，引进河南大学附属医院、河南大学第一附属医院。")]
    [InlineData("对接郑州新郑国际机场，依托郑州新郑国际机场。建设市级以上现代农业产业园，培育市级以上现代农业产业园。建设市级现代农业产业园。")]
    [InlineData("办好河南科技传媒学院，支持河南科技传媒学院，建设河南开封科技传媒学院，推进河南开封科技传媒学院。")]
    public void Names_that_differ_by_right_or_are_printed_in_two_ways_often_are_not(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void An_ordinary_word_in_the_place_of_a_frequent_one_is_no_slip() =>
        Assert.Empty(Findings(Often("产值比上年增长，") + "上年末增长，增加值提高，增加供给，增加投入，比上年增加10户。"));

    private static string Often(string words) => string.Concat(Enumerable.Repeat(words, 35));

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{text}\n", Rule).Findings;
}
