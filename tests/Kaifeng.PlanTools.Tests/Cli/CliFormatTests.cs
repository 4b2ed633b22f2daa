using System.Text.Json;
using System.Xml.Linq;
using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary><c>check --format</c> and <c>--output</c>: what is written where.</summary>
public sealed class CliFormatTests : CliRun
{
    private const string Wrong = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n";

    [Fact]
    public void Files_are_written_besides_the_text_on_standard_output()
    {
        var path = Write("a.txt", Wrong);
        Run("check", path);
        var text = Out;

        Assert.Equal(ExitCode.Negative, Run("check", path, "--output", "sarif=" + InFolder("out", "a.sarif"), "-o", "junit=" + InFolder("out", "b.xml"), "-o", "csv=" + InFolder("out", "c=d.csv")));
        Assert.Equal((text, ""), (Out, Error));
        Assert.Equal(["a.sarif", "b.xml", "c=d.csv"], Written());
        Assert.Equal("2.1.0", JsonDocument.Parse(File.ReadAllText(InFolder("out", "a.sarif"))).RootElement.GetProperty("version").GetString());
        Assert.Equal("testsuites", XDocument.Load(InFolder("out", "b.xml")).Root!.Name.LocalName);
        Assert.StartsWith("finding_id,", File.ReadAllText(InFolder("out", "c=d.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_on_standard_output_is_in_the_format_that_is_asked_for()
    {
        Assert.Equal(ExitCode.Negative, Run("check", Write("a.txt", Wrong), "--format", "github", "--output", "sarif=" + InFolder("out", "a.sarif")));
        Assert.StartsWith("::error file=", Out, StringComparison.Ordinal);
        Assert.Contains("findings: error 1", Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_format_takes_the_place_of_standard_output()
    {
        Assert.Equal(ExitCode.Negative, Run("check", Write("a.txt", Wrong), "-f", "csv", "-o", InFolder("out", "no-format=x"), "-o", "text=" + InFolder("out", "a.log")));
        Assert.Equal("", Out);
        Assert.Equal(["a.log", "no-format=x"], Written());
        Assert.StartsWith("finding_id,", File.ReadAllText(InFolder("out", "no-format=x")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output: 'sarif=' names no file", "sarif=")]
    [InlineData("Option '--output' has an empty value", "")]
    [InlineData("--output: './b' would be written twice; name another file for one of them", "sarif=b", "./b")]
    [InlineData("--output: 'b' would be written twice; name another file for one of them", "sarif=b", "sarif=b")]
    [InlineData("--output: 'b' and 'c' have no format of their own; put one before a file, such as sarif=check.sarif", "b", "c")]
    public void Files_that_are_none_or_one_are_usage_errors(string message, params string[] files)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run(["check", Write("a.txt", Wrong), .. files.SelectMany(static file => new[] { "-o", file })]));
        Assert.Equal($"plan-tools: {message}; see 'plan-tools check --help'\n", Error);
    }

    [Fact]
    public void An_input_is_no_output_in_any_format()
    {
        var path = Write("a.txt", Wrong);

        Assert.Equal(ExitCode.CouldNotRun, Run("check", path, "-o", "csv=" + InFolder("b.csv"), "-o", "sarif=" + path));
        Assert.Equal(Wrong, File.ReadAllText(path));
        Assert.False(File.Exists(InFolder("b.csv")));
        Assert.Contains("is an input", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_are_written_though_one_cannot_be()
    {
        Write("out/taken", "");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "-o", "sarif=" + InFolder("out", "taken", "a"), "-o", "junit=" + InFolder("out", "b.xml")));
        Assert.Equal(["b.xml", "taken"], Written());
        Assert.Contains("cannot be written", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Contains("error PT401", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif", ExitCode.CouldNotRun)]
    [InlineData("text", ExitCode.Negative)]
    public void Claims_are_listed_only_where_a_format_has_room_for_them(string format, ExitCode code)
    {
        var path = Write("a.txt", Wrong);
        Assert.Equal(code, Run("check", path, "--audit", "--format", format));
        Assert.Equal(ExitCode.Negative, Run("check", path, "--audit", "--format", format, "-o", "json=" + InFolder("out", "a.json")));
    }

    [Fact]
    public void The_number_of_jobs_cannot_be_told_from_any_format()
    {
        for (var i = 0; i < 12; i++)
        {
            Write($"in/{i:00}.txt", i % 5 == 4 ? "" : Wrong + $"\n另见{i}。\n");
        }

        var written = new[] { "1", "2", "7" }.Select(jobs =>
        {
            Run("check", InFolder("in"), "-q", "--jobs", jobs, "-f", "github", "-o", "sarif=" + InFolder("out", "a"), "-o", "junit=" + InFolder("out", "b"));
            return Out + File.ReadAllText(InFolder("out", "a")) + File.ReadAllText(InFolder("out", "b"));
        }).ToList();
        Assert.Single(written.Distinct());
        Assert.Contains("\"executionSuccessful\": false", written[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_are_relative_to_the_working_folder_where_they_lie_in_it()
    {
        Write("run/..x/甲 一.txt", Wrong);
        Write("other/b.txt", Wrong + "\n其一。\n");
        Write("other/c.txt", Wrong + "\n其二。\n");

        var (code, output, _) = await ProgramProcess.ShellAsync("cd run; plan-tools check ./..x/*.txt ../other/b.txt - -q -f sarif <../other/c.txt", Folder);
        Assert.Equal(1, code);
        var uris = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray()
            .Select(static artifact => artifact.GetProperty("location").GetProperty("uri").GetString()!).ToList();
        Assert.Equal("..x/%E7%94%B2%20%E4%B8%80.txt", uris[0]);
        Assert.StartsWith("file:///", uris[1], StringComparison.Ordinal);
        Assert.EndsWith("/other/b.txt", uris[1], StringComparison.Ordinal);
        Assert.Equal("stdin", uris[2]);
    }
}
