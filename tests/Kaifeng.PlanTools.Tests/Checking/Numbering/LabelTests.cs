using Kaifeng.PlanTools.Checking.Numbering;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class LabelTests
{
    [Theory]
    [InlineData("专栏6—1", "6—1", "专栏", 6, 1)]
    [InlineData("表2.3", "2.3", "表", 2, 3)]
    [InlineData("专栏三", "三", "专栏", 0, 3)]
    [InlineData("图12", "12", "图", 0, 12)]
    public void A_label_is_taken_apart(string text, string number, string word, int chapter, int value) =>
        Assert.Equal(new Label(word, chapter, value, text), Label.Of(text, number));

    [Theory]
    [InlineData("专栏", "")]
    [InlineData("专栏一—", "一—")]
    [InlineData("表1", "2")]
    public void What_has_no_number_is_none(string text, string number) => Assert.Null(Label.Of(text, number));
}
