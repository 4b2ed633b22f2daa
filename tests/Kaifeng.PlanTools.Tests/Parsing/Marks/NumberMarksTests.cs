using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Tests.Parsing.Marks;

public sealed class NumberMarksTests
{
    [Theory]
    [InlineData("第一篇 发展成就与环境", SectionKind.Part, "第一篇", 1, "发展成就与环境")]
    [InlineData("第十八章构建协同联动载体", SectionKind.Chapter, "第十八章", 18, "构建协同联动载体")]
    [InlineData("第 2 节　总体要求", SectionKind.Section, "第2节", 2, "总体要求")]
    [InlineData("第三部分 重点任务", SectionKind.Part, "第三部分", 3, "重点任务")]
    [InlineData("一、发展基础", SectionKind.L1, "一", 1, "发展基础")]
    [InlineData("二十五、保障措施", SectionKind.L1, "二十五", 25, "保障措施")]
    [InlineData("（十二）健康中国信息服务行动", SectionKind.L2, "（十二）", 12, "健康中国信息服务行动")]
    [InlineData("(五) 发展导向", SectionKind.L2, "(五)", 5, "发展导向")]
    [InlineData("1. 交通物流水平快速提升。", SectionKind.L3, "1", 1, "交通物流水平快速提升。")]
    [InlineData("12．创新服务平台", SectionKind.L3, "12", 12, "创新服务平台")]
    [InlineData("3、抢抓机遇", SectionKind.L3, "3", 3, "抢抓机遇")]
    [InlineData("（2）电力需求侧响应能力", SectionKind.L4, "（2）", 2, "电力需求侧响应能力")]
    [InlineData("1.1“五个中心”建设", SectionKind.D2, "1.1", 1, "“五个中心”建设")]
    [InlineData("1.2025年主要目标", SectionKind.L3, "1", 1, "2025年主要目标")]
    [InlineData("2.5G网络建设", SectionKind.L3, "2", 2, "5G网络建设")]
    [InlineData("三、四化同步发展", SectionKind.L1, "三", 3, "四化同步发展")]
    [InlineData("14.6.3 持续改善", SectionKind.D3, "14.6.3", 3, "持续改善")]
    public void A_number_mark_is_read_with_its_kind_and_value(string text, SectionKind kind, string number, int ordinal, string rest)
    {
        var mark = Assert.NotNull(NumberMarks.Read(text));
        Assert.Equal((kind, number, ordinal, rest), (mark.Kind, mark.Number, mark.Ordinal, text[mark.Length..]));
    }

    [Theory]
    [InlineData("0.8亿美元和146亿元增加至2020年的867.34亿元")]
    [InlineData("2021年，先后获评省“示范性平台网站”")]
    [InlineData("第三次全国土地调查成果")]
    [InlineData("第一，坚持党的领导")]
    [InlineData("（站）创建工作取得新进展")]
    [InlineData("（馆）建设，实现乡镇体育健身设施全覆盖")]
    [InlineData("一二三产业融合发展")]
    [InlineData("十大特色优势农业基地建设工程。")]
    [InlineData("5G网络")]
    [InlineData("一、二、三产业融合发展")]
    [InlineData("二、三级医院分工协作")]
    [InlineData("1.5GW风电项目")]
    [InlineData("2.5%的增速")]
    [InlineData("15.75%，“五环九横十二纵”的路网格局")]
    [InlineData("一")]
    [InlineData("")]
    public void A_text_that_merely_begins_like_one_has_no_mark(string text) => Assert.Null(NumberMarks.Read(text));

    [Theory]
    [InlineData("①智能装备产业链", "①", 1)]
    [InlineData("⑵ 完善标准体系", "⑵", 2)]
    [InlineData("3）开展用能预算管理", "3）", 3)]
    public void Item_marks_below_the_standards_levels_are_read_apart(string text, string number, int ordinal)
    {
        Assert.Null(NumberMarks.Read(text));
        var mark = Assert.NotNull(NumberMarks.ReadItem(text));
        Assert.Equal((number, ordinal), (mark.Number, mark.Ordinal));
    }
}
