using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Checking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Checks;

/// <summary>
/// A small check with everything that reports have to tell: three severities, a place that a page break cuts, other places in this notice and in another,
/// a hint, a known finding, a page whose text has other lines than its file, and a rule that found nothing.
/// </summary>
internal static class SampleReport
{
    private const string Plain = "开封市测试规划\n\n一、总体要求\n\n𠮷乙在前。\n\n又有甲\n乙，后有丙。\n";

    private const string Page = "<html>\n<body>\n<div>\n<p>开封市测试规划</p>\n\n<p>一、总体要求</p>\n\n<p>只有乙，只有乙。</p>\n</div>\n</body>\n</html>\n";

    private static readonly Rule[] Rules =
    [
        new WordRule("PT101", "乙"), new WordRule("PT201", "甲乙", Severity.Warning) { IsCut = true }, new WordRule("PT301", "丙", Severity.Note), new WordRule("PT601", "丁"),
    ];

    /// <summary>What was found.</summary>
    public static CheckResult Result { get; } = WithKnown(Checker.Check([Read("甲 一.txt", Plain), Read("b.html", Page)], [.. Rules], together: true));

    /// <summary>What reports say beside that.</summary>
    public static ReportFrame Frame { get; } = FrameOf("notices/甲 一.txt", "b.html");

    /// <summary>An input that could not be checked.</summary>
    public static ImmutableArray<UnreadInput> Unread { get; } = [new("表 1.pdf", Severity.Error, new("不能读取 [它]", "cannot read [it]"))];

    /// <summary>A frame with other paths.</summary>
    public static ReportFrame FrameOf(params string[] paths) => new() { Paths = [.. paths], Rules = [.. Rules.Select(static rule => rule.Info)], Version = "1.2.3" };

    /// <summary>A check of one text in which a rule finds a word.</summary>
    public static CheckResult Of(string text, string word, Severity severity = Severity.Error) => Checker.Check([CheckTexts.Figures(text)], [new WordRule("PT101", word, severity)]);

    /// <summary>A check of one notice with one finding at a place of the test's own.</summary>
    public static CheckResult At(PlanNotice notice, Passage place)
    {
        var figures = FigureReader.Read(notice);
        var finding = new Finding { Rule = Rules[0].Info, Severity = Severity.Error, Notice = notice, PlanId = "p1", Place = place, Message = new("有误", "it is wrong"), Id = "p1.PT101.1", Fingerprint = "00" };
        return new CheckResult([new NoticeCheck(figures, [finding], Coverage.Of(figures))]);
    }

    /// <summary>What a writer writes, as text.</summary>
    public static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static NoticeFigures Read(string name, string text) => FigureReader.Read(NoticeParser.Parse(NoticeReader.Read(name, Encoding.UTF8.GetBytes(text)).Source!));

    // The second finding of the page is known.
    private static CheckResult WithKnown(CheckResult result)
    {
        var page = result.Notices[1];
        return new CheckResult(
        [
            result.Notices[0],
            page with { Findings = page.Findings[..1], Suppressed = [new SuppressedFinding(page.Findings[1], SuppressionSource.Settings, "as the law prints it")] },
        ]);
    }
}
