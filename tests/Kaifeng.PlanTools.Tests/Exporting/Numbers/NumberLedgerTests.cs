using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Numbers;

public sealed class NumberLedgerTests
{
    [Fact]
    public void An_entry_has_place_kind_and_the_words_around_it() =>
        Assert.Equal(
            [
                new LedgerEntry(new LinePosition(1, 4), NumeralKind.DocumentNumber, "2022", "测试〔2022〕1号"),
                new LedgerEntry(new LinePosition(16, 10), NumeralKind.Unexplained, "22.3", "=命令\t[5]\t-22.3%"),
            ],
            NumberLedger.Of(SampleFigures.Create()));

    [Fact]
    public void Kinds_that_are_not_wanted_are_left_out() =>
        Assert.Equal("22.3", Assert.Single(NumberLedger.Of(SampleFigures.Create(), static kind => kind == NumeralKind.Unexplained)).Text);

    [Fact]
    public void Kinds_are_counted_in_their_order()
    {
        var figures = SampleFigures.Create();
        var doubled = figures with { Numerals = [figures.Numerals[1], figures.Numerals[0], figures.Numerals[1]] };

        Assert.Equal([(NumeralKind.DocumentNumber, 1), (NumeralKind.Unexplained, 2)], NumberLedger.Counts(doubled));
    }

    [Theory]
    [InlineData("一二三四五六七八九十甲乙丙丁5丁丙乙甲十九八七六五四三二一", "…三四五六七八九十甲乙丙丁5丁丙乙甲十九八七六五四三…")]
    [InlineData("前𠮷二三四五六七八九十甲乙5乙甲十九八七六五四三二𠮷后", "…二三四五六七八九十甲乙5乙甲十九八七六五四三二…")]
    [InlineData("上一行\n5\n下一行", "5")]
    public void Long_lines_are_cut_between_characters(string text, string context) =>
        Assert.Equal(context, Assert.Single(NumberLedger.Of(With(text, new Passage(At(text, "5"))))).Context);

    [Fact]
    public void A_numeral_that_a_page_break_cuts_is_whole_and_the_page_is_not_shown()
    {
        const string Text = "产量达到3\n- 1 -\n00万吨。";

        var entry = Assert.Single(NumberLedger.Of(With(Text, new Passage([At(Text, "3"), At(Text, "00万")]))));
        Assert.Equal(("300万", "产量达到300万吨。"), (entry.Text, entry.Context));
    }

    private static TextSpan At(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length);

    private static NoticeFigures With(string text, Passage place)
    {
        var notice = new PlanNotice { Source = new SourceText("a.txt", text, ""), Header = NoticeHeader.Empty, Plans = [], Leaves = [] };
        return new NoticeFigures { Notice = notice, Numerals = [new Numeral(NumeralKind.Quantity, place)], Quantities = [], Indicators = [], Targets = [], Claims = [] };
    }
}
