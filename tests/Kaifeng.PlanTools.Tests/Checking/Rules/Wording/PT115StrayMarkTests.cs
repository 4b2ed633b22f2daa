using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT115StrayMarkTests
{
    private const string Commas = "完善网络，优化环境，扩大开放，提升水平，强化保障，健全政策，加强宣传，夯实基础，深化改革，改善民生，促进增收。";

    private static readonly PT115StrayMark Rule = new();

    [Theory]
    [InlineData("建设枢纽，。完善网络。", "，。")]
    [InlineData("建设枢纽、、场站。", "、、")]
    [InlineData("建设枢纽。，完善网络。", "。，")]
    [InlineData("建设枢纽（、场站）。", "（、")]
    [InlineData("建设枢纽、场站、等。", "、等")]
    public void Two_marks_that_cannot_follow_each_other_are_a_warning(string text, string printed)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Warning, printed), (finding.Severity, finding.Printed));
    }

    [Fact]
    public void Half_width_marks_of_a_plan_are_one_finding_with_their_places()
    {
        var finding = Assert.Single(Findings($"突出功能,{Commas}\n\n统筹布局,优化供给。"));

        Assert.Equal((Severity.Warning, ",", "，", 1), (finding.Severity, finding.Printed, finding.Computed, finding.Others.Length));
    }

    [Fact]
    public void Where_half_width_is_the_habit_it_is_no_slip() => Assert.Empty(Findings("突出功能,完善网络,优化环境,扩大开放，提升水平。"));

    [Fact]
    public void Members_without_the_mark_that_they_have_elsewhere_are_a_warning()
    {
        var finding = Assert.Single(Findings("发展新能源、新材料，壮大新能源、新材料，推广新能源、新材料。引进新能源新材料企业。"));

        Assert.Equal((Severity.Warning, "新能源、新材料"), (finding.Severity, finding.Computed));
    }

    [Fact]
    public void A_habit_of_leaving_it_out_is_no_slip() =>
        Assert.Empty(Findings("发展新能源、新材料，壮大新能源、新材料，推广新能源、新材料。引进新能源新材料企业，培育新能源新材料集群。推进数字化、网络化，数字化、网络化，数字化、网络化，数字化网络化。"));

    [Theory]
    [InlineData("依据《纲要》《规划》、《方案》编制。", "、")]
    [InlineData("依据《纲要》、《规划》《方案》、《意见》编制。", "》《")]
    [InlineData("建设1-2个基地，打造3—5个园区，培育4—6家企业，引进7—9个项目。", "1-2")]
    public void What_is_done_in_two_ways_is_noted_at_the_rarer_one(string text, string printed)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Note, printed), (finding.Severity, finding.Printed));
    }

    [Theory]
    [InlineData("会议于10:30召开，投资1,000万元，比例3:7。。。。")]
    [InlineData("见图3-1所示，2022-08-11印发，建设3—5个园区，培育4—6家企业，引进7—9个项目。")]
    [InlineData("他说：“好！”于是，等待、等候、等到等同。")]
    public void Times_dates_labels_and_words_are_not(string text) => Assert.Empty(Findings(text));

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{text}\n", Rule).Findings;
}
