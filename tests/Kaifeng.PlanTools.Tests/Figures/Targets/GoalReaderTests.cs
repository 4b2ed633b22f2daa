using Kaifeng.PlanTools.Figures.Targets;

namespace Kaifeng.PlanTools.Tests.Figures.Targets;

public sealed class GoalReaderTests
{
    [Theory]
    [InlineData("到2025年，货运量达到[|3750万吨|]，比率下降到[|13%左右|]。")]
    [InlineData("到2025年，培育[|10家以上|]重点企业，[|5家|]单项冠军企业。")]
    [InlineData("到2025年，建设[|3个|]省级基地、[|5个|]市级基地，培育龙头企业[|10家|]。")]
    [InlineData("到2025年，余额比“十三五”末[|翻一番|]。")]
    [InlineData("到2025年，培育形成[|2个|]千亿级、[|6个|]500亿级产业供应链。")]
    [InlineData("到2025年，集群达到[|千亿级|]产值。")]
    [InlineData("“十四五”时期，增加值年均增长[|9%左右|]，占比[|超过50%|]。")]
    [InlineData("实现[|90%|]街道建有服务中心。")]
    [InlineData("新建、提质高标准农田[|118万亩|]。")]
    [InlineData("新建粮食仓储设施[|20个|]和服务中心[|80个|]。")]
    [InlineData("每个县建成[|一个|]农业创业园，共计[|90个|]。")]
    [InlineData("力争通达率达到[|100%|]。")]
    [InlineData("到2025年，[|70%|]机关、[|50%|]家庭成为示范单位。")]
    [InlineData("到2025年，锻炼人口占比达到总人口的[|38%以上|]。")]
    [InlineData("完成培训[|60万人次以上|]，其中[|50万人|]取得证书。")]
    [InlineData("建成充电站[|30座|]。其中，中心城区[|20座|]。")]
    [InlineData("到2025年，考评指标[|80%|]进入前列。")]
    [InlineData("力争2025年实现石墨产业达到年产能[|2万吨|]。")]
    [InlineData("全市整体供电能力[|突破550万千瓦|]。")]
    [InlineData("新建变电站[|12座|]，新增变电容量[|200万千伏安|]。")]
    [InlineData("加快[|17条|]通道建设。")]
    public void A_quantified_goal_is_a_target(string marked) => AreMarked(marked, PlanFigures.Targets(FigureTexts.Plain(marked)));

    [Theory]
    [InlineData("2020年，货运量达到3409万吨。")]
    [InlineData("已建成示范园区4个。")]
    [InlineData("截至2022年3月末，累计发放贷款16亿元。")]
    [InlineData("成功创建省级企业49家、国家级企业5家。")]
    [InlineData("项目总占地面积2000亩，总投资：约57亿元。")]
    [InlineData("打造兰考、尉氏两个增长极。")]
    [InlineData("重点发展五大产业，建设市、县、乡三级网络。")]
    [InlineData("建设一支高素质队伍。")]
    [InlineData("打造15分钟健身圈。")]
    [InlineData("印发《新建100个园区的方案》。")]
    public void What_was_or_is_described_is_none(string text) => Assert.Empty(PlanFigures.Targets(text));

    [Theory]
    [InlineData("到2025年，货运量达到3750万吨。", TargetKind.Level)]
    [InlineData("到2025年，产值年均增长8%。", TargetKind.Growth)]
    [InlineData("到2025年，主体数量年均新增不低于8%。", TargetKind.Growth)]
    [InlineData("到2025年，余额翻一番。", TargetKind.Growth)]
    [InlineData("到2025年，占比提高5个百分点。", TargetKind.Change)]
    [InlineData("到2025年，覆盖率达到90%。", TargetKind.Share)]
    [InlineData("到2025年，新增企业20家。", TargetKind.Added)]
    [InlineData("到2025年，五年累计就业达到33万人。", TargetKind.Total)]
    [InlineData("到2025年，每年培训5000人次。", TargetKind.Yearly)]
    public void A_goal_is_of_the_kind_that_its_words_say(string text, TargetKind kind) =>
        Assert.Equal(kind, Assert.Single(PlanFigures.Targets(text)).Kind);

    [Fact]
    public void A_year_up_to_which_something_was_sets_no_goal_for_the_sentence_after() =>
        Assert.Empty(PlanFigures.TargetsUnder("一、发展基础", "截至2022年3月末，累计用信16亿元。开发产品10类，服务企业170家。"));

    [Theory]
    [InlineData("到2025年，总额突破1470亿元。", 2025)]
    [InlineData("到2025年，体系更加完善。货运量达到3750万吨。", 2025)]
    [InlineData("“十四五”期间，力争新增3家中心。", 2025)]
    [InlineData("到2023年，平台达到5个。", 2023)]
    [InlineData("培育50家左右企业。", null)]
    public void The_year_of_a_goal_is_that_of_its_sentence_or_of_one_before(string text, int? year) =>
        Assert.Equal(year, Assert.Single(PlanFigures.Targets(text)).Quantity.Year);

    [Fact]
    public void A_paragraph_that_announces_goals_sets_the_year_of_what_follows()
    {
        var targets = PlanFigures.TargetsUnder("二、总体要求", "到2025年，基本建成体系。具体目标如下：", "货运量达到3750万吨。");
        Assert.Equal(2025, Assert.Single(targets).Quantity.Year);
    }

    [Fact]
    public void A_section_that_looks_back_holds_goals_only_with_a_coming_year() =>
        AreMarked("园区达到8个。到2025年，园区达到[|10个|]。", PlanFigures.TargetsUnder("一、发展基础", "园区达到8个。到2025年，园区达到10个。"));

    [Theory]
    [InlineData("2024年国民经济和社会发展统计公报")]
    [InlineData("关于有关工作的总结")]
    public void A_text_that_tells_what_was_has_no_goals(string title) =>
        Assert.Empty(PlanFigures.Targets(title, null, "全年粮食总产量增长1.2%，新增企业1829户。"));

    [Fact]
    public void Targets_are_counted_by_what_holds_them()
    {
        var targets = PlanFigures.TargetsUnder("二、发展目标", "培育企业10家。", "建设园区5个。");
        Assert.Equal(["p1.1.g1", "p1.1.g2"], targets.Select(static target => target.Id));
    }

    [Fact]
    public void Targets_without_a_known_period_need_a_word_of_aiming() =>
        Assert.Single(PlanFigures.Targets("意见", null, "企业达到10家。力争园区达到5个。"));

    private static void AreMarked(string marked, IReadOnlyList<Target> targets)
    {
        var text = FigureTexts.Plain(marked);
        foreach (var place in targets.Select(static target => target.Quantity.Place.Extent).Reverse())
        {
            text = text.Insert(place.End, "|]").Insert(place.Start, "[|");
        }

        Assert.Equal(marked, text);
    }
}
