using Kaifeng.PlanTools.Docx.Numbering;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

public sealed class DocxNumberTests
{
    private const string Chapters = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1章\"/></w:lvl>";
    private const string Lines = "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>";
    private const string Figures = "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>{0}<w:lvlText w:val=\"%1.%3\"/></w:lvl>";

    [Fact]
    public void Numbers_are_characters_of_the_line_and_a_higher_item_begins_the_count_anew() =>
        Assert.Equal(
            ["text: 第一章 甲", "text: （一）乙", "text: （二）丙", "text: 第二章 丁", "text: （一）戊"],
            Read(Chapters + Lines, "", (0, "甲"), (1, "乙"), (1, "丙"), (0, "丁"), (1, "戊")));

    [Fact]
    public void A_legal_level_writes_all_numbers_in_figures()
    {
        Assert.Equal(["text: 第一章 甲", "text: 一.1 乙"], Read(Chapters + Figures.Replace("{0}", "", StringComparison.Ordinal), "", (0, "甲"), (2, "乙")));
        Assert.Equal(["text: 第一章 甲", "text: 1.1 乙"], Read(Chapters + Figures.Replace("{0}", "<w:isLgl/>", StringComparison.Ordinal), "", (0, "甲"), (2, "乙")));
    }

    [Fact]
    public void A_level_may_go_on_counting_over_the_items_above() =>
        Assert.Equal(
            ["text: 第一章 甲", "text: （一）乙", "text: 第二章 丙", "text: （二）丁"],
            Read(Chapters + Lines.Replace("<w:lvlText", "<w:lvlRestart w:val=\"0\"/><w:lvlText", StringComparison.Ordinal), "", (0, "甲"), (1, "乙"), (0, "丙"), (1, "丁")));

    [Fact]
    public void A_list_may_begin_elsewhere_and_change_a_level() =>
        Assert.Equal(
            ["text: 第六条 甲", "text: 第七条 乙"],
            Read(Chapters, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"6\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"第%1条\"/></w:lvl></w:lvlOverride>", (0, "甲"), (0, "乙")));

    [Fact]
    public void List_0_switches_off_the_number_of_a_style() =>
        Assert.Equal(
            ["text: 一、甲", "text: 乙", "text: 二、丙"],
            new DocxFile(P("甲", "<w:pStyle w:val=\"s\"/>") + P("乙", "<w:pStyle w:val=\"s\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("丙", "<w:pStyle w:val=\"s\"/>"))
                .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"s\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .With("numbering", Numbering(Chapters.Replace("第%1章", "%1、", StringComparison.Ordinal), "")).Lines());

    [Fact]
    public void Bullets_print_nothing() =>
        Assert.Equal(["text: 甲"], Read("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl>", "", (0, "甲")));

    [Fact]
    public void An_automatic_number_is_read_like_a_typed_one()
    {
        var read = new DocxFile(Items((0, "总体要求"), (1, "指导思想"), (1, "基本原则"))).With("numbering", Numbering(Chapters + Lines, "")).Read();
        Assert.Equal("第一章 总体要求\n\n（一）指导思想\n\n（二）基本原则\n", read.Content);
    }

    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 100, "一〇〇")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("none", 3, "")]
    [InlineData("unheardOf", 3, "3")]
    [InlineData("upperRoman", 0, "0")]
    [InlineData("chineseCountingThousand", int.MaxValue, "2147483647")]
    public void A_number_is_written_as_its_format_says(string format, int number, string text) => Assert.Equal(text, NumberFormats.Write(format, number));

    private static string[] Read(string levels, string changes, params (int Level, string Text)[] items) =>
        new DocxFile(Items(items)).With("numbering", Numbering(levels, changes)).Lines();

    private static string Items(params (int Level, string Text)[] items) =>
        string.Concat(items.Select(static item => P(item.Text, $"<w:numPr><w:ilvl w:val=\"{item.Level}\"/><w:numId w:val=\"1\"/></w:numPr>")));

    private static string Numbering(string levels, string changes) =>
        $"<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/>{changes}</w:num>";
}
