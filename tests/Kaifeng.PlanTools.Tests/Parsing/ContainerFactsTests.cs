using System.Text;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Parsing;

/// <summary>What a container says of its lines, and what the parser makes of it.</summary>
public sealed class ContainerFactsTests
{
    [Fact]
    public void A_heading_with_a_number_is_one_whatever_its_length_and_end()
    {
        var section = Assert.Single(Blocks<Section>("文字。\n\n## 三、全面推进乡村产业振兴、人才振兴、文化振兴、生态振兴、组织振兴，加快建设宜居宜业和美乡村，促进农业高质高效、乡村宜居宜业、农民富裕富足，努力走在前列：\n\n文字。\n"));
        Assert.Equal(SectionKind.L1, section.Kind);
        Assert.EndsWith("努力走在前列", section.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_without_numbers_nest_by_their_levels()
    {
        var sections = Blocks<Section>("# 云溪市规划\n\n## 现状\n\n短文\n\n## 任务\n\n### 一、产业\n\n#### 物流\n\n短文\n\n### 二、交通\n\n## 保障\n\n短文\n");
        Assert.Equal(["p1.h", "p1.h-2", "p1.h-2.1", "p1.h-2.1.h", "p1.h-2.2", "p1.h-3"], sections.Select(section => section.Id));
    }

    [Fact]
    public void A_numbered_text_stands_under_the_heading_above_it_unless_it_counts_on_from_farther_out()
    {
        var sections = Blocks<Section>("# 云溪市规划\n\n一、任务\n\n## 产业\n\n1. 物流。建设园区，完善设施，提升能力。\n\n2. 电商。建设基地，完善设施，提升能力。\n\n二、保障\n\n文字。\n");
        Assert.Equal(["p1.1", "p1.1.h", "p1.1.h.1", "p1.1.h.2", "p1.2"], sections.Select(section => section.Id));
    }

    [Fact]
    public void The_first_heading_is_the_title_whatever_its_words() =>
        Assert.Equal("云溪概览", Assert.Single(Parse("# 云溪概览\n\n## 现状\n\n短文\n").Plans).Title);

    [Fact]
    public void A_heading_that_goes_on_as_a_text_is_none() =>
        Assert.Equal("推进物流", Assert.Single(Blocks<Section>("文字。\n\n### 1. 推进物流。建设园区，完善设施，提升能力。\n"), section => section.RunIn).Title);

    [Fact]
    public void A_box_whose_caption_opens_a_quotation_ends_with_it()
    {
        var blocks = PlacedBlock.Of(Parse("一、任务\n\n> 专栏1 工程\n>\n> 物流工程。建设园区。\n>\n> 二、其他事项\n>\n> 电商工程。建设基地。\n\n港口工程。建设码头。\n")).Select(placed => placed.Block).ToList();
        Assert.Equal(3, Assert.Single(blocks.OfType<Box>()).Items.Length);
        Assert.Equal("港口工程", Assert.IsType<Paragraph>(blocks[^1]).Lead);
    }

    [Fact]
    public void Texts_of_two_quotations_are_not_joined() =>
        Assert.Equal(2, Blocks<Paragraph>("> 这一段文字没有结束的标点而且很长很长很长很长很长很长很长很长\n\n> 另一段引文。\n").Count);

    private static List<T> Blocks<T>(string text)
        where T : Block => [.. PlacedBlock.Of(Parse(text)).Select(placed => placed.Block).OfType<T>()];

    private static PlanNotice Parse(string text) =>
        Corpus.NoticeLaws.Check(NoticeReader.Read("text.md", Encoding.UTF8.GetBytes(text), new ReadOptions(Container.Markdown)).Source!);
}
