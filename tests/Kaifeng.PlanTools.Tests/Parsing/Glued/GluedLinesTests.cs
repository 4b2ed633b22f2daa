using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Glued;

public sealed class GluedLinesTests
{
    private const string Filler = "统筹推进山水林田湖草系统治理，强化源头防控，完善监测网络，健全责任体系，持续改善生态环境质量，增强群众获得感。";

    [Fact]
    public void A_box_in_one_line_has_its_caption_its_items_and_its_end()
    {
        var text = "第一节 治理\n\n" + Filler + "专栏2　重点治理工程（一）河道整治。清淤疏浚河道三十公里，加固堤防。（二）矿山修复。修复矿山二十座，恢复植被。\n\n" + Filler + "\n";
        var (box, source) = OnlyBox(text);
        Assert.Equal(("专栏2", "重点治理工程"), (box.Label, box.Title));
        Assert.Equal(["河道整治", "矿山修复"], box.Items.Select(item => item.Lead));
        Assert.EndsWith("恢复植被。", source.Content[box.Span.Start..box.Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_to_which_the_text_is_glued_ends_where_its_sentence_begins()
    {
        var (box, _) = OnlyBox("第一节 治理\n\n" + Filler + "\n\n专栏3　加强水源地调查加大水源地保护力度，开展水源地环境状况调查评估，划定保护区，设立标志，实施隔离防护。\n");
        Assert.Equal("加强水源地调查", box.Title);
        Assert.Single(box.Items);
    }

    [Fact]
    public void Two_boxes_in_one_line_are_two()
    {
        var text = "第一节 治理\n\n专栏2 节水工程1.灌区改造。改造灌区六处，推广滴灌。2.管网改造。更新管网八十公里，降低漏损。专栏3 减排工程1.锅炉改造。改造锅炉三十台。2.车辆更新。更新公交车。\n";
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        Assert.Equal(["节水工程", "减排工程"], PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Box>().Select(box => box.Title));
    }

    [Fact]
    public void A_sentence_that_speaks_of_a_box_opens_none() =>
        Assert.Empty(PlacedBlock.Of(NoticeParser.Parse(CorpusTexts.Of("第一节 治理\n\n" + Filler + "专栏2所列工程要加快推进，确保按期建成投用，发挥效益，有关部门要加强调度。\n"))).Select(placed => placed.Block).OfType<Box>());

    [Fact]
    public void A_list_of_boxes_is_no_box() =>
        Assert.Empty(PlacedBlock.Of(NoticeParser.Parse(CorpusTexts.Of("一、工程\n专栏1 节水工程\n专栏2 减排工程\n专栏3 修复工程\n二、保障\n文字。\n"))).Select(placed => placed.Block).OfType<Box>());

    [Fact]
    public void Paragraphs_that_ideographic_blanks_separate_are_paragraphs()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of("　　一、总体要求　　（一）指导思想　　坚持生态优先，推动绿色发展。　　（二）基本原则　　坚持统筹兼顾，突出重点，分类施策，分步实施。　　二、主要任务　　" + Filler + "\n"));
        var outline = PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Section>().Select(section => section.Number + section.Title);
        Assert.Equal(["一总体要求", "（一）指导思想", "（二）基本原则", "二主要任务"], outline);
    }

    [Fact]
    public void Blanks_between_offices_and_inside_titles_separate_nothing() =>
        Assert.Equal(
            "云溪市发展和改革委员会　　云溪市财政局　　云溪市自然资源局　　云溪市生态环境局　　云溪市水利局　　云溪市农业农村局",
            Assert.Single(ParagraphsOf("云溪市发展和改革委员会　　云溪市财政局　　云溪市自然资源局　　云溪市生态环境局　　云溪市水利局　　云溪市农业农村局\n")));

    [Fact]
    public void A_text_in_one_line_is_cut_at_its_marks()
    {
        var text = "云溪市人民政府关于印发云溪市水务发展规划的通知云政发〔2031〕5号各县（市、区）人民政府，市政府各部门：现将《云溪市水务发展规划》印发给你们，请认真贯彻执行。云溪市人民政府2031年3月8日云溪市水务发展规划"
            + "第一章 规划背景第一节 发展基础“十五五”时期，全市水务发展取得显著成效。" + Filler + "第二节 存在问题水资源利用效率有待提高。" + Filler
            + "第二章 总体要求第一节 指导思想以习近平新时代中国特色社会主义思想为指导，全面贯彻新发展理念。" + Filler
            + "第二节 发展目标到2035年，全市用水总量控制在12亿立方米以内。" + Filler + "第三章 重点任务第一节 防洪（一）加固堤防。加固堤防六十公里。" + Filler + "（二）疏浚河道。疏浚河道八条。" + Filler + Filler + "\n";
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        Assert.Equal("云政发〔2031〕5号", notice.Header.DocumentNumber?.Text);
        Assert.Equal("云溪市人民政府关于印发云溪市水务发展规划的通知", notice.Header.Title?.Text);
        Assert.Equal(new DateOnly(2031, 3, 8), notice.Header.IssuedOn?.Date);
        Assert.Equal("云溪市水务发展规划", notice.Plans[0].Title);
        var outline = PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Section>().Select(section => section.Number + " " + section.Title);
        Assert.Equal(
            ["第一章 规划背景", "第一节 发展基础", "第二节 存在问题", "第二章 总体要求", "第一节 指导思想", "第二节 发展目标", "第三章 重点任务", "第一节 防洪", "（一） 加固堤防", "（二） 疏浚河道"],
            outline);
    }

    private static (Box Box, PlanTools.Text.SourceText Source) OnlyBox(string text)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        return (Assert.Single(PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Box>()), notice.Source);
    }

    private static List<string> ParagraphsOf(string text)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        return [.. PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Paragraph>().Select(paragraph => notice.Source.Read(paragraph.Text))];
    }
}
