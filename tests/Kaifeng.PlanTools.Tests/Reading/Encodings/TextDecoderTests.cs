using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Reading.Encodings;

namespace Kaifeng.PlanTools.Tests.Reading.Encodings;

public sealed class TextDecoderTests
{
    private const int Shortest = 200;

    public static TheoryData<string> Names => new("utf-8", "gb18030", "utf-16", "utf-16BE");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_piece_of_200_characters_of_any_text_is_read_the_same_in_any_encoding(string name)
    {
        var encoding = EncodingNames.Find(name)!;
        var random = new Random(18030);
        foreach (var text in CorpusTexts.Names.Select(static file => CorpusTexts.Read(file).Content).Where(static text => text.Length > Shortest))
        {
            for (var i = 0; i < 50; i++)
            {
                var piece = text.Substring(random.Next(text.Length - Shortest), Shortest);
                var result = NoticeReader.Read("a.txt", encoding.GetBytes(piece), new ReadOptions(PlanTools.Text.Container.Text));
                Assert.True(result.Source?.Content == piece, $"{name} is read as {result.Source?.Format.Encoding} ({result.Error}): {piece}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bundled_notice_has_the_same_structure_in_any_encoding(string name)
    {
        var source = CorpusTexts.Read(CorpusTexts.Bundled);
        var bytes = EncodingNames.Find(name)!.GetBytes(source.Content);
        Assert.Equal(StructureText.Of(NoticeParser.Parse(source)), StructureText.Of(NoticeParser.Parse(NoticeReader.Read("a.txt", bytes).Source!)));
    }

    [Theory]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    [InlineData("gb18030", "gb18030")]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_character(string name, string printed)
    {
        var encoding = EncodingNames.Find(name)!;
        var result = NoticeReader.Read("a.txt", (byte[])[.. encoding.GetBytes("\uFEFF"), .. encoding.GetBytes("规划")]);
        Assert.Equal(("规划", printed), (result.Source!.Content, result.Source.Format.Encoding));
    }

    [Theory]
    [InlineData("GBK")]
    [InlineData("gb2312")]
    [InlineData("cp936")]
    public void Names_that_mean_GB_18030_hold_all_of_it(string name) =>
        Assert.Equal("𠮷", EncodingNames.Find(name)!.GetString(EncodingNames.Find("gb18030")!.GetBytes("𠮷")));

    [Fact]
    public void Bytes_that_are_not_valid_in_the_encoding_asked_for_are_an_error() =>
        Assert.Equal(ReadError.Malformed, NoticeReader.Read("a.txt", new byte[] { 0xC3, 0x28, 0x41 }, new ReadOptions(Encoding: "utf-8")).Error);

    [Fact]
    public void The_encoding_asked_for_is_used_where_another_would_be_found() =>
        Assert.Equal("Ã©", NoticeReader.Read("a.txt", Encoding.UTF8.GetBytes("é"), new ReadOptions(Encoding: "iso-8859-1")).Source?.Content);

    [Theory]
    [InlineData("utf-8", 0xFF)]
    [InlineData("gb18030", 0xFF)]
    [InlineData("utf-8", 0x00)]
    [InlineData("gb18030", 0x00)]
    public void One_bad_byte_stays_as_a_character_and_is_told_with_its_place(string name, byte bad)
    {
        var encoding = EncodingNames.Find(name)!;
        byte[] bytes = [.. encoding.GetBytes("一、总体要求\n\n坚持"), bad, .. encoding.GetBytes("。稳中求进，推动高质量发展。\n")];
        foreach (var asked in new[] { null, name })
        {
            var result = NoticeReader.Read("a.txt", bytes, new ReadOptions(Encoding: asked));

            Assert.Equal("一、总体要求\n\n坚持\uFFFD。稳中求进，推动高质量发展。\n", result.Source?.Content);
            Assert.Equal(new ReadDoubt(DoubtKind.BadBytes, new(3, 3), 1, name), result.Doubt);
        }
    }

    [Fact]
    public void A_half_character_at_the_end_of_UTF_16_is_one_bad_byte()
    {
        var result = NoticeReader.Read("a.txt", (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("坚持稳中求进，推动高质量发展"), 0x4E]);
        Assert.Equal(("坚持稳中求进，推动高质量发展\uFFFD", DoubtKind.BadBytes), (result.Source?.Content, result.Doubt?.Kind));
    }

    [Fact]
    public void Bytes_of_UTF_8_are_not_read_in_another_encoding()
    {
        foreach (var asked in new[] { "gb18030", "iso-8859-1", "windows-1252", "big5" })
        {
            Assert.Equal(ReadError.IsUtf8, NoticeReader.Read("a.txt", Encoding.UTF8.GetBytes("坚持稳中求进"), new ReadOptions(Encoding: asked)).Error);
        }
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("iso-8859-1")]
    public void A_text_that_was_stored_in_the_wrong_encoding_is_doubted_at_its_first_place(string wrong)
    {
        var encoding = Encoding.GetEncoding(wrong == "gb18030" ? "utf-8" : wrong);
        var utf8 = Encoding.UTF8.GetBytes("abc\n坚持稳中求进，推动发展，改善民生，保护环境。\n");
        var mojibake = wrong == "gb18030" ? EncodingNames.Lenient(EncodingNames.Find(wrong)!).GetString(utf8).Replace("\uFFFD", "?", StringComparison.Ordinal) : encoding.GetString(utf8);
        var doubt = NoticeReader.Read("a.txt", Encoding.UTF8.GetBytes(mojibake)).Doubt;

        Assert.Equal((DoubtKind.Mojibake, 2), (doubt?.Kind, doubt?.Place.Line));
    }

    [Theory]
    [InlineData("坚持稳中\uFFFD进，推动高质量发展。", DoubtKind.LostCharacters, 5)]
    [InlineData("坚持稳中锟斤拷进，推动高质量发展。", DoubtKind.LostCharacters, 5)]
    [InlineData("This is an English text with 几个汉字 in it.", DoubtKind.FewChinese, 1)]
    public void Other_reasons_to_doubt_a_text_have_their_place(string text, DoubtKind kind, int column)
    {
        var doubt = NoticeReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Doubt;
        Assert.Equal((kind, column), (doubt?.Kind, doubt?.Place.Column));
    }

    [Fact]
    public void No_text_of_the_corpus_is_doubted() =>
        Assert.All(CorpusTexts.Names, static name => Assert.Null(NoticeReader.Read(name, File.ReadAllBytes(Path.Combine(CorpusTexts.Root, "corpus", name))).Doubt));

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such")]
    public void A_name_of_no_encoding_that_is_read_is_none(string name) => Assert.Null(EncodingNames.Find(name));

    [Fact]
    public void A_Latin_text_is_not_read_as_Chinese() =>
        Assert.Equal(ReadError.UnknownEncoding, NoticeReader.Read("a.txt", Encoding.Latin1.GetBytes("d\u00E9j\u00E0 vu, \u00E9l\u00E8ve, na\u00EFf")).Error);
}
