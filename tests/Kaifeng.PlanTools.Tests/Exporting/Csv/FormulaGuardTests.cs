using Kaifeng.PlanTools.Exporting.Csv;

namespace Kaifeng.PlanTools.Tests.Exporting.Csv;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("-0.3")]
    [InlineData("-22.3%")]
    [InlineData("+5")]
    [InlineData("-1,234.50")]
    [InlineData("-3‰")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("-—")]
    [InlineData("－－")]
    [InlineData("－０．３％")]
    [InlineData("＋5")]
    [InlineData("-0.3万")]
    [InlineData("+5个百分点")]
    [InlineData("-0.5—0.8")]
    [InlineData("-12%左右")]
    [InlineData("－１，２３４")]
    [InlineData("（＝）")]
    [InlineData("")]
    [InlineData("化工=")]
    public void Numbers_dashes_and_words_stay_as_printed(string text) => Assert.Equal(text, FormulaGuard.Defuse(text));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=5")]
    [InlineData("@SUM(A1)")]
    [InlineData("+5+3")]
    [InlineData("-2-3")]
    [InlineData("-1.2.3")]
    [InlineData("-5.")]
    [InlineData("-%")]
    [InlineData("- 附件")]
    [InlineData("-5A1")]
    [InlineData("-5万+A1")]
    [InlineData("-5（A1）")]
    [InlineData("+5|x")]
    [InlineData("\tx")]
    [InlineData("\r")]
    [InlineData("＝1＋1")]
    [InlineData("＝５")]
    [InlineData("＋SUM(A1)")]
    [InlineData("－2－3")]
    [InlineData("＠SUM(A1)")]
    public void What_a_spreadsheet_could_run_is_quoted(string text) => Assert.Equal("'" + text, FormulaGuard.Defuse(text));
}
