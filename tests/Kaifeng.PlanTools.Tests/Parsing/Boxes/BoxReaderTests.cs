using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Boxes;

/// <summary>Where boxes end and what their items are. In each text the box's content stands between <c>[|</c> and <c>|]</c>.</summary>
public sealed class BoxReaderTests
{
    [Theory]
    [InlineData("一、任务\n\n文字。\n\n专栏1 工程\n\n[|物流工程。建设园区。\n\n电商工程。建设基地。|]\n\n二、保障\n\n文字。\n")]
    [InlineData("一、任务\n\n建设安全可靠的韧性城市。完善设施。\n\n专栏1 更新工程\n\n[|微改造工程。改造街巷。\n\n安居工程。改造小区。|]\n\n建设更具活力的创新城市。创建园区。\n")]
    [InlineData("一、任务\n\n医疗卫生领域。推进信用承诺。\n\n专栏7 监管建设\n\n[|不断完善监管制度，强化约束，弘扬诚信。|]\n\n养老服务领域。开展综合评价。\n")]
    [InlineData("一、融合\n\n推进服务业与制造业融合。引导延伸。\n\n专栏1 融合工程\n\n[|数字农业提质。建设园区。\n\n农村流通提升。建设基地。|]\n\n增强高效服务供给能力。推动绿色发展。\n")]
    [InlineData("一、布局\n\n发展物流。\n\n专栏6—1 布局\n[|一、市域布局\n中心城区西部加快国际陆港建设。\n二、枢纽节点\n重点建设枢纽节点。\n\n杞县园区：规划面积2000亩。|]\n\n第二节 业态\n\n文字。\n")]
    [InlineData("一、维护稳定\n\n统筹疫情防控和供应链稳定，保障供应链安全，强化供应链企业风险管理。\n\n表8—1中转站\n\n[|甲县中转站。设在蔬菜市场，仓储面积3000平方米。\n\n乙县中转站。设在物流园区，占地30亩。|]\n\n引导供应链企业加强供应链安全评估，强化供应链风险防范，保障稳定。\n\n二、保障\n\n文字。\n")]
    [InlineData("一、保障\n\n提高应急能力。完善机制。\n\n专栏3 任务\n\n[|电力工程：推进工程建设。\n\n管道工程：建设天然气管道，全长48公里，投资4亿元。\n\n计划建设门站天然气管道，全长12公里，投资2000万元。|]\n\n第八章 降碳\n\n文字。\n")]
    public void A_box_ends_where_the_section_goes_on(string marked)
    {
        var box = Assert.Single(BoxesOf(marked, out var expected, out var source));
        var last = box.Items[^1].Paragraphs[^1].Span;
        Assert.Equal(expected, source.Content[box.Items[0].Paragraphs[0].Span.Start..last.End]);
    }

    /// <summary>In a text dump of pages a box's lines are longer than the others, whatever its items and the text around begin with.</summary>
    [Fact]
    public void A_box_in_a_wrapped_text_ends_where_lines_have_the_width_of_the_text_again()
    {
        var body = WrapOf("提升创新能力。", 30, 5);
        var box = Assert.Single(BoxesOf(
            "一、任务\n" + body + "专栏1 创新工程\n[|" + WrapOf("提升装备水平。", 35, 4) + WrapOf("提升设计水平。", 35, 3) + WrapOf("强化平台建设。", 35, 3).TrimEnd() + "|]\n" + WrapOf("提升服务能力。", 30, 4)
            + WrapOf("强化人才支撑。", 30, 4) + "二、保障\n" + body, out var expected, out var source));
        Assert.Equal(["提升装备水平", "提升设计水平", "强化平台建设"], box.Items.Select(item => item.Lead));
        Assert.Equal(expected, source.Content[box.Items[0].Paragraphs[0].Span.Start..box.Span.End]);
    }

    /// <summary>A paragraph of so many lines, all but the last full.</summary>
    private static string WrapOf(string lead, int width, int lines)
    {
        var text = lead;
        for (var word = 0; text.Length < (width * lines) - 8; word++)
        {
            text += "甲乙丙丁戊己庚辛壬癸"[word % 10] + "类设施";
        }

        return string.Concat((text + "。").Chunk(width).Select(line => new string(line) + "\n"));
    }

    [Fact]
    public void A_paragraph_without_a_lead_belongs_to_the_item_above()
    {
        var box = Assert.Single(BoxesOf("专栏1 工程\n\n[|物流工程。建设园区。\n\n其余园区由各县建设，形成网络，提升能力。\n\n电商工程。建设基地。|]\n", out _, out _));
        Assert.Equal(["物流工程", "电商工程"], box.Items.Select(item => item.Lead));
        Assert.Equal([2, 1], box.Items.Select(item => item.Paragraphs.Length));
    }

    [Fact]
    public void In_a_box_without_leads_each_paragraph_is_an_item()
    {
        var box = Assert.Single(BoxesOf("专栏2 审批\n\n[|全面实行承诺制和容缺受理，申报材料压减60%以上。\n\n深入推进改革，实施标准地出让，提供全代办服务。|]\n", out _, out _));
        Assert.Equal(["", ""], box.Items.Select(item => item.Lead));
    }

    [Fact]
    public void The_number_of_an_item_is_no_part_of_its_lead()
    {
        var box = Assert.Single(BoxesOf("专栏1 项目\n\n[|1. 妇幼健康工程。推动改扩建。\n\n2. “51515人才工程”。引进人才。|]\n", out _, out _));
        Assert.Equal(["妇幼健康工程", "“51515人才工程”"], box.Items.Select(item => item.Lead));
        Assert.Equal(["1", "2"], box.Items.Select(item => item.Paragraphs[0].Number));
    }

    [Fact]
    public void A_caption_whose_word_number_and_title_stand_on_a_line_each_opens_a_box()
    {
        var box = Assert.Single(BoxesOf("一、任务\n文字。\n专栏\n3\n融合创新工程\n[|梳理一批典型案例，培育一批融合创新模式。|]\n二、保障\n文字。\n", out _, out _));
        Assert.Equal(("专栏3", "3", "融合创新工程"), (box.Label, box.Number, box.Title));
    }

    private static List<Box> BoxesOf(string marked, out string content, out PlanTools.Text.SourceText source)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        content = text[start..end];
        source = CorpusTexts.Of(text);
        return NoticeParser.Parse(source).Plans.SelectMany(plan => Find(plan.Content)).ToList();
    }

    private static IEnumerable<Box> Find(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Find(section.Content),
        Box box => [box],
        _ => [],
    });
}
