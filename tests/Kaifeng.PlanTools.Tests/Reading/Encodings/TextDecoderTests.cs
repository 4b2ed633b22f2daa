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

    [Fact]
    public void A_Latin_text_is_not_read_as_Chinese() =>
        Assert.Equal(ReadError.UnknownEncoding, NoticeReader.Read("a.txt", Encoding.Latin1.GetBytes("d\u00E9j\u00E0 vu, \u00E9l\u00E8ve, na\u00EFf")).Error);
}
