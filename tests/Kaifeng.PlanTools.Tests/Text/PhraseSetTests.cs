using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

/// <summary>Words that are looked for in a text.</summary>
public sealed class PhraseSetTests
{
    private static readonly PhraseSet Words = new("水", "水库", "灌区");

    [Theory]
    [InlineData("建设灌区和水库", 2)]
    [InlineData("灌溉、区域", -1)]
    [InlineData("", -1)]
    [InlineData("水", 0)]
    public void The_first_of_the_words_is_found(string text, int at)
    {
        Assert.Equal(at, Words.IndexIn(text));
        Assert.Equal(at >= 0, Words.IsIn(text));
    }

    [Fact]
    public void The_longest_word_counts()
    {
        Assert.Equal(2, Words.LengthAtStart("水库工程"));
        Assert.Equal(2, Words.LengthAtEnd("建设水库"));
        Assert.Equal(1, Words.LengthAtEnd("库水"));
    }
}
