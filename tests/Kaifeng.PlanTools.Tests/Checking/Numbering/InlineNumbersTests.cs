using Kaifeng.PlanTools.Checking.Numbering;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class InlineNumbersTests
{
    [Theory]
    [InlineData("一是建设道路；二是建设桥梁。", "1 2")]
    [InlineData("①道路②桥梁", "1 2")]
    [InlineData("（1）道路；（2）桥梁", "1 2")]
    [InlineData("十二是偶数", "12")]
    [InlineData("统一是目标，同一是手段，唯一是基础", "")]
    [InlineData("增长（1）倍（2）", "")]
    [InlineData("（", "")]
    [InlineData("一", "")]
    public void Numbers_of_an_enumeration_begin_a_clause(string text, string values) =>
        Assert.Equal(values, string.Join(' ', InlineNumbers.Read(text.AsMemory()).Select(static found => found.Number.Value)));
}
