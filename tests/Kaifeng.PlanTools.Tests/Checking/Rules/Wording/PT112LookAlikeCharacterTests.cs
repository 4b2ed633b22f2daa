using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT112LookAlikeCharacterTests
{
    [Fact]
    public void A_notice_is_reported_once_with_its_places()
    {
        var finding = Assert.Single(CheckTexts.Check("一、目标\n\n坚持⽬标导向，⼀以贯之，产值1\u200B000亿元。\n", new PT112LookAlikeCharacter()).Findings);

        Assert.Equal(("“⽬” (U+2F6C) is not “目”; 3 places in all", 2), (finding.Message.En, finding.Others.Length));
        Assert.Equal((3, 3), (finding.Notice.Source.PositionOf(finding.Place.Extent.Start).Line, finding.Notice.Source.PositionOf(finding.Place.Extent.Start).Column));
    }

    [Theory]
    [InlineData("坚持目标导向。 \u200B \u200B")]
    [InlineData("人均绿地20㎡，覆盖率40﹪，增长5％，（见︵一︶）。")]
    public void Ordinary_signs_and_what_stands_between_blanks_are_not(string sentence) =>
        Assert.Empty(CheckTexts.Check($"一、目标\n\n　　{sentence}\n", new PT112LookAlikeCharacter()).Findings);
}
