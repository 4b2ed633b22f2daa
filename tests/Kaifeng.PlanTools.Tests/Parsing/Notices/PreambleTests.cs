using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Notices;

public sealed class PreambleTests
{
    private const string Menu = "首页\n政务公开\n政策文件\n规划计划\n专栏\n互动交流\n政务服务\n当前位置：首页 > 政务公开 > 规划计划\n";
    private const string Plan = "云溪市“十六五”水务发展规划\n发布时间：2031-03-08　来源：云溪市水利局\n一、发展目标\n到2035年，全市用水总量控制在12亿立方米以内，农村自来水普及率达到98%。\n二、保障措施\n加强组织领导，落实资金。\n";

    [Fact]
    public void Menus_before_a_title_cost_neither_title_nor_period_nor_targets()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(Menu + Plan));
        var plan = Assert.Single(notice.Plans);
        Assert.Equal("云溪市“十六五”水务发展规划", plan.Title);
        Assert.Equal(new PlanPeriod(2031, 2035), plan.Period);
        Assert.Equal(2, FigureReader.Read(notice).Targets.Length);
        Assert.Equal(9, notice.Leaves.Count(leaf => leaf.Kind == LeafKind.Dropped));
    }

    [Fact]
    public void Lines_of_an_index_table_before_a_title_fill_the_header()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("首页\n政务公开\n政策\n服务\n索 引 号：00310/2031-02\n发文字号：云政发〔2031〕5号\n成文日期：2031年3月8日\n" + Plan));
        Assert.Equal("云政发〔2031〕5号", notice.Header.DocumentNumber?.Text);
        Assert.Equal(new DateOnly(2031, 3, 8), notice.Header.IssuedOn?.Date);
    }

    [Fact]
    public void The_mark_of_an_issuer_above_a_document_number_is_no_menu()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("云溪市人民政府文件\n云政发〔2031〕5号\n云溪市人民政府关于印发水务发展规划的通知\n各县人民政府：\n现将规划印发给你们。\n2031年3月8日\n"));
        Assert.Equal("云溪市人民政府", notice.Header.Issuer?.Name);
        Assert.DoesNotContain(notice.Leaves, leaf => leaf.Kind == LeafKind.Dropped);
    }

    [Fact]
    public void A_five_year_plan_that_is_named_only_in_passing_sets_no_year()
    {
        var quantities = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Of("一、任务\n编制“十六五”村庄规划，完成农房改造300户。\n"))).Quantities;
        Assert.Null(Assert.Single(quantities).Year);
    }
}
