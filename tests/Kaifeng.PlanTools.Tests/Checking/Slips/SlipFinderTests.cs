using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Slips;

public sealed class SlipFinderTests
{
    private const string Plan = "开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n";
    private const string Header = "专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n";

    [Theory]
    [InlineData("仓储面积由2015年的5122.6平方米增加到2020年的6211.7平方米，增长31.3%。", "“31.3%”", "“21.3%”")]
    [InlineData("仓储面积由2015年的5122平方米增加到2020年的6211平方米，增加1809平方米。", "“1809平方米”", "“1089平方米”")]
    [InlineData("仓储面积由2015年的5122.6平方米增加到2020年的6211.7平方米，增加108.91平方米。", "“108.91平方米”", "“1089.1")]
    [InlineData("产值由2015年的5122.6亿元增加到2020年的6211.7亿元，增加1089.1万元。", "“1089.1万元”", "“1089.1亿元”")]
    public void One_slip_that_explains_all_is_told_with_what_was_meant(string sentence, string printed, string meant)
    {
        var hint = HintOf(sentence);

        Assert.Contains(printed, hint, StringComparison.Ordinal);
        Assert.Contains(meant, hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_a_slip_explains_is_not_blamed_where_another_claim_confirms_it()
    {
        var hint = HintOf($"{Header}快递业务量（万件）\t867.3\t1900\t17%\t预期性\n\n2025年，快递业务量达到1900万件，年均增长71.0%。");

        Assert.Contains("“71.0%”", hint, StringComparison.Ordinal);
        Assert.Contains("17.0%", hint, StringComparison.Ordinal);
    }

    // 876.3 for 867.3 would give 116.8 %, but no longer 17.0 % a year.
    [Fact]
    public void A_slip_with_which_another_claim_would_no_longer_hold_is_not_told() =>
        Assert.Null(FindingHint($"{Header}快递业务量（万件）\t867.3\t1900\t17.0%\t预期性\n\n2025年，快递业务量达到1900万件，较2020年增长116.8%。"));

    [Fact]
    public void A_slip_that_leaves_the_others_as_they_are_is_told() =>
        Assert.Contains("“876.3”", HintOf($"{Header}快递业务量（万件）\t867.3\t1900\t—\t预期性\n\n2025年，快递业务量达到1900万件，较2020年增长116.8%。"), StringComparison.Ordinal);

    [Fact]
    public void A_stated_figure_that_alone_is_not_confirmed_is_told_with_what_follows() =>
        Assert.Contains("应为17%", HintOf($"{Header}快递业务量（万件）\t867.3\t1900\t17%\t预期性\n\n2025年，快递业务量突破1900万件，年均增长25%。"), StringComparison.Ordinal);

    [Fact]
    public void A_shifted_row_is_told() =>
        Assert.Contains("“3750”", HintOf($"{Header}客运量（万人）\t2371\t3750\t—\t预期性\n货运量（万吨）\t3409\t5118\t1.9%\t预期性\n"), StringComparison.Ordinal);

    [Fact]
    public void The_only_part_without_which_a_total_holds_is_told() => Assert.Contains(
        "漏计了“155亩”",
        HintOf("专栏1 物流枢纽\n\n共3个枢纽，总规划面积738亩。\n\n甲枢纽。规划面积155亩。\n\n乙枢纽。规划面积271亩。\n\n丙枢纽。规划面积467亩。"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("快递业务收入由2015年的12.0亿元增加到2020年的18.0亿元，增长40%。")]
    [InlineData("三次产业结构调整为15.3:37.8:49.6。")]
    [InlineData("全市现有农民合作社388家，其中，国家级571家、省级90家。")]
    public void Where_nothing_points_at_one_figure_nothing_is_told(string sentence) => Assert.Null(FindingHint(sentence));

    [Fact]
    public void Chinese_numerals_have_no_digits_to_change() =>
        Assert.Null(FindingHint("仓储面积由2015年的五千一百二十二平方米增加到2020年的六千一百二十二平方米，增加二千平方米。"));

    private static string HintOf(string content) => Assert.IsType<string>(FindingHint(content));

    private static string? FindingHint(string content) => Assert.Single(CheckTexts.Check($"{Plan}{content}\n", [.. RuleCatalogue.All.Where(static rule => rule.Info.Id.StartsWith("PT4", StringComparison.Ordinal))]).Findings).Hint?.Zh;
}
