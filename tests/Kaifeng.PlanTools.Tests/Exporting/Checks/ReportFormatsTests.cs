using System.Text.Json;
using System.Xml.Linq;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Checkstyle;
using Kaifeng.PlanTools.Exporting.Concise;
using Kaifeng.PlanTools.Exporting.GitLab;
using Kaifeng.PlanTools.Exporting.Rdjson;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Exporting.Checks;

/// <summary>Reports that are a list of findings and nothing more.</summary>
public sealed class ReportFormatsTests
{
    private static readonly Dictionary<string, Action<CheckResult, ReportFrame, Stream>> Writers = new()
    {
        ["concise.txt"] = ConciseText.Write,
        ["gitlab.json"] = CodeQualityReport.Write,
        ["rdjson"] = RdjsonReport.Write,
        ["checkstyle.xml"] = CheckstyleReport.Write,
    };

    public static TheoryData<string> Names => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_is_written_as_reviewed(string name) =>
        GoldenFiles.Check("sample." + name, Write(name, SampleReport.Result, SampleReport.Frame with { Language = ReportLanguage.Zh }), "Exporting");

    [Fact]
    public void Fingerprints_of_a_code_quality_report_differ_where_two_files_say_the_same()
    {
        var text = Write("gitlab.json", Checker.Check([CheckTexts("a.txt"), CheckTexts("b.txt")], [new Tests.Checking.WordRule("PT901", "乙")]), SampleReport.FrameOf("a.txt", "b.txt"));
        var prints = JsonDocument.Parse(text).RootElement.EnumerateArray().Select(static entry => entry.GetProperty("fingerprint").GetString()).ToList();

        Assert.Equal(2, prints.Distinct().Count());
    }

    [Fact]
    public void Columns_of_rdjson_count_bytes()
    {
        var text = Write("rdjson", Checker.Check([CheckTexts("a.txt")], [new Tests.Checking.WordRule("PT901", "乙")]), SampleReport.FrameOf("a.txt"));
        var range = JsonDocument.Parse(text).RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("range");

        Assert.Equal((5, 7, 10), (range.GetProperty("start").GetProperty("line").GetInt32(), range.GetProperty("start").GetProperty("column").GetInt32(), range.GetProperty("end").GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Checkstyle_is_well_formed_whatever_the_text_holds()
    {
        var report = XDocument.Parse(Write("checkstyle.xml", SampleReport.Of("开封市测试规划\n\n一、总体<要求>\u0001\n\n先有乙\"。\n", "乙"), SampleReport.FrameOf("a&b.txt")));

        Assert.Equal("a&b.txt", (string?)report.Root!.Element("file")!.Attribute("name"));
        Assert.Equal("5", (string?)report.Root.Descendants("error").Single().Attribute("line"));
    }

    [Fact]
    public void The_gravest_of_all_notices_come_first_where_that_is_asked_for()
    {
        var result = SampleReport.Result.Shown([Severity.Error, Severity.Note], isBySeverity: true);
        var severities = result.Findings.Select(static finding => finding.Severity).ToList();

        Assert.Equal(severities.OrderDescending(), severities);
        Assert.Equal([Severity.Error, Severity.Note], severities.Distinct());
    }

    private static Kaifeng.PlanTools.Figures.NoticeFigures CheckTexts(string name) => Tests.Checking.CheckTexts.Figures("开封市测试规划\n\n一、总体要求\n\n先有乙。\n", name);

    private static string Write(string name, CheckResult result, ReportFrame frame) => SampleReport.Text(stream => Writers[name](result, frame, stream));
}
