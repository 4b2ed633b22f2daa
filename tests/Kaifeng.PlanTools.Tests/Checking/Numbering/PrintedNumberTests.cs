using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("一", "First", 1)]
    [InlineData("（十二）", "Second", 12)]
    [InlineData("(五)", "Second", 5)]
    [InlineData("7", "Third", 7)]
    [InlineData("（3）", "Fourth", 3)]
    [InlineData("3）", "HalfBracket", 3)]
    [InlineData("④", "Circled", 4)]
    [InlineData("⑵", "Bracketed", 2)]
    [InlineData("1.2", "None", 0)]
    [InlineData("（", "None", 0)]
    [InlineData("）", "None", 0)]
    [InlineData("", "None", 0)]
    public void The_number_of_a_paragraph_has_a_style_and_a_value(string printed, string style, int value)
    {
        var number = PrintedNumber.Of(new Paragraph { Span = default, Text = default, Number = printed });

        Assert.Equal((style, value), (number.Style.ToString(), number.Value));
    }

    [Theory]
    [InlineData("第三章", 4, "第四章")]
    [InlineData("（十）", 11, "（十一）")]
    [InlineData("5.1.2", 3, "5.1.3")]
    [InlineData("专栏6—1", 2, "专栏6—2")]
    [InlineData("2", 10, "10")]
    public void Another_value_is_written_in_the_same_style(string printed, int value, string written) =>
        Assert.Equal(written, new PrintedNumber(NumberStyle.None, 0, printed).With(value));

    [Theory]
    [InlineData("④", NumberStyle.Circled, "⑤")]
    [InlineData("⑵", NumberStyle.Bracketed, "⑸")]
    internal void Numbers_in_one_character_stay_so(string printed, NumberStyle style, string written) =>
        Assert.Equal(written, new PrintedNumber(style, 0, printed).With(5));

    [Fact]
    public void The_place_of_a_number_holds_the_blanks_inside_of_it()
    {
        var source = new SourceText("test.txt", "第 三 章 总体要求\n", "");
        var place = NumberedItem.PlaceOf(source, new Passage(new TextSpan(0, 10)), "第三章");

        Assert.Equal("第 三 章", source.Read(place));
    }
}
