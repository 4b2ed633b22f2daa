using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules;

public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("PT401")]
    [InlineData("pt401")]
    [InlineData("growth-rate-differs")]
    public void An_id_or_a_name_is_one_rule(string word) => Assert.Equal("PT401", Assert.Single(RuleSelection.Named(word)).Info.Id);

    [Theory]
    [InlineData("PT4")]
    [InlineData("pt4xx")]
    [InlineData("PT4XX")]
    public void A_family_is_all_its_rules(string word)
    {
        var all = RuleCatalogue.All.Where(static rule => rule.Info.Id.StartsWith("PT4", StringComparison.Ordinal));
        Assert.Equal(all, RuleSelection.Named(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PT")]
    [InlineData("PTxx")]
    [InlineData("PT9")]
    [InlineData("PT40")]
    [InlineData("PT4x")]
    [InlineData("xx")]
    [InlineData("growth")]
    public void Other_words_name_nothing(string word) => Assert.Empty(RuleSelection.Named(word));

    [Theory]
    [InlineData("PT4O1", "PT401")]
    [InlineData("growth-rates-differ", "growth-rate-differs")]
    [InlineData("GROWTH-RATE", "growth-rate-differs")]
    public void The_nearest_is_the_one_with_the_fewest_other_characters(string word, string nearest) => Assert.Equal(nearest, RuleSelection.Nearest(word));

    [Fact]
    public void Something_is_near_to_any_word()
    {
        Assert.NotEmpty(RuleSelection.Nearest(""));
        Assert.NotEmpty(RuleSelection.Nearest(new string('增', 1_000_000)));
    }
}
