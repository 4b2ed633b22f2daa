using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking;

public sealed class FingerprintsTests
{
    private const string Wrong = "全市电子商务交易额由2016年的100亿元增加至2020年的200亿元，年均增长率达30%。";

    [Fact]
    public void A_finding_keeps_it_where_lines_move() => Assert.Equal(Of($"一、基础\n\n{Wrong}\n"), Of($"一、基础\n\n各项工作有序推进。\n\n\n{Wrong}\n\n二、目标\n\n质量提升。\n"));

    [Fact]
    public void A_finding_keeps_it_where_the_paragraph_is_wrapped_anew() =>
        Assert.Equal(Of($"一、基础\n\n{Wrong}\n"), Of($"一、基础\n\n{Wrong.Replace("亿元，年均", "亿元，\n\n年均", StringComparison.Ordinal)}\n"));

    [Theory]
    [InlineData("30%", "31%")]
    [InlineData("200亿元", "210亿元")]
    [InlineData("电子商务", "电子政务")]
    public void Another_wrong_figure_is_another_finding(string printed, string other) =>
        Assert.NotEqual(Of($"一、基础\n\n{Wrong}\n"), Of($"一、基础\n\n{Wrong.Replace(printed, other, StringComparison.Ordinal)}\n"));

    [Theory]
    [InlineData("1900亿元", "1800亿元")]
    [InlineData("2400亿元", "2500亿元")]
    public void Another_figure_at_the_other_place_is_another_finding(string printed, string other)
    {
        const string Text = "一、目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n二、任务\n\n到2025年，全市电子商务交易额达到2400亿元。\n";
        static string Of(string text) => Assert.Single(CheckTexts.Check(text, RuleCatalogue.Find("PT501")!).Findings).Fingerprint;

        Assert.NotEqual(Of(Text), Of(Text.Replace(printed, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_stands_twice_in_the_same_words_has_two()
    {
        var findings = Findings($"一、基础\n\n{Wrong}\n\n二、现状\n\n{Wrong}\n");

        Assert.Equal(2, findings.Select(static finding => finding.Fingerprint).Distinct().Count());
    }

    private static string Of(string text) => Assert.Single(Findings(text)).Fingerprint;

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check(text, RuleCatalogue.Find("PT401")!).Findings;
}
