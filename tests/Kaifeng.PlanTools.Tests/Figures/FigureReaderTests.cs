using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Figures;

public sealed class FigureReaderTests
{
    private static readonly string Text = CorpusTexts.Read(CorpusTexts.Bundled).Content;

    [Fact]
    public void A_figure_that_a_page_break_cuts_has_two_places()
    {
        var figures = Read(Text);
        var cut = figures.Quantities.Where(static quantity => quantity.Place.Pieces.Length == 2).Select(quantity => figures.Notice.Source.Read(quantity.Place)).ToList();
        Assert.Contains("突破550万千瓦", cut);
        Assert.Contains("千亿级", cut);
        Assert.All(cut, static printed => Assert.NotNull(QuantityText.Parse(printed)));
    }

    [Fact]
    public void A_figure_in_a_cell_has_the_sign_and_the_unit_of_its_row_and_column()
    {
        var figures = Read("一、目标\n\n到2025年，物流效率稳步提升。\n\n专栏1 主要指标\n\n指标\t2020年\t2025年\t年均增长\t属性\n物流总费用占比（%）\t13.5\t12\t-0.3\t预期性\n货运量（万吨）\t3409\t3750\t2%\t预期性\n");
        var cells = figures.Quantities.Where(static quantity => quantity.Cell is not null).Select(quantity => (figures.Notice.Source.Read(quantity.Place), quantity.Amount.Value, quantity.Amount.Unit.Printed, quantity.Measure));
        Assert.Equal(
            [
                ("13.5", 13.5m, "%", Measure.Share), ("12", 12m, "%", Measure.Share), ("-0.3", -0.3m, "百分点", Measure.Change),
                ("3409", 3409m, "万吨", Measure.Level), ("3750", 3750m, "万吨", Measure.Level), ("2%", 2m, "%", Measure.Growth),
            ],
            cells);
    }

    [Fact]
    public void Full_width_digits_say_the_same()
    {
        var prose = Prose(Text);
        var wide = string.Concat(prose.Select((c, i) => char.IsAsciiDigit(c) && prose[i - 1] != '^' ? (char)(c - '0' + '０') : c));
        Assert.Equal(Values(Read(prose)), Values(Read(wide)));
    }

    [Fact]
    public void A_blank_line_more_and_other_line_ends_change_no_figure()
    {
        var values = Values(Read(Text));
        Assert.Equal(values, Values(Read(Text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal))));
        Assert.Equal(values, Values(Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void Ten_thousand_times_the_figure_in_a_smaller_unit_is_the_same()
    {
        const string Notice = "一、目标\n\n到2025年，用户达到{0}，年均增长5%。\n";
        var large = Read(string.Format(CultureInfo.InvariantCulture, Notice, "1.25亿户"));
        var small = Read(string.Format(CultureInfo.InvariantCulture, Notice, "12500万户"));
        Assert.Equal(large.Quantities.Select(static quantity => quantity.Amount.BaseValue), small.Quantities.Select(static quantity => quantity.Amount.BaseValue));
    }

    [Fact]
    public void At_most_one_numeral_in_a_hundred_of_the_bundled_notice_is_unexplained()
    {
        var numerals = Read(Text).Numerals;
        Assert.InRange(numerals.Count(static numeral => numeral.Kind == NumeralKind.Unexplained), 0, numerals.Length / 100);
    }

    private static NoticeFigures Read(string text) => FigureReader.Read(NoticeParser.Parse(CorpusTexts.Of(text)));

    // Headings and tables are told by their half-width numbers; what is said in the sentences of paragraphs is not.
    private static string Prose(string text) =>
        string.Join("\n\n", text.Split('\n').Where(static line => line.EndsWith('。') && line.Length > 60 && !char.IsAsciiDigit(line[0]) && line[0] is not ('（' or '专')));

    private static List<string> Values(NoticeFigures figures) =>
        [.. figures.Quantities.Select(quantity => FormattableString.Invariant($"{quantity.Kind} {quantity.Amount.Bound} {quantity.Amount.Value} {quantity.Amount.High} {quantity.Amount.Unit.Printed} {quantity.Year}"))];
}
