using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Notices;

public sealed class HeaderReaderTests
{
    [Fact]
    public void The_header_of_a_notice_has_its_elements_in_the_standards_terms()
    {
        var header = NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)).Header;
        Assert.Equal(("开封市人民政府文件", "开封市人民政府"), (header.Issuer!.Text, header.Issuer.Name));
        Assert.Equal(("汴政", 2022, 29), (header.DocumentNumber!.AgencyCode, header.DocumentNumber.Year, header.DocumentNumber.Serial));
        Assert.Equal("开封市人民政府关于印发《开封市“十四五”现代供应链发展规划》等8个专项规划的通知", header.Title!.Text);
        Assert.Equal("各县、区人民政府，市政府各部门", header.Addressees!.Text);
        Assert.Equal(Enumerable.Range(1, 8).Select(number => (int?)number), header.Attachments.Select(entry => entry.Number));
        Assert.Equal(new DateOnly(2022, 12, 28), header.IssuedOn!.Date);
        Assert.Null(header.SignedBy);
        Assert.Equal("开封市人民政府办公室", header.Imprint!.PrintedBy!.Text);
        Assert.Equal(new DateOnly(2022, 12, 30), header.Imprint.PrintedOn!.Date);
        Assert.Equal("市发展改革委", header.Imprint.Sponsor!.Text);
    }

    [Fact]
    public void A_page_of_the_issuers_site_prints_the_title_above_the_number_and_has_a_signature()
    {
        var header = NoticeParser.Parse(CorpusTexts.Read("yunxi-site-text.txt")).Header;
        Assert.Null(header.Issuer);
        Assert.Equal("云溪市人民政府办公室关于印发云溪市“十六五”现代商贸发展规划的通知", header.Title!.Text);
        Assert.Equal("云溪市人民政府办公室", header.SignedBy!.Text);
        Assert.Equal("（此件公开发布）", Assert.Single(header.Annotations).Text);
    }

    [Fact]
    public void A_document_that_is_itself_the_plan_has_its_sections_and_its_closing_matter()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Read("shiyang-circular.txt"));
        Assert.Equal(("石阳市人民政府", new DateOnly(2023, 1, 16)), (notice.Header.SignedBy!.Text, notice.Header.IssuedOn!.Date));
        Assert.Equal(["2022年度先进单位名单", "重点项目完成情况表"], notice.Header.Attachments.Select(entry => entry.Title));
        Assert.Equal(["p0", "p1", "p2"], notice.Plans.Select(plan => plan.Id));
        Assert.Equal(["总体情况", "存在问题", "下步要求"], notice.Plans[0].Content.OfType<Section>().Select(section => section.Title));
    }

    [Fact]
    public void Several_signers_stand_above_the_date()
    {
        var header = NoticeParser.Parse(CorpusTexts.Of("联规〔2023〕15号\n\n各省：\n\n请执行。\n\n附件：行动计划\n\n工业和信息化部\n国家发展改革委\n财政部\n二○二三年一月十八日\n")).Header;
        Assert.Equal("工业和信息化部 国家发展改革委 财政部", header.SignedBy!.Text);
        Assert.Equal(new DateOnly(2023, 1, 18), header.IssuedOn!.Date);
        Assert.Equal("行动计划", Assert.Single(header.Attachments).Title);
    }

    [Fact]
    public void A_note_in_brackets_may_stand_right_behind_the_date()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("国发〔2016〕65号\n\n各省：现将规划印发给你们。\n\n2016年11月24日（此件有删改）\n\n“十三五”保护规划\n\n第一章 形势\n\n文字。\n"));
        Assert.Equal(("2016年11月24日", new DateOnly(2016, 11, 24)), (notice.Header.IssuedOn!.Text, notice.Header.IssuedOn.Date));
        Assert.Equal("（此件有删改）", Assert.Single(notice.Header.Annotations).Text);
        Assert.Equal("“十三五”保护规划", Assert.Single(notice.Plans).Title);
    }

    [Fact]
    public void Office_and_printing_date_may_stand_on_one_line_and_the_copies_on_several()
    {
        var imprint = NoticeParser.Parse(CorpusTexts.Read("nanping-lists.txt")).Header.Imprint!;
        Assert.EndsWith("南屏军分区。", imprint.CopiedTo!.Text, StringComparison.Ordinal);
        Assert.Equal(("南屏市人民政府办公室", new DateOnly(2021, 11, 9)), (imprint.PrintedBy!.Text, imprint.PrintedOn!.Date));
    }

    [Fact]
    public void The_years_of_another_plan_are_not_the_period() =>
        Assert.Null(NoticeParser.Parse(CorpusTexts.Of("清河市实施方案\n\n根据《国家新型城镇化规划（2021—2035年）》制定本方案。\n\n一、要求\n\n文字。\n")).Plans[0].Period);

    [Theory]
    [InlineData("二〇二二年十二月二十八日", "2022-12-28")]
    [InlineData("2022 年 2 月 8 日", "2022-02-08")]
    [InlineData("2022年2月30日", null)]
    public void A_date_that_the_calendar_does_not_have_stays_as_printed(string date, string? expected)
    {
        var header = NoticeParser.Parse(CorpusTexts.Of($"云政〔2022〕1号\n\n关于印发规划的通知\n\n各县：\n\n请执行。\n\n{date}\n")).Header;
        Assert.Equal(expected, header.IssuedOn!.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Each_plan_is_opened_by_its_label_and_titled_once_or_twice()
    {
        var plans = NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)).Plans;
        Assert.Equal([1, 2, 2, 1, 2, 1, 2, 1], plans.Select(plan => plan.TitlePlaces.Length));
        Assert.Equal("开封市“十四五”现代能源体系和碳达峰碳中和规划", plans[3].Title);
        Assert.Equal(new PlanPeriod(2021, 2035), plans[7].Period);
        Assert.All(plans[..7], plan => Assert.Equal(new PlanPeriod(2021, 2025), plan.Period));
    }

    [Theory]
    [InlineData("云溪市“十三五”水利规划\n\n一、基础\n\n文字。\n", 2016, 2020)]
    [InlineData("云溪市“十五五”水利规划\n\n一、基础\n\n文字。\n", 2026, 2030)]
    [InlineData("云溪市国民经济和社会发展第十四个五年规划\n\n一、基础\n\n文字。\n", 2021, 2025)]
    [InlineData("云溪市水利规划（2031—2040年）\n\n一、基础\n\n文字。\n", 2031, 2040)]
    public void The_period_comes_from_the_title(string text, int start, int end) =>
        Assert.Equal(new PlanPeriod(start, end), NoticeParser.Parse(CorpusTexts.Of(text)).Plans[0].Period);

    [Fact]
    public void A_report_before_its_attachments_is_a_plan_of_its_own()
    {
        var plans = NoticeParser.Parse(CorpusTexts.Of("政府工作报告\n\n一、回顾\n\n文字一。\n\n二、安排\n\n文字二。\n\n附件1\n\n名词解释\n\n1. 双碳：指碳达峰、碳中和。\n")).Plans;
        Assert.Equal(["政府工作报告", "名词解释"], plans.Select(plan => plan.Title));
        Assert.Equal([null, 1], plans.Select(plan => plan.Attachment));
        Assert.Equal(["p0", "p1"], plans.Select(plan => plan.Id));
    }
}
