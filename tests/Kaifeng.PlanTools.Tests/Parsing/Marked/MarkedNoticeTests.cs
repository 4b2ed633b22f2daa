using System.Text;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Parsing.Marked;

/// <summary>Files of these tools that people have edited since, and files that only say that they are.</summary>
public sealed class MarkedNoticeTests
{
    [Fact]
    public void Nothing_is_guessed_that_is_not_marked()
    {
        var blocks = Blocks("一、这行只是文字\n\n没有结束的一段文字，占满了一行又一行，后面没有标点也不会与下文相连\n\n下一段\n\n— 3 —\n\n2. 只是编号。后面的文字是同一段。\n");
        Assert.Equal(["p1/1", "p1/2", "p1/3", "p1/4", "p1/5"], blocks.Select(block => block.Id));
        Assert.Equal(["一", "", "", "", "2"], blocks.Cast<Paragraph>().Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void Headings_without_link_targets_are_headings_all_the_same()
    {
        var sections = Blocks("### 一、甲\n\n#### （一）乙\n\n**1. 丙**。文字\n\n**2. 丁。**文字\n\n### 戊\n\n### 结语\n").OfType<Section>().ToList();
        Assert.Equal(
            ["p1.1 L1 甲", "p1.1.1 L2 乙", "p1.1.1.1 L3 丙", "p1.1.1.2 L3 丁", "p1.h Heading 戊", "p1.h-2 Heading 结语"],
            sections.Select(section => $"{section.Id} {section.Kind} {section.Title}"));
        Assert.Equal([false, false, true, true, false, false], sections.Select(section => section.RunIn));
    }

    [Fact]
    public void A_headings_id_names_the_section_that_holds_it()
    {
        var sections = Blocks("### <a id=\"p1.h\"></a>甲\n\n#### <a id=\"p1.h.1\"></a>一、乙\n\n### <a id=\"p1.2\"></a>二、丙\n").OfType<Section>();
        Assert.Equal(["p1.h", "p1.h.1", "p1.2"], sections.Select(section => section.Id));
    }

    [Fact]
    public void Ids_that_nest_without_end_nest_as_deep_as_there_are_kinds()
    {
        var text = new StringBuilder();
        var id = "p1";
        for (var i = 0; i < 500; i++)
        {
            id += ".1";
            text.Append(null, $"### <a id=\"{id}\"></a>一、甲\n\n");
        }

        var notice = NoticeLaws.Check(Read(text.ToString()));
        Assert.InRange(PlacedBlock.Of(notice).Max(placed => placed.Depth), 2, 12);
    }

    [Fact]
    public void A_quotation_is_a_box_and_holds_what_stands_in_it()
    {
        var box = Assert.Single(Blocks("> **专栏1 重点工程**\n>\n> **物流工程**。建设园区。\n>\n> 二、其他\n\n> 一段引文\n").OfType<Box>());
        Assert.Equal(("专栏1", "重点工程"), (box.Label, box.Title));
        Assert.Equal(["物流工程", ""], box.Items.Select(item => item.Lead));
    }

    [Fact]
    public void A_table_without_told_columns_is_read_like_any_other()
    {
        var table = Assert.Single(Blocks("**表1 主要指标**\n\n| 指标 | 2025年 |\n| --- | --- |\n| 人口（万人） | 5 |\n").OfType<Table>());
        var indicator = Assert.Single(table.Indicators);
        Assert.Equal(("表1", "人口", "万人", "5"), (table.Label, indicator.Name, indicator.Unit, indicator.Values[0].Printed));
    }

    [Fact]
    public void A_table_that_is_marked_as_plain_holds_no_indicators_whatever_its_headers_say()
    {
        var table = Assert.Single(Blocks("| <a class=\"plain-table\"></a>指标 | 2025年 |\n| --- | --- |\n| 人口（万人） | 5 |\n").OfType<Table>());
        Assert.Empty(table.Indicators);
        Assert.Equal(2, table.Rows.Length);
    }

    [Fact]
    public void Ids_that_stand_twice_are_made_different()
    {
        var notice = NoticeLaws.Check(Read("## <a id=\"p1\"></a>甲\n\n### <a id=\"p1.1\"></a>一、乙\n\n### <a id=\"p1.1\"></a>一、乙\n"));
        Assert.Equal(["p1", "p1-2"], notice.Plans.Select(plan => plan.Id));
    }

    private static IEnumerable<Block> Blocks(string text) => PlacedBlock.Of(NoticeLaws.Check(Read(text))).Select(placed => placed.Block);

    private static PlanTools.Text.SourceText Read(string text) =>
        NoticeReader.Read("notice.md", Encoding.UTF8.GetBytes($"---\ngenerator: plan-tools\n---\n\n## <a id=\"p1\"></a>云溪市规划\n\n{text}")).Source!;
}
