using Kaifeng.PlanTools.Checking.Settings;

namespace Kaifeng.PlanTools.Tests.Checking.Settings;

public sealed class KnownWordsTests
{
    private static readonly KnownWords Words = new(["开封碳素"], ["ETC"]);

    [Theory]
    [InlineData("推动开封碳素上市", 4, 6, true)]
    [InlineData("推动开封碳素上市", 2, 6, true)]
    [InlineData("推动开封碳素上市", 0, 2, false)]
    [InlineData("推动开封碳素上市", 6, 8, false)]
    [InlineData("开封碳", 0, 3, false)]
    public void A_place_within_a_name_is_named(string text, int start, int end, bool isNamed) => Assert.Equal(isNamed, Words.IsNamed(text, start, end));

    [Theory]
    [InlineData("etc", true)]
    [InlineData("ETC", true)]
    [InlineData("et", false)]
    public void Foreign_words_are_known_in_any_case(string word, bool isKnown) => Assert.Equal(isKnown, Words.IsForeign(word));
}
