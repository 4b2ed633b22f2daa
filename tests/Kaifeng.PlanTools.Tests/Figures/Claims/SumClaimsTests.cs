using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class SumClaimsTests
{
    [Theory]
    [InlineData("三次产业结构调整为15.3:37.8:46.9。", "sum 15.3:37.8:46.9 consistent")]
    [InlineData("三次产业结构优化为15.3：37.8：47.9。", "sum 15.3：37.8：47.9 inconsistent")]
    [InlineData("以“两环两横两纵”6大综合运输通道为主体。", "sum 6大 consistent")]
    [InlineData("建成园区8个，其中，国家级1个、省级4个。", "sum 8个 consistent")]
    [InlineData("建成园区8个，其中国家级12个。", "sum 8个 inconsistent")]
    [InlineData("规划面积88.8平方公里，其中启动区1770公顷。", "sum 88.8平方公里 consistent")]
    [InlineData("医院41个（其中公立医院18个），诊所122个。", "sum 41个 consistent")]
    [InlineData("床位增加12.5万张，其中公立医院床位800万张、增加7.0万张。", "sum 12.5万张 consistent")]
    public void A_total_is_held_against_the_parts_in_its_sentence(string text, string claim) => Assert.Equal([claim], ClaimTexts.Of(ClaimKind.Sum, text));

    [Theory]
    [InlineData("气象条件之比为15.3:37.8:2。")]
    [InlineData("上市公司增加4家，其中境内上市公司85家。")]
    [InlineData("抽检量每千人6.6批次，其中食品抽检5万批次。")]
    public void What_is_no_total_makes_no_claim(string text) => Assert.Empty(ClaimTexts.Of(ClaimKind.Sum, text));

    [Fact]
    public void Parts_in_brackets_end_with_them() =>
        Assert.Equal("医院41个（其中公立医院[|18个|]），诊所22个。", ClaimTexts.Operands("医院41个（其中公立医院18个），诊所22个。"));

    [Fact]
    public void The_items_of_a_box_add_to_its_total()
    {
        Assert.Equal(["sum 1150亩 consistent"], ClaimTexts.Of(ClaimKind.Sum, Box("1150亩", 300, 450, 400)));
        Assert.Equal(["sum 1000亩 inconsistent"], ClaimTexts.Of(ClaimKind.Sum, Box("1000亩", 300, 450, 400)));
    }

    [Fact]
    public void Fewer_items_than_announced_do_not_contradict_a_total() => Assert.Equal(["sum 1150亩 uncountable-list"], ClaimTexts.Of(ClaimKind.Sum, Box("1150亩", 300, 450)));

    [Fact]
    public void A_heading_announces_what_the_numbers_under_it_add_to() => Assert.Equal(
        ["sum 十大 consistent"],
        ClaimTexts.Of(ClaimKind.Sum, "一、布局\n\n（一）产业布局\n\n1. “十群”：十大产业集群。围绕化工、汽车、家居、服装、食品、装备等六大传统产业集群，医药、材料两大新兴产业集群，氢能、储能两大未来产业集群，提升能力。\n"));

    private static string Box(string total, params int[] areas) =>
        $"专栏1 物流业布局\n\n重点建设3个物流枢纽，总规划面积{total}。\n\n" + string.Concat(areas.Select((area, i) => $"{"甲乙丙"[i]}物流园：规划面积{area}亩，承担配送功能。\n\n")) + "第二章 目标\n\n文字。\n";
}
