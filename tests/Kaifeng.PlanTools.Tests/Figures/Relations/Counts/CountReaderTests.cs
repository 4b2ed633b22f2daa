using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Tests.Figures.Claims;

namespace Kaifeng.PlanTools.Tests.Figures.Relations.Counts;

public sealed class CountReaderTests
{
    [Theory]
    [InlineData("联合财政局、教育局和卫生健康委{0}个部门出台政策。", "三", "四")]
    [InlineData("重点打造“山水画廊”“红色记忆”“古镇风情”{0}条精品线路。", "三", "四")]
    [InlineData("形成以高铁站、机场、港口为支撑的{0}大枢纽。", "三", "四")]
    [InlineData("构建“市—县—乡”{0}级服务网络。", "三", "四")]
    [InlineData("完善市县乡村{0}级书记抓振兴机制。", "四", "五")]
    [InlineData("实施数字政府{0}大行动：一网通办行动、一网统管行动、一网协同行动、数据共享行动。", "四", "五")]
    [InlineData("实现“{0}个转变”：由规模扩张向质量提升转变；由要素驱动向创新驱动转变；由管理向服务转变。", "三", "二")]
    [InlineData("涉及{0}个乡镇（街道），包括青山镇、石桥镇、柳河乡、城关街道。", "四", "五")]
    [InlineData("建成水厂{0}座（城东厂、城西厂、开发区厂）。", "3", "4")]
    [InlineData("从{0}个方面发力。一是强化设计；二是扩大投资；三是深化改革。", "三", "四")]
    [InlineData("突出{0}个重点：第一，稳投资；第二，促消费；第三，强创新；第四，保民生。", "四", "三")]
    [InlineData("坚持以下{0}项原则。\n\n（一）坚持人民至上\n\n增进福祉。\n\n（二）坚持系统观念\n\n统筹发展。\n\n（三）坚持改革创新\n\n激发活力。", "三", "四")]
    [InlineData("二、实施{0}大工程\n\n（一）强基工程\n\n夯实基础。\n\n（二）富民工程\n\n促进增收。\n\n（三）乐业工程\n\n稳定就业。", "三", "四")]
    [InlineData("打造“一带{0}园”：“一带”，滨水休闲带。“四园”，柑橘园、茶叶园、花卉园、菌菇园。", "四", "五", false)]
    [InlineData("打造“{0}轴两园”：沿江发展轴、滨海发展轴、科技园、物流园。", "两", "三")]
    [InlineData("表3 重点项目表（共{0}项）\n序号\t项目名称\t建设地点\n1\t物流园\t东区\n2\t冷链中心\t西区\n3\t配送枢纽\t南区", "3", "4")]
    [InlineData("分{0}个阶段推进：第一阶段，到2023年，打好基础；第二阶段，到2025年，初见成效。", "两", "三")]
    public void An_announced_number_is_held_against_the_members_wherever_they_stand(string text, string right, string wrong, bool isSeen = true)
    {
        Assert.Contains(ClaimTexts.Of(ClaimKind.Count, text.Replace("{0}", right, StringComparison.Ordinal)), static claim => claim.EndsWith(" consistent", StringComparison.Ordinal));
        var claims = ClaimTexts.Of(ClaimKind.Count, text.Replace("{0}", wrong, StringComparison.Ordinal));
        Assert.Equal(isSeen, claims.Any(claim => claim.Contains($" {wrong}", StringComparison.Ordinal) && claim.EndsWith(" inconsistent", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("用好国内国际两个市场、两种资源，扩大进口、出口。")]
    [InlineData("落实中央八项规定，整治“四风”问题，精简文件、会议。")]
    [InlineData("推动金沙一级、白河二级、龙潭三级等水电站改造。")]
    [InlineData("在东城区、西城区、南城区布局5个医疗中心和12个专科中心。")]
    [InlineData("建成物流园区、配送中心，新增泊位、堆场等12个。")]
    [InlineData("16个省（区、市）开展建设，1000多个市（县、区）参与。")]
    [InlineData("发展智慧农业、观光农业、设施农业、休闲农业等六大产业。")]
    public void A_number_whose_list_is_not_told_is_no_finding(string text) =>
        Assert.DoesNotContain(ClaimTexts.Of(ClaimKind.Count, text), static claim => claim.EndsWith(" inconsistent", StringComparison.Ordinal));

    [Theory]
    [InlineData("保留开发区9个，其中国家级2个、省级7个。", "sum 9个 consistent")]
    [InlineData("保留开发区9个，其中国家级2个、省级8个。", "sum 9个 inconsistent")]
    public void Classes_that_exclude_each_other_are_no_more_than_all(string text, string claim) => Assert.Contains(claim, ClaimTexts.Of(text));

    [Fact]
    public void Rows_of_an_attribute_are_counted() => Assert.Contains(
        "count 3项 inconsistent",
        ClaimTexts.Of("专栏1 主要指标\n指标\t单位\t2020年\t2025年\t属性\n森林覆盖率\t%\t32\t35\t约束性\n耕地保有量\t万亩\t120\t120\t约束性\n公园数量\t个\t12\t20\t预期性\n\n上述指标中，约束性指标3项。"));
}
