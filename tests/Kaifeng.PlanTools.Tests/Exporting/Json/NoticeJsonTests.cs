using System.Text;
using System.Text.Json.Nodes;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Json;

public sealed class NoticeJsonTests
{
    [Fact]
    public void A_notice_that_is_read_back_gives_the_same_bytes()
    {
        var written = Write(SampleNotice.Create());

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Write(Read(written))));
    }

    [Fact]
    public void A_notice_that_is_read_back_gives_the_same_tables()
    {
        var notice = SampleNotice.Create();
        var again = Read(Write(notice));

        Assert.All(CsvFiles.All, file => Assert.Equal(Text(file, notice), Text(file, again)));
    }

    [Fact]
    public void Figures_have_their_printed_zeros_and_stand_on_one_line()
    {
        var text = Encoding.UTF8.GetString(Write(SampleFigures.Create()));

        Assert.Contains(
            "      {\"id\":\"p1.1.q1\",\"holder\":\"p1.1\",\"kind\":\"quantity\",\"printed\":\"\\uD842\\uDFB7后半\","
                + "\"amount\":{\"bound\":\"=\",\"value\":3.0,\"unit\":\"亿元\",\"baseValue\":300000000,\"baseUnit\":\"元\"},\"year\":2025,\"subject\":\"第一段\","
                + "\"segments\":[{\"startLine\": 7, \"startColumn\": 10, \"endLine\": 7, \"endColumn\": 11}, {\"startLine\": 9, \"startColumn\": 1, \"endLine\": 9, \"endColumn\": 3}]},\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"level\",", text, StringComparison.Ordinal);
        Assert.Contains("\"computedHigh\":9.700001,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_quantity_is_told_with_its_own_kind()
    {
        var figures = SampleFigures.Create();
        var quantities = JsonNode.Parse(Write(figures))!["figures"]!["quantities"]!.AsArray();

        Assert.Equal(["quantity", "range"], quantities.Select(static quantity => quantity!["kind"]!.GetValue<string>()));
    }

    [Fact]
    public void What_a_file_says_of_figures_is_not_read_but_found_anew()
    {
        var notice = SampleNotice.Create();
        var again = Read(Write(SampleFigures.Of(notice)));

        Assert.Equal(Encoding.UTF8.GetString(Write(notice)), Encoding.UTF8.GetString(Write(again)));
    }

    [Fact]
    public void A_file_without_figures_is_read()
    {
        var root = JsonNode.Parse(Write(SampleNotice.Create()))!.AsObject();

        Assert.True(root.Remove("figures"));
        Assert.NotNull(NoticeJson.Read(Encoding.UTF8.GetBytes(root.ToJsonString())).Notice);
    }

    [Fact]
    public void The_file_is_indented_UTF_8_with_LF_and_plain_Chinese()
    {
        var text = Encoding.UTF8.GetString(Write(SampleNotice.Create()));

        Assert.StartsWith("{\n  \"format\": \"plan-tools/notice\",\n  \"version\": 1,\n  \"source\": {\n    \"name\": \"样本.v1\"", text, StringComparison.Ordinal);
        Assert.EndsWith("  }\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_keeps_its_file_hash_and_given_name()
    {
        var notice = SampleNotice.Create();
        var again = Read(Write(notice with { Source = notice.Source.WithNoticeName("夹-样本") }));

        Assert.Equal(("样本.v1.txt", "00ff", "夹-样本"), (again.Source.FileName, again.Source.Sha256, again.Source.NoticeName));
    }

    [Fact]
    public void A_character_beyond_the_basic_plane_is_one_column()
    {
        var again = Read(Write(SampleNotice.Create()));
        var paragraph = Assert.IsType<Section>(again.Plans[0].Content[0]).Content.OfType<Paragraph>().Single();

        Assert.Equal("第一段的前半，𠮷后半“引号”,逗号。", again.Source.Read(paragraph.Text));
        Assert.Equal(new LinePosition(7, 11), again.Source.PositionOf(paragraph.Text.Pieces[0].End));
    }

    [Fact]
    public void Sections_ten_levels_deep_are_read_back()
    {
        var notice = SampleNotice.Create();
        var section = (Section)notice.Plans[0].Content[0];
        for (var depth = 0; depth < 60; depth++)
        {
            section = section with { Content = [section] };
        }

        var written = Write(notice with { Plans = [notice.Plans[0] with { Content = [section] }] });
        Assert.Equal(written, Write(Read(written)));
    }

    [Theory]
    [InlineData("", NoticeJsonError.NotJson)]
    [InlineData("null", NoticeJsonError.NotJson)]
    [InlineData("{", NoticeJsonError.NotJson)]
    [InlineData("{}", NoticeJsonError.Damaged)]
    [InlineData("[1]", NoticeJsonError.Damaged)]
    [InlineData("{\"format\":\"geojson\"}", NoticeJsonError.UnknownFormat)]
    [InlineData("{\"format\":\"\\ud800\"}", NoticeJsonError.Damaged)]
    [InlineData("{\"format\":\"plan-tools/notice\",\"version\":2}", NoticeJsonError.UnknownVersion)]
    [InlineData("{\"format\":\"plan-tools/notice\",\"version\":1}", NoticeJsonError.Damaged)]
    public void Bytes_that_are_no_notice_give_an_error(string json, NoticeJsonError error)
    {
        var result = NoticeJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(result.Notice);
        Assert.Equal(error, result.Error);
        Assert.DoesNotContain('\n', result.Detail.En + result.Detail.Zh);
    }

    [Theory]
    [InlineData("\"line\":5", "\"line\":2000000000")]
    [InlineData("\"line\":5", "\"line\":-1")]
    [InlineData("\"line\":5", "\"line\":0")]
    [InlineData("\"line\":5", "\"line\":99999999999")]
    [InlineData("\"startColumn\": 3", "\"startColumn\": 2147483647")]
    [InlineData("\"endLine\": 5", "\"endLine\": 1")]
    [InlineData("\"kind\":\"dropped\"", "\"kind\":\"lost\"")]
    [InlineData("\"kind\": \"l1\"", "\"kind\": \"l99\"")]
    [InlineData("\"type\": \"box\"", "\"type\": \"crate\"")]
    [InlineData("\"type\": \"box\"", "\"type\": null")]
    [InlineData("\"title\": \"总体要求\"", "\"title\": null")]
    [InlineData("\"annotations\": []", "\"annotations\": [null]")]
    [InlineData("\"text\": \"化工。坚守底线。\"", "\"text\": \"化工。\"")]
    [InlineData("\"text\": \"化工。坚守底线。\"", "\"text\": \"化工。坚守底线。还有\"")]
    [InlineData("\"text\": \"化工。坚守底线。\"", "\"text\": \"化工。\\n守底线。\"")]
    [InlineData("\"text\": \"化工。坚守底线。\"", "\"text\": \"\\ud800工。坚守底线。\"")]
    public void A_damaged_place_or_name_gives_an_error(string sound, string damaged)
    {
        var text = Encoding.UTF8.GetString(Write(SampleNotice.Create()));
        Assert.Contains(sound, text, StringComparison.Ordinal);
        var at = text.IndexOf(sound, StringComparison.Ordinal);

        var result = NoticeJson.Read(Encoding.UTF8.GetBytes(text[..at] + damaged + text[(at + sound.Length)..]));

        Assert.Equal(NoticeJsonError.Damaged, result.Error);
        Assert.NotEmpty(result.Detail.En);
        Assert.NotEmpty(result.Detail.Zh);
    }

    [Fact]
    public void A_file_that_breaks_off_anywhere_gives_an_error()
    {
        var written = Write(SampleNotice.Create());
        for (var length = 0; length < written.Length - 2; length += 7)
        {
            Assert.Null(NoticeJson.Read(written.AsSpan(0, length)).Notice);
        }
    }

    [Theory]
    [InlineData("  \n{\"format\": \"x\"", true)]
    [InlineData("{\"a\": {\"format\": 1}}", false)]
    [InlineData("{ 这不是 JSON", false)]
    [InlineData("关于 {\"format\": \"x\"}", false)]
    public void A_notice_file_is_known_by_its_content(string text, bool expected) =>
        Assert.Equal(expected, NoticeJson.IsNoticeJson(Encoding.UTF8.GetBytes(text)));

    private static byte[] Write(PlanNotice notice) => Write(FigureReader.Read(notice));

    private static byte[] Write(NoticeFigures figures)
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(figures, stream);
        return stream.ToArray();
    }

    private static PlanNotice Read(byte[] bytes)
    {
        var result = NoticeJson.Read(bytes);
        Assert.Equal(("", ""), (result.Detail.En, result.Detail.Zh));
        return result.Notice!;
    }

    private static string Text(CsvFile file, PlanNotice notice)
    {
        using var stream = new MemoryStream();
        file.Write(FigureReader.Read(notice), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
