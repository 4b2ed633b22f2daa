using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT109RepeatedPassageTests
{
    private static readonly PT109RepeatedPassage Rule = new();

    private const string Passage = "大力实施人才成长和培育工程，通过岗位培训、职业教育和引进高级人才等方式，强化服务业发展的人才保障";

    [Fact]
    public void A_passage_that_the_next_paragraph_repeats_is_a_warning()
    {
        var finding = Assert.Single(Findings("完善政策。" + Passage + "。", Passage + "。支持机构发展。"));

        Assert.Equal((Severity.Warning, Passage, Passage), (finding.Severity, finding.Printed, finding.Notice.Source.Read(Assert.Single(finding.Others).Place)));
    }

    [Fact]
    public void Far_apart_it_is_a_note() => Assert.Equal(Severity.Note, Assert.Single(Findings(Passage + "。", "二、任务", "完善政策。", "推进改革。", Passage + "。")).Severity);

    [Fact]
    public void In_a_box_it_is_a_note() => Assert.Equal(Severity.Note, Assert.Single(Findings(Passage + "。", "专栏1 重点工程", "人才工程。" + Passage + "。")).Severity);

    [Theory]
    [InlineData("大力实施人才成长和培育工程，强化服务业发展的人才保障。", "大力实施人才成长和培育工程，强化服务业发展的人才保障。")]
    [InlineData(Passage + "。", "大力实施人才成长和培育行动，通过岗位培训、职业教育和引进紧缺人才等方式，强化现代服务业发展的人才保障。")]
    public void Short_ones_and_others_are_let_be(string one, string other) => Assert.Empty(Findings(one, other));

    [Fact]
    public void Blanks_make_no_difference() => Assert.Single(Findings(Passage + "。", Passage.Replace("培训", "培 训", StringComparison.Ordinal) + "。"));

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
