using Kaifeng.PlanTools.Figures.Relations.Counts;

namespace Kaifeng.PlanTools.Tests.Figures.Relations.Counts;

/// <summary>Brackets, and where sentences end.</summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("建设三个基地，推进五项工程", true)]
    [InlineData("建设三个基地，推进五项工程。", true)]
    [InlineData("建设三个基地（含一期。二期）：", true)]
    [InlineData("建设三个基地。推进五项工程", false)]
    public void A_sentence_is_the_last_where_none_begins_behind_it(string text, bool isLast) => Assert.Equal(isLast, Nesting.IsLastSentence(text, 0));

    [Fact]
    public void What_is_longer_than_any_sentence_is_not_read_to_its_end() => Assert.False(Nesting.IsLastSentence(new string('水', 100_000), 0));
}
