using Kaifeng.PlanTools.Checking.Headers;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Tests.Checking.Headers;

public sealed class OfficialNumberTests
{
    [Fact]
    public void A_number_has_one_form() => Assert.Equal("甲政〔2031〕5号", OfficialNumber.Of(new DocumentNumber(default, "甲政[2031]第05号", "甲政", 2031, 5)));

    [Theory]
    [InlineData("甲政〔2031〕5号", "甲政(2031) 第5号", true)]
    [InlineData("甲政〔2031〕5号", "甲政〔2031〕6号", false)]
    [InlineData("甲政〔2031〕5号", "甲政办〔2031〕5号", false)]
    public void Only_letters_and_digits_make_another_number(string one, string other, bool same) => Assert.Equal(same, OfficialNumber.Bare(one) == OfficialNumber.Bare(other));
}
