using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Sarif;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Checking;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Tests.Exporting.Checks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Sarif;

public sealed class SarifLogTests
{
    private const string Plan = "开封市测试规划\n\n一、总体要求\n\n先有乙。\n\n后有乙。\n";

    [Theory]
    [InlineData(ReportLanguage.En, "sample.en.sarif")]
    [InlineData(ReportLanguage.Zh, "sample.zh.sarif")]
    public void The_sample_is_written_as_reviewed(ReportLanguage language, string name) =>
        GoldenFiles.Check(name, SampleReport.Text(stream => SarifLog.Write(SampleReport.Result, SampleReport.Frame with { Language = language }, stream)), "Exporting");

    [Fact]
    public void Rules_and_messages_are_there_in_both_languages()
    {
        var run = Run(SampleReport.Result, SampleReport.Frame);
        Assert.Equal("en-US", run.GetProperty("language").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        var translation = Assert.Single(run.GetProperty("translations").EnumerateArray());
        Assert.Equal("zh-CN", translation.GetProperty("language").GetString());
        Assert.Equal(Ids(driver), Ids(translation));
        var message = run.GetProperty("results")[0].GetProperty("properties").GetProperty("message");
        Assert.Equal(("印有“乙”", "\"乙\" is printed"), (message.GetProperty("zh").GetString(), message.GetProperty("en").GetString()));
    }

    [Fact]
    public void Rules_have_level_tags_and_markdown_whose_examples_end_no_fence()
    {
        var info = new WordRule("PT401", "乙", Severity.Warning).Info with { Bad = ["甲\n```\n[|乙|]\n"] };
        var rule = Run(Checker.Check([], []), SampleReport.Frame with { Paths = [], Rules = [info] }).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal(["arithmetic", "推算"], rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(static tag => tag.GetString()));
        Assert.EndsWith("\n````text\n甲\n```\n[|乙|]\n````\n", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_names_its_rule_by_id_and_index_though_it_was_not_run()
    {
        var run = Run(SampleReport.Of(Plan, "乙"), SampleReport.FrameOf("a.txt") with { Rules = [new WordRule("PT601", "丁").Info] });

        Assert.Equal(["PT601", "PT101"], Ids(run.GetProperty("tool").GetProperty("driver")));
        Assert.All(run.GetProperty("results").EnumerateArray(), static result => Assert.Equal(("PT101", 1), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32())));
    }

    [Fact]
    public void Columns_count_characters_and_the_end_is_the_one_after_the_last()
    {
        var region = Place(Run(SampleReport.Of("开封市测试规划\n\n一、总体要求\n\n𠮷𠮷乙。\n", "乙"), SampleReport.FrameOf("a.txt"))).GetProperty("region");

        Assert.Equal([5, 3, 5, 4], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32()));
        Assert.Equal("乙", region.GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void Braces_of_a_notice_name_no_arguments_of_a_message() => Assert.Equal(
        "\"{{0}}\" is printed.",
        Run(SampleReport.Of("开封市测试规划\n\n一、总体要求\n\n有{0}。\n", "{0}"), SampleReport.FrameOf("a.txt")).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());

    [Theory]
    [InlineData("a b/开封.txt", "a%20b/%E5%BC%80%E5%B0%81.txt", true)]
    [InlineData("a:b/c%d#e?.txt", "a%3Ab/c%25d%23e%3F.txt", true)]
    [InlineData("/home/a b.txt", "file:///home/a%20b.txt", false)]
    [InlineData("C:/notices/a.txt", "file:///C:/notices/a.txt", false)]
    [InlineData("//server/share/a.txt", "file://server/share/a.txt", false)]
    public void Paths_are_URIs_relative_to_the_folder_of_the_run_or_absolute(string path, string uri, bool isRelative)
    {
        var location = Place(Run(SampleReport.Of(Plan, "乙"), SampleReport.FrameOf(path))).GetProperty("artifactLocation");

        Assert.Equal(uri, location.GetProperty("uri").GetString());
        Assert.Equal(isRelative, location.TryGetProperty("uriBaseId", out var name) && name.GetString() == "%SRCROOT%");
    }

    [Theory]
    [InlineData("notices/a.txt", true)]
    [InlineData("out/a/notice.json", false)]
    public void A_file_has_the_hash_of_the_text_only_where_it_is_the_text(string path, bool hasHash)
    {
        var source = new SourceText("a.txt", Plan, "0123");
        var artifact = Run(SampleReport.At(NoticeParser.Parse(source), default), SampleReport.FrameOf(path)).GetProperty("artifacts")[0];

        Assert.Equal(hasHash, artifact.TryGetProperty("hashes", out var hashes) && hashes.GetProperty("sha-256").GetString() == "0123");
    }

    [Fact]
    public void What_is_about_the_whole_file_has_no_region() =>
        Assert.False(Place(Run(SampleReport.At(NoticeParser.Parse(CorpusTexts.Of(Plan)), default), SampleReport.FrameOf("a.txt"))).TryGetProperty("region", out _));

    [Fact]
    public void Known_findings_of_a_baseline_say_so()
    {
        var notice = SampleReport.Of(Plan, "乙").Notices[0];
        var result = new CheckResult([notice with { Findings = [], Suppressed = [new SuppressedFinding(notice.Findings[0], SuppressionSource.Baseline, "")] }]);
        var suppression = Run(result, SampleReport.FrameOf("a.txt")).GetProperty("results")[0].GetProperty("suppressions")[0];

        Assert.Equal(("external", "accepted", "It is in the baseline."), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Theory]
    [InlineData(Severity.Error, "error", false)]
    [InlineData(Severity.Warning, "warning", true)]
    public void An_input_that_could_not_be_checked_is_a_notification_of_the_run(Severity severity, string level, bool succeeded)
    {
        var invocation = Run(SampleReport.Result, SampleReport.Frame with { Unread = [SampleReport.Unread[0] with { Severity = severity }] }).GetProperty("invocations")[0];
        var notification = invocation.GetProperty("toolExecutionNotifications")[0];

        Assert.Equal(succeeded, invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal((level, @"Cannot read \[it\]."), (notification.GetProperty("level").GetString(), notification.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal("%E8%A1%A8%201.pdf", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_run_that_read_every_input_was_a_success() =>
        Assert.True(Run(SampleReport.Result, SampleReport.Frame).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());

    [Theory]
    [InlineData("[点击](1)", @"\[点击\](1)")]
    [InlineData(@"\[点击](1)", @"\\\[点击\](1)")]
    [InlineData("{0}", "{{0}}")]
    public void The_text_of_a_notice_makes_neither_links_nor_arguments(string text, string written)
    {
        var result = SampleReport.At(NoticeParser.Parse(CorpusTexts.Of(Plan)), default);
        var finding = result.Notices[0].Findings[0] with { Message = new(text, text) };
        result = new CheckResult([result.Notices[0] with { Findings = [finding] }]);

        Assert.Equal(written + ".", Run(result, SampleReport.FrameOf("a.txt")).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    private static JsonElement Run(CheckResult result, ReportFrame frame) =>
        JsonDocument.Parse(SampleReport.Text(stream => SarifLog.Write(result, frame, stream))).RootElement.GetProperty("runs")[0];

    private static JsonElement Place(JsonElement run) => run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");

    private static IEnumerable<string?> Ids(JsonElement component) => component.GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString());
}
