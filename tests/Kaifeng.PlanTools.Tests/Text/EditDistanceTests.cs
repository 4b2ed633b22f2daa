using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("ab", "ba", 2)]
    public void It_counts_what_must_be_put_in_taken_out_and_changed(string one, string other, int distance) => Assert.Equal(distance, EditDistance.Between(one, other));

    [Theory]
    [InlineData("selct", "select")]
    [InlineData("IGNOR", "ignore")]
    [InlineData("", "ignore")]
    [InlineData("sel", "select-all")]
    [InlineData("se", "select")]
    public void The_nearest_word_begins_with_it_or_needs_the_fewest_changes(string word, string nearest) => Assert.Equal(nearest, EditDistance.Nearest(word, ["ignore", "select-all", "select"]));

    [Fact]
    public void Of_words_as_near_the_one_that_begins_alike_is_meant() => Assert.Equal("growth-rate-differs", EditDistance.Nearest("growth-rate", ["lost-row", "growth-rate-differs"]));
}
