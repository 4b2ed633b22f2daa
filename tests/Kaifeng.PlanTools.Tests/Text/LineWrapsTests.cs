using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class LineWrapsTests
{
    [Theory]
    [InlineData("营商环境和社会信用 体系建设规划", "营商环境和社会信用体系建设规划")]
    [InlineData("2020年 基础值", "2020年基础值")]
    [InlineData("占 GDP 比率", "占 GDP 比率")]
    [InlineData("占社会 消费品　零售 总额（%）", "占社会消费品零售总额（%）")]
    [InlineData("  前 言 ", "前言")]
    [InlineData("5G  通信", "5G 通信")]
    public void Blanks_between_Chinese_characters_go_and_those_beside_Latin_stay(string text, string expected) =>
        Assert.Equal(expected, LineWraps.Remove(text));
}
