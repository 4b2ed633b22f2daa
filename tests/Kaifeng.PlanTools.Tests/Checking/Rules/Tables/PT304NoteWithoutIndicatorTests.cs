using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT304NoteWithoutIndicatorTests
{
    private const string Header = "指标\t2020年\t2025年";

    private static readonly PT304NoteWithoutIndicator Rule = new();

    [Fact]
    public void A_mark_without_note_is_one_finding_for_all_that_bear_it()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "覆盖率（%）*\t1\t2", "保护率（%）*\t1\t2"));

        Assert.Equal("覆盖率（%）*", finding.Printed);
        Assert.Single(finding.Others);
    }

    [Theory]
    [InlineData("*指标由全省统一考核。")]
    [InlineData("注：*指标由全省统一考核。")]
    [InlineData("注：带*的指标由全省统一考核。")]
    [InlineData("注：覆盖率含灌木林。")]
    public void A_note_with_the_mark_or_the_name_is_enough(string note) => Assert.Empty(TableTexts.Findings(Rule, Header, "覆盖率（%）*\t1\t2", note));

    [Fact]
    public void A_mark_in_a_cell_has_a_note_too() => Assert.Empty(TableTexts.Findings(Rule, Header, "覆盖率（%）\t1*\t2", "*2020年数为初步统计。"));

    [Fact]
    public void A_circled_mark_that_nothing_bears_is_reported() =>
        Assert.Equal("注：①由全省统一考核。", Assert.Single(TableTexts.Findings(Rule, Header, "覆盖率（%）\t1\t2", "注：①由全省统一考核。")).Printed);

    [Fact]
    public void Brackets_without_explanation_are_a_note()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "造林面积（亩）\t1\t[2]", "覆盖率（%）\t1\t2"));

        Assert.Equal((Severity.Note, "[2]"), (finding.Severity, finding.Printed));
    }

    [Fact]
    public void A_square_is_no_mark() => Assert.Empty(TableTexts.Findings(Rule, "指标\t单位\t2020年\t2025年", "绿地面积km²\tkm²\t1\t2"));
}
