using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("提升竞争力。")]
    [InlineData("实现“拿地即开工。”")]
    [InlineData("（见附件。）")]
    [InlineData("包括：")]
    [InlineData("加快发展； ")]
    [InlineData("推进信息公开。（市发展改革局牵头）")]
    public void A_sentence_ends_at_its_mark_with_closing_quotes_behind_it_or_not(string text) => Assert.True(TextMeasure.EndsSentence(text));

    [Theory]
    [InlineData("重点打造的“郑州—卢森堡”")]
    [InlineData("（开封）")]
    [InlineData("能力突破550万")]
    [InlineData("，")]
    [InlineData("”")]
    [InlineData("")]
    public void A_closing_quote_or_bracket_alone_ends_nothing(string text) => Assert.False(TextMeasure.EndsSentence(text));

    [Fact]
    public void Chinese_characters_take_two_half_squares_and_Latin_ones_one() =>
        Assert.Equal(2 + 2 + 2 + 2 + 1 + 1 + 2, TextMeasure.HalfSquares("到“5年”5G𠮷".Replace("5年", "年", StringComparison.Ordinal)));
}
