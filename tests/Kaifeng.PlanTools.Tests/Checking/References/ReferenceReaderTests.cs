using Kaifeng.PlanTools.Checking.References;

namespace Kaifeng.PlanTools.Tests.Checking.References;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("实施工程（详见专栏 3）", "专栏3")]
    [InlineData("见表2—1、表2—2和表3", "表2-1 表2-2 表3")]
    [InlineData("如图1所示", "图1")]
    [InlineData("表4所列指标", "表4")]
    [InlineData("按照本规划第三章的安排", "Chapter3")]
    [InlineData("具体见附件2", "附件2")]
    [InlineData("参见专栏六", "专栏六→专栏6")]
    [InlineData("按照《甲市规划》第三章", "")]
    [InlineData("《甲市规划》第三章规定", "")]
    [InlineData("专栏3 道路工程", "")]
    [InlineData("发表3篇、绘图5张", "")]
    [InlineData("见图书馆", "")]
    [InlineData("见第", "")]
    public void Words_around_a_label_make_a_reference_of_it(string text, string expected) =>
        Assert.Equal(expected.Split('→')[^1], string.Join(' ', ReferenceReader.Read(text).Where(static reference => reference.IsReference).Select(static reference => reference.Key)));
}
