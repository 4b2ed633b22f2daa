using System.Text;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Shown;

public sealed class ShownTextTests
{
    private const string Text = "南屏市测试规划\n\n⼀、⽬标\n\n产值达到1\u200B000亿元，\u202E增长40﹪\uFEFF。\n\n\u200B ⾼质量发展\u00AD。\n\uFEFF\n";

    [Theory]
    [InlineData("⼀、⽬标", "一、目标")]
    [InlineData("⻓⻋⻔⺠⻄", "长车门民西")]
    [InlineData("\uF9A4樂", "\u637B樂")]
    [InlineData("40﹪﹐（﹙", "40％，（（")]
    [InlineData("︵一︶", "（一）")]
    [InlineData("1\u200B000", "1000")]
    [InlineData("\uFEFF第一章", "第一章")]
    [InlineData("发\u00AD展\u202E", "发展")]
    [InlineData("𠮷\uFE00野", "𠮷野")]
    [InlineData("甲 \u200B 乙", "甲   乙")]
    [InlineData("5㎡，3％，１２", "5㎡，3％，１２")]
    public void A_text_is_read_as_it_is_shown(string text, string shown) => Assert.Equal(shown, Read(text).Content);

    [Fact]
    public void Places_are_the_files()
    {
        var source = Read("产值1\u200B000亿元\n\uFEFF⼀、⽬标");

        Assert.Equal(new LinePosition(1, 5), source.PositionOf(3));
        Assert.Equal(new LinePosition(1, 8), source.PositionOf(source.Content.IndexOf('亿', StringComparison.Ordinal)));
        Assert.Equal(new LinePosition(2, 1), source.PositionOf(source.Content.IndexOf('一', StringComparison.Ordinal)));
        Assert.Equal(new LinePosition(2, 4), source.PositionOf(source.Content.IndexOf('目', StringComparison.Ordinal)));
        for (var offset = 0; offset < source.Content.Length; offset++)
        {
            Assert.Equal(offset, source.OffsetOf(source.PositionOf(offset)));
        }
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Leaves_hold_every_character_of_the_file(string name)
    {
        var content = name == "a.html" ? "<p>" + Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p>" : Text;
        var notice = NoticeParser.Parse(Read(content, name));
        NoticeLaws.CheckTree(notice);
        using var stream = new MemoryStream();
        CsvFiles.All.Single(static file => file.FileName == "leaves.csv").Write(FigureReader.Read(notice), stream);
        var leaves = string.Concat(notice.Leaves.Select(leaf => notice.Source.Printed(leaf.Span)));

        Assert.Contains("1\u200B000亿元", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        foreach (var printed in "⼀⽬\u202E﹪\uFEFF⾼\u00AD")
        {
            Assert.Contains(printed, leaves);
        }
    }

    [Fact]
    public void Figures_are_those_that_are_shown() =>
        Assert.Contains(FigureReader.Read(NoticeParser.Parse(Read(Text))).Quantities, static quantity => quantity.Amount.Value == 1000m);

    [Fact]
    public void What_is_bold_is_the_same_words()
    {
        var source = Read("**一\u200B、目\uFEFF标。**坚持稳中求进。\n", "a.md");
        Assert.Equal(("一、目标。坚持稳中求进。", "一、目标。".Length), (source.Content.TrimEnd(), source.Lines[0].Strong));
    }

    [Fact]
    public void Texts_with_such_characters_anywhere_obey_the_laws()
    {
        var random = new Random(112);
        const string Marks = "\u200B\uFEFF\u00AD\u202E⼀⽬⻓﹪\uF9A4\uFE0F";
        var text = CorpusTexts.Read("yunxi-notice.txt").Content;
        for (var run = 0; run < 30; run++)
        {
            var mixed = new StringBuilder(text);
            for (var i = 0; i < 200; i++)
            {
                mixed.Insert(random.Next(mixed.Length), Marks[random.Next(Marks.Length)]);
            }

            NoticeLaws.Check(Read(mixed.ToString()));
        }
    }

    private static SourceText Read(string text, string name = "a.txt") => NoticeReader.Read(name, Encoding.UTF8.GetBytes(text)).Source!;
}
