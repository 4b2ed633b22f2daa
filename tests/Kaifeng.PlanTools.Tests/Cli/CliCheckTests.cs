using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliCheckTests : CliRun
{
    private const string Wrong = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n";

    private const string Right = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n";

    // A target on the wrong side of its base is a warning.
    private const string Lower = "开封市测试规划\n\n一、发展基础\n\n2020年，全市森林覆盖率达到25%。\n\n二、发展目标\n\n到2025年，全市森林覆盖率提高到23%。\n";

    // What sections say without naming the whole is a note.
    private const string Vague = "开封市测试规划\n\n一、县级医院\n\n2024年，病床平均使用率75.6%。\n\n二、乡镇卫生院\n\n2024年，病床平均使用率52.4%。\n";

    private const string Silent = "开封市测试规划\n\n一、总体要求\n\n坚持稳中求进。\n";

    [Fact]
    public void A_rate_that_does_not_follow_is_reported_with_both_ends()
    {
        var path = Write("a.txt", Wrong);

        Assert.Equal(ExitCode.Negative, Run("check", path));
        Assert.StartsWith(
            $"""
            {path}:5:42: error PT401 growth-rate-differs: the yearly growth is printed as 28.8%; from 2.08亿元 to 7.72亿元 in 4 years it is 38.7—38.9%
                开封市测试规划 > 一、发展基础
                快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。
                                                                                  ^^^^^
                5:14  base  2.08亿元
                5:29  end   7.72亿元
            """.ReplaceLineEndings("\n"),
            Out,
            StringComparison.Ordinal);
        Assert.Contains("\n    claims: 1, compared 1 (100%): consistent 0, inconsistent 1; cannot tell 0\n", Out, StringComparison.Ordinal);
        Assert.Equal("", Error);
    }

    [Fact]
    public void A_text_in_which_nothing_can_be_compared_is_said_to_be_so()
    {
        Assert.Equal(ExitCode.Ok, Run("check", Write("a.txt", Silent)));
        Assert.Contains("\n    nothing could be compared\n", Out, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Ok, Run("check", Write("b.txt", Right)));
        Assert.DoesNotContain("nothing could be compared", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ignore", "PT401")]
    [InlineData("--ignore", "pt4xx,growth-rate-differs")]
    [InlineData("--select", "PT4", "--ignore", "growth-rate-differs")]
    public void A_rule_that_is_not_asked_for_is_silent(params string[] options)
    {
        var code = Run(["check", Write("a.txt", Wrong), "--format", "csv", .. options]);

        Assert.DoesNotContain("PT401", Out, StringComparison.Ordinal);
        Assert.NotEqual(ExitCode.Negative, code);
    }

    [Theory]
    [InlineData("--select", "PT401")]
    [InlineData("--select", "PT4")]
    [InlineData("--select", "PT401", "--select", "growth-rate-differs")]
    public void A_rule_that_is_asked_for_speaks(params string[] options)
    {
        Assert.Equal(ExitCode.Negative, Run(["check", Write("a.txt", Wrong), "--format", "csv", .. options]));
        Assert.Equal(2, Out.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Without_any_rule_nothing_can_be_run()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "--select", "PT401", "--ignore", "PT401"));
        Assert.Equal("plan-tools: --ignore: no rule is left to run; change --select or --ignore\n", Error);
    }

    [Fact]
    public void Findings_fail_the_run_unless_they_never_shall()
    {
        Assert.Equal(ExitCode.Ok, Run("check", Write("a.txt", Wrong), "--fail-on", "never"));
        Assert.Contains("error PT401", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wrong, "error", ExitCode.Negative)]
    [InlineData(Lower, "error", ExitCode.Ok)]
    [InlineData(Lower, "warning", ExitCode.Negative)]
    [InlineData(Vague, "warning", ExitCode.Ok)]
    [InlineData(Vague, "note", ExitCode.Negative)]
    [InlineData(Right, "note", ExitCode.Ok)]
    public void A_run_fails_from_the_severity_on_that_is_asked_for(string text, string severity, ExitCode code) =>
        Assert.Equal(code, Run("check", Write("a.txt", text), "--fail-on", severity));

    [Theory]
    [InlineData("乙市", ExitCode.Ok)]
    [InlineData("乙市", ExitCode.Negative, "--together")]
    [InlineData("甲市", ExitCode.Negative)]
    public void Notices_of_other_issuers_are_held_against_each_other_where_it_is_asked_for(string issuer, ExitCode code, params string[] options) =>
        Assert.Equal(code, Run(["check", Write("a.txt", Notice("甲市", "1900亿元")), Write("b.txt", Notice(issuer, "2400亿元")), .. options]));

    [Theory]
    [InlineData(Right, "100", ExitCode.Ok)]
    [InlineData(Right, "99.5%", ExitCode.Ok)]
    [InlineData(Silent, "0", ExitCode.Ok)]
    [InlineData(Silent, "1", ExitCode.Negative)]
    public void A_run_that_compared_too_little_fails_where_it_is_asked_to(string text, string percent, ExitCode code)
    {
        Assert.Equal(code, Run("check", Write("a.txt", text), "--min-coverage", percent, "-q"));
        Assert.Equal(code == ExitCode.Ok ? "" : $"plan-tools: 0 of 0 claims could be compared, less than --min-coverage {percent}\n", Error);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("half")]
    public void A_share_that_is_none_is_a_usage_error(string percent) =>
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Right), "--min-coverage=" + percent));

    [Fact]
    public void An_audit_lists_what_holds_with_its_interval()
    {
        var path = Write("a.txt", Right);

        Assert.Equal(ExitCode.Ok, Run("check", path, "--audit"));
        Assert.Contains($"\n{path}:5:42\tconsistent\tcagr\tprinted 38.8%\tcomputed 38.7—38.9%\twidth 0.2119", "\n" + Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "finding_id,")]
    [InlineData("json", "{\n  \"format\": \"plan-tools/check\",")]
    public void Data_stands_alone_on_standard_output(string format, string beginning)
    {
        var path = Write("a.txt", Wrong);

        Assert.Equal(ExitCode.Negative, Run("check", path, "--format", format));
        Assert.StartsWith(beginning, Out, StringComparison.Ordinal);
        Assert.Equal($"plan-tools: {path}: findings: error 1; claims: 1, compared 1 (100%): consistent 0, inconsistent 1; cannot tell 0; quantities: 3, of which no rule looked at 0\n", Error);

        Run("check", path, "--format", format, "-q");
        Assert.Equal("", Error);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    public void What_goes_into_a_file_is_what_would_be_printed(string format)
    {
        var path = Write("a.txt", Wrong);
        Run("check", path, "--format", format);
        var printed = Out;

        Assert.Equal(ExitCode.Negative, Run("check", path, "--format", format, "-o", InFolder("out", "findings")));
        Assert.Equal("", Out);
        Assert.Equal(["findings"], Written());
        Assert.Equal(printed, File.ReadAllText(InFolder("out", "findings")));
        Assert.Contains("findings: error 1", Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        var path = Write("a.txt", Wrong);

        Assert.Equal(ExitCode.CouldNotRun, Run("check", path, "-o", path));
        Assert.Equal(Wrong, File.ReadAllText(path));
        Assert.Contains("is an input", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line()
    {
        Write("out/taken", "");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "-q", "-o", InFolder("out", "taken", "findings")));
        Assert.Contains("cannot be written", Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_are_checked_though_one_cannot_be_read()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("none.txt"), Write("a.txt", Wrong)));
        Assert.Contains("error PT401", Out, StringComparison.Ordinal);
        Assert.Contains("no such file", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_notice_the_report_tells_why()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("none.txt"), "--format", "json"));
        Assert.Contains("\"notices\": [],", Out, StringComparison.Ordinal);
        Assert.Contains("no such file or folder", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_and_the_notice_file_have_the_findings_of_the_text()
    {
        var path = Write("stdin.txt", Wrong);
        Run("check", path, "--format", "csv");
        var fromText = WithoutPath(Out);
        Run("extract", path, "-o", Output);

        Assert.Equal(ExitCode.Negative, RunWith(Wrong, "check", "-", "--format", "csv"));
        Assert.Equal(fromText, WithoutPath(Out));
        Assert.Equal(ExitCode.Negative, Run("check", InFolder("out", "stdin", "notice.json"), "--format", "csv"));
        Assert.Equal(fromText, WithoutPath(Out));
    }

    // The last column.
    private static string[] WithoutPath(string rows) => [.. rows.TrimEnd('\n').Split('\n').Select(static row => row[..row.LastIndexOf(',')])];

    [Fact]
    public void The_number_of_jobs_cannot_be_told_from_the_output()
    {
        for (var i = 0; i < 20; i++)
        {
            Write($"in/{i:00}.txt", i % 5 == 4 ? "" : (i % 2 == 0 ? Wrong : Right) + $"\n另见{i}。\n");
        }

        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("in"), "--audit", "--jobs", "1"));
        var (output, error) = (Out, Error);
        Assert.Contains("\n16 notices in all\n    findings: error 8\n", output, StringComparison.Ordinal);
        foreach (var jobs in new[] { "2", "7", "0" })
        {
            Run("check", InFolder("in"), "--audit", "--jobs", jobs);
            Assert.Equal((output, error), (Out, Error));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Data_are_the_same_whatever_language_the_user_speaks(string format)
    {
        Run("check", Write("a.txt", Wrong), "--format", format, "--lang", "zh");
        var chinese = Out;
        Run("check", InFolder("a.txt"), "--format", format, "--lang", "en");

        Assert.Equal(chinese, Out);
        Assert.Contains("年均增长写为28.8%，由2.08亿元到7.72亿元（4年）推算应为38.7—38.9%", Out, StringComparison.Ordinal);
        Assert.Contains("the yearly growth is printed as 28.8%", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_and_the_notice_file_made_of_it_are_checked_once()
    {
        var path = Write("in/a.txt", Wrong);
        Run("extract", path, "-o", InFolder("in", "out"));
        Run("check", path);
        var alone = Out;

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in")));
        Assert.Equal(alone + "inputs\n    left out, the same text as another input: 1\n", Out);
        Assert.Equal($"plan-tools: {InFolder("in", "out", "a", "notice.json")}: the same text as {path}, which is checked\n", Error);
    }

    [Fact]
    public void Plans_can_be_chosen()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "--plan", "7"));
        Assert.Contains("no plan 7", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_words_for_each_verdict_and_reason() => Assert.True(VerdictWords.IsComplete);

    [Fact]
    public void A_user_who_breaks_off_gets_130()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var console = new CliConsole { Out = new StringWriter(), Error = new StringWriter(), OpenInput = static () => Stream.Null, Cancelled = cancellation.Token };

        Assert.Equal(ExitCode.Interrupted, RunOn(console, "check", Write("a.txt", Wrong)));
    }

    private static string Notice(string issuer, string figure) =>
        $"{issuer}人民政府文件\n\n{issuer[0]}政〔2022〕1号\n\n{issuer}人民政府\n关于印发测试规划的通知\n\n各县区人民政府：\n\n请执行。\n\n2022年1月1日\n\n附件1\n\n{issuer}测试规划\n\n一、发展目标\n\n到2025年，全市电子商务交易额达到{figure}。\n";
}
