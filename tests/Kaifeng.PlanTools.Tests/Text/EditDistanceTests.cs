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
    public void The_nearest_word_is_the_first_with_the_least(string word, string nearest) => Assert.Equal(nearest, EditDistance.Nearest(word, ["ignore", "select"]));
}
