using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Outline;

public sealed class OutlineTests
{
    [Fact]
    public void Chapters_run_on_through_the_parts_and_stand_under_them() => Check(
        "第一篇 环境\n\n第一章 成就\n\n文字一。\n\n第二篇 蓝图\n\n第二章 要求\n\n第一节 思想\n\n文字二。\n\n第二节 原则\n\n文字三。\n",
        "part 第一篇 环境", "  chapter 第一章 成就", "part 第二篇 蓝图", "  chapter 第二章 要求", "    section 第一节 思想", "    section 第二节 原则");

    [Fact]
    public void Numbers_restart_under_each_parent() => Check(
        "一、环境\n\n（一）基础\n\n1. 规模扩大。全市总量提高。\n\n2. 结构优化。占比提高。\n\n（二）问题\n\n1. 层次低。能力不足。\n\n二、要求\n\n（一）思想\n\n以新思想为指导。\n",
        "l1 一 环境", "  l2 （一） 基础", "    l3 run-in 1 规模扩大", "    l3 run-in 2 结构优化", "  l2 （二） 问题", "    l3 run-in 1 层次低", "l1 二 要求", "  l2 （一） 思想");

    [Fact]
    public void A_foreword_stands_beside_the_chapters() => Check(
        "前 言\n\n本规划期为五年。\n\n第一章 基础\n\n文字。\n",
        "foreword  前言", "chapter 第一章 基础");

    [Fact]
    public void A_run_in_title_ends_at_the_colon_where_a_long_explanation_follows() => Check(
        "一、布局\n\n1. “六枢纽”：六个省级物流枢纽。建设物流园。\n\n2. 面临机遇：新发展阶段蓄势，为服务业发展提供更大空间。我国经济长期向好。\n",
        "l1 一 布局", "  l3 run-in 1 “六枢纽”：六个省级物流枢纽", "  l3 run-in 2 面临机遇");

    [Fact]
    public void A_numbered_paragraph_without_a_title_is_no_section() => Check(
        "一、目标\n\n1. 到2025年，建成现代流通体系，流通效率明显提高。消费环境改善。\n",
        "l1 一 目标");

    [Fact]
    public void Numbered_lines_without_text_below_them_are_a_list() => Check(
        "一、指标\n\n1. 信息化发展指数\n\n2. 网民数量\n\n3. 社会保障卡普及率\n\n二、要求\n\n文字。\n",
        "l1 一 指标", "l1 二 要求");

    [Fact]
    public void Numbered_items_of_a_box_are_no_sections() => Check(
        "第三节 服务保障\n\n落实政策。\n\n专栏1 建设项目\n\n1. 妇幼健康工程。推动改扩建。\n\n2. 筛查工程。开展筛查。\n\n第四章 教育\n\n文字。\n",
        "section 第三节 服务保障", "chapter 第四章 教育");

    [Fact]
    public void A_heading_that_counts_on_in_the_outline_ends_a_box_with_numbers() => Check(
        "一、工程\n\n1. 聚链。强化链条，做强主体。\n\n专栏1 建设项目\n\n农业工程。建设基地。\n\n2. 补链。完善链条，做大规模。\n",
        "l1 一 工程", "  l3 run-in 1 聚链", "  l3 run-in 2 补链");

    [Fact]
    public void A_decimal_number_is_a_heading_only_where_it_counts_on() => Check(
        "一、阶段\n\n1.1 目标如期实现\n\n1.1.1 实力提升。总值提高。\n\n2.5倍的增速居前列，继续提升。\n\n1.1.2 品质改善。绿地增加。\n\n1.2 把握要求\n\n文字。\n",
        "l1 一 阶段", "  d2 1.1 目标如期实现", "    d3 run-in 1.1.1 实力提升", "    d3 run-in 1.1.2 品质改善", "  d2 1.2 把握要求");

    [Fact]
    public void Blanks_that_a_line_wrap_left_in_a_title_are_removed_and_those_beside_Latin_letters_kept() => Check(
        "第二章 “十四五” 发展环 境\n\n一、推广 5G 应用\n\n文字。\n",
        "chapter 第二章 “十四五”发展环境", "  l1 一 推广 5G 应用");

    [Fact]
    public void The_last_item_of_a_list_whose_items_end_with_semicolons_is_no_heading() => Check(
        "一、要求\n\n各地要做到：\n\n（一）压实责任；\n\n（二）强化监测；\n\n（三）严格考核。\n\n二、保障\n\n文字。\n",
        "l1 一 要求", "l1 二 保障");

    [Fact]
    public void A_closing_section_stands_beside_the_first_level_and_holds_its_own() => Check(
        "第一章 任务\n\n第一节 路网\n\n文字。\n\n附 录\n\n1. 三横。指三条高速公路，即海云高速。\n\n2. 四纵。指四条高速公路，即东平高速。\n",
        "chapter 第一章 任务", "  section 第一节 路网", "heading  附录", "  l3 run-in 1 三横", "  l3 run-in 2 四纵");

    private static void Check(string text, params string[] expected)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        Assert.Equal(expected, notice.Plans.SelectMany(plan => Lines(plan.Content, 0)));
    }

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks, int depth) => blocks.OfType<Section>().SelectMany(section =>
        Lines(section.Content, depth + 1).Prepend($"{new string(' ', depth * 2)}{section.Kind.Name()}{(section.RunIn ? " run-in" : "")} {section.Number} {section.Title}"));
}
