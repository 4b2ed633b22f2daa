using System.Text;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Tests.Checking;
using Kaifeng.PlanTools.Tests.Exporting.Checks;

namespace Kaifeng.PlanTools.Tests.Exporting.Json;

public sealed class CheckJsonTests
{
    private const string Plan = "开封市测试规划\n\n一、总体要求\n\n先乙。\n\n又甲\n乙。\n";

    [Fact]
    public void A_finding_has_both_languages_all_pieces_and_the_other_places()
    {
        var finding = Write(Checker.Check([CheckTexts.Figures(Plan)], [new WordRule("PT901", "乙")])).GetProperty("notices")[0].GetProperty("findings")[1];

        Assert.Equal("test/p1.1.PT901.2", finding.GetProperty("id").GetString());
        Assert.Equal(("印有“乙”", "\"乙\" is printed"), (finding.GetProperty("message").GetProperty("zh").GetString(), finding.GetProperty("message").GetProperty("en").GetString()));
        var other = Assert.Single(finding.GetProperty("others").EnumerateArray());
        Assert.Equal(("test", "乙", "first place"), (other.GetProperty("notice").GetString(), other.GetProperty("text").GetString(), other.GetProperty("role").GetProperty("en").GetString()));
        Assert.Equal(5, other.GetProperty("segments")[0].GetProperty("startLine").GetInt32());
        Assert.Equal("开封市测试规划 > 一、总体要求", other.GetProperty("where").GetProperty("zh").GetString());
        Assert.Equal("开封市测试规划 > 一、总体要求", finding.GetProperty("where").GetProperty("en").GetString());
        Assert.Equal("take one away", finding.GetProperty("hint").GetProperty("en").GetString());
    }

    [Fact]
    public void A_notice_has_the_path_of_its_file() =>
        Assert.Equal("notices/0.txt", Write(Checker.Check([CheckTexts.Figures(Plan)], [])).GetProperty("notices")[0].GetProperty("path").GetString());

    [Fact]
    public void A_place_that_a_break_cuts_has_two_segments()
    {
        var segments = Write(Checker.Check([CheckTexts.Figures(Plan)], [new WordRule("PT901", "甲乙") { IsCut = true }])).GetProperty("notices")[0].GetProperty("findings")[0].GetProperty("segments");

        Assert.Equal([7, 8], segments.EnumerateArray().Select(static segment => segment.GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void Coverage_is_told_of_each_notice_and_of_all()
    {
        var figures = SampleFigures.Create();
        var document = Write(new CheckResult([new NoticeCheck(figures, [], Coverage.Of(figures)), new NoticeCheck(figures, [], Coverage.Of(figures))]));

        Assert.Equal(2, document.GetProperty("notices")[0].GetProperty("coverage").GetProperty("claims").GetInt32());
        Assert.Equal(4, document.GetProperty("coverage").GetProperty("claims").GetInt32());
        Assert.Equal(2, document.GetProperty("coverage").GetProperty("cannotTell").GetProperty("missing-base").GetInt32());
        Assert.Equal(50m, document.GetProperty("coverage").GetProperty("percent").GetDecimal());
    }

    [Fact]
    public void Claims_are_listed_where_they_are_asked_for()
    {
        var figures = SampleFigures.Create();
        var result = new CheckResult([new NoticeCheck(figures, [], Coverage.Of(figures))]);

        Assert.False(Write(result).GetProperty("notices")[0].TryGetProperty("claims", out _));
        var claims = Write(result, audits: true).GetProperty("notices")[0].GetProperty("claims");
        Assert.Equal(["consistent", "cannot-tell"], claims.EnumerateArray().Select(static claim => claim.GetProperty("verdict").GetString()));
        Assert.Equal((0.06m, "%"), (claims[0].GetProperty("width").GetDecimal(), claims[0].GetProperty("unit").GetString()));
        Assert.Equal("missing-base", claims[1].GetProperty("reason").GetString());
        Assert.False(claims[1].TryGetProperty("width", out _));
    }

    [Fact]
    public void An_input_that_could_not_be_checked_is_told_in_both_languages()
    {
        var unread = Write(Checker.Check([], [])).GetProperty("unread").EnumerateArray().Single();

        Assert.Equal(("表 1.pdf", "error"), (unread.GetProperty("path").GetString(), unread.GetProperty("severity").GetString()));
        Assert.Equal(("不能读取 [它]", "cannot read [it]"), (unread.GetProperty("message").GetProperty("zh").GetString(), unread.GetProperty("message").GetProperty("en").GetString()));
    }

    [Fact]
    public void It_is_not_taken_for_a_notice()
    {
        using var stream = new MemoryStream();
        CheckJson.Write(Checker.Check([], []), SampleReport.FrameOf(), audits: false, stream);

        Assert.Equal(NoticeJsonError.UnknownFormat, NoticeJson.Read(stream.ToArray()).Error);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static JsonElement Write(CheckResult result, bool audits = false)
    {
        using var stream = new MemoryStream();
        CheckJson.Write(result, SampleReport.FrameOf([.. result.Notices.Select(static (_, index) => $"notices/{index}.txt")]) with { Unread = SampleReport.Unread }, audits, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
