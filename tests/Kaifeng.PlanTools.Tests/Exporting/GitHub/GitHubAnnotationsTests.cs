using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.GitHub;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Exporting.Checks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.GitHub;

public sealed class GitHubAnnotationsTests
{
    [Fact]
    public void The_sample_is_annotated_gravest_first_without_what_is_known() => Assert.Equal(
        """
        ::error file=notices/甲 一.txt,line=5,endLine=5,col=2,endColumn=3,title=PT101 乙-printed::"乙" is printed%0A开封市测试规划 > 一、总体要求
        ::error file=notices/甲 一.txt,line=8,endLine=8,col=1,endColumn=2,title=PT101 乙-printed::"乙" is printed%0A开封市测试规划 > 一、总体要求%0Anotices/甲 一.txt:5:2: first place 乙%0Ahint: take one away
        ::error file=b.html,line=8,endLine=8,title=PT101 乙-printed::"乙" is printed%0A开封市测试规划 > 一、总体要求%0Anotices/甲 一.txt:5:2: first place 乙 (开封市测试规划)%0Ahint: take one away
        ::warning file=notices/甲 一.txt,line=7,endLine=8,title=PT201 甲乙-printed::"甲乙" is printed%0A开封市测试规划 > 一、总体要求
        ::notice file=notices/甲 一.txt,line=8,endLine=8,col=5,endColumn=6,title=PT301 丙-printed::"丙" is printed%0A开封市测试规划 > 一、总体要求

        """.ReplaceLineEndings("\n"),
        Write(SampleReport.Result, SampleReport.Frame));

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    public void An_input_that_could_not_be_checked_stands_before_all_findings(Severity severity, string command) => Assert.StartsWith(
        $"::{command} file=表 1.pdf,title=input-not-checked::cannot read [it]\n::error file=",
        Write(SampleReport.Result, SampleReport.Frame with { Unread = [SampleReport.Unread[0] with { Severity = severity }] }),
        StringComparison.Ordinal);

    [Fact]
    public void It_can_be_read_in_Chinese() => Assert.Contains(
        "::印有“乙”%0A开封市测试规划 > 一、总体要求%0Anotices/甲 一.txt:5:2: 第一处 乙%0A建议：去掉一处\n",
        Write(SampleReport.Result, SampleReport.Frame with { Language = ReportLanguage.Zh }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Severity.Error, 10, "")]
    [InlineData(Severity.Error, 11, "error 1")]
    [InlineData(Severity.Warning, 25, "warning 15")]
    [InlineData(Severity.Note, 12, "note 2")]
    public void No_more_are_written_than_GitHub_shows_and_the_rest_is_counted(Severity severity, int count, string rest)
    {
        var lines = Write(SampleReport.Of(Plan(string.Concat(Enumerable.Repeat("乙。", count))), "乙", severity), SampleReport.FrameOf("a.txt")).TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(static line => line.StartsWith("::", StringComparison.Ordinal)));
        string[] told = rest.Length == 0 ? [] : [$"GitHub shows 10 annotations of each severity a step; findings without one: {rest}. Every other format has them all."];
        Assert.Equal(told, lines.Skip(10));
    }

    [Theory]
    [InlineData("乙\n::stop-commands::x")]
    [InlineData("乙\r\n::error::x")]
    [InlineData("乙%0A::add-mask::x")]
    [InlineData("乙\u0085::error::x")]
    public void The_text_of_a_notice_gives_no_commands(string text)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(Plan(text)));
        var finding = SampleReport.At(notice, default).Notices[0].Findings[0];
        var place = new Passage(new TextSpan(0, notice.Source.Content.Length));
        var result = SampleReport.At(notice, place);
        finding = finding with { Place = place, Message = new(text, text), Hint = new(text, text), Others = [new FindingPlace(notice, place, new(text, text))] };
        result = new CheckResult([result.Notices[0] with { Findings = [finding] }]);

        var line = Assert.Single(Write(result, SampleReport.FrameOf("a.txt")).TrimEnd('\n').Split('\n', '\r', '\u0085'));
        Assert.StartsWith("::error file=a.txt,", line, StringComparison.Ordinal);
        Assert.DoesNotContain("%0A:", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_ends_no_property() => Assert.StartsWith(
        "::error file=100%25 a%2Cb%3A%0Ac.txt,line=5,",
        Write(SampleReport.Of(Plan("乙。"), "乙"), SampleReport.FrameOf("100% a,b:\nc.txt")),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_about_the_whole_file_has_no_line() => Assert.Equal(
        "::error file=a.txt,title=PT101 乙-printed::it is wrong%0Athe notice\n",
        Write(SampleReport.At(NoticeParser.Parse(CorpusTexts.Of(Plan("甲。"))), default), SampleReport.FrameOf("a.txt")));

    private static string Plan(string text) => $"开封市测试规划\n\n一、总体要求\n\n{text}\n";

    private static string Write(CheckResult result, ReportFrame frame) => SampleReport.Text(stream => GitHubAnnotations.Write(result, frame, stream));
}
