using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Settings;

namespace Kaifeng.PlanTools.Tests.Checking.Settings;

public sealed class KnownWordsTests
{
    private static readonly KnownWords Words = new(["开封碳素"], ["ETC"]);

    [Theory]
    [InlineData("开封碳素", true)]
    [InlineData("碳素", true)]
    [InlineData("开封碳素厂", true)]
    [InlineData("开封炭素", false)]
    public void A_name_is_known_with_more_or_less_around_it(string text, bool isKnown) => Assert.Equal(isKnown, Words.HasName(text));

    [Theory]
    [InlineData("开封碳素", 0)]
    [InlineData("兰考碳素", 1)]
    public void A_name_that_is_known_is_no_other_spelling(string name, int findings)
    {
        const string Text = "开封市测试规划\n\n一、产业\n\n以开封炭素为龙头，支持开封炭素扩大产能。\n\n二、企业\n\n推动开封碳素上市。\n";
        var settings = CheckSettings.Default with { Words = KnownWords.None with { Names = [name] } };

        Assert.Equal(findings, Checker.Check([CheckTexts.Figures(Text)], settings).Notices[0].Findings.Count(static finding => finding.Rule.Id == "PT507"));
    }

    [Theory]
    [InlineData("etc", 0)]
    [InlineData("and", 1)]
    public void A_foreign_word_that_is_known_belongs_in_the_text(string word, int findings)
    {
        var settings = CheckSettings.Default with { Words = KnownWords.None with { ForeignWords = [word] } };

        Assert.Equal(findings, Checker.Check([CheckTexts.Figures("一、网络\n\n建设恒大物流中心 etc 11个重要物流节点。\n")], settings).Notices[0].Findings.Count(static finding => finding.Rule.Id == "PT102"));
    }

    [Theory]
    [InlineData("etc", true)]
    [InlineData("ETC", true)]
    [InlineData("et", false)]
    public void Foreign_words_are_known_in_any_case(string word, bool isKnown) => Assert.Equal(isKnown, Words.IsForeign(word));
}
