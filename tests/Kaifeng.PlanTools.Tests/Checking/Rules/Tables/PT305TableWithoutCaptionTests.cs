using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT305TableWithoutCaptionTests
{
    private static readonly PT305TableWithoutCaption Rule = new();

    [Theory]
    [InlineData("到2025年，发展质量稳步提升。", 1)]
    [InlineData("到2025年，发展质量稳步提升，主要指标见下表。", 0)]
    [InlineData("到2025年，主要指标如下。", 0)]
    [InlineData("主要指标：", 0)]
    [InlineData("甲市发展主要指标", 0)]
    public void What_stands_above_may_name_the_table(string above, int count) =>
        Assert.Equal(count, CheckTexts.Check($"一、发展目标\n\n{above}\n\n指标\t2020年\t2025年\n覆盖率（%）\t1\t2\n保护率（%）\t1\t2\n\n二、任务\n\n加强统筹。\n", Rule).Findings.Length);

    [Fact]
    public void Two_rows_are_no_table() =>
        Assert.Empty(CheckTexts.Check("一、发展目标\n\n到2025年，发展质量稳步提升。\n\n指标\t2025年\n覆盖率（%）\t2\n\n二、任务\n\n加强统筹。\n", Rule).Findings);
}
