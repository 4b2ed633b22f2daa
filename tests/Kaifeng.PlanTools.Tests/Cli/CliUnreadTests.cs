using System.Text.Json;
using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>Inputs that are there and cannot be read.</summary>
public sealed class CliUnreadTests : CliRun
{
    private const string Silent = "南屏市测试规划\n\n一、总体要求\n\n坚持稳中求进。\n";

    private const string Wrong = "南屏市测试规划\n\n一、目标\n\n产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。\n";

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.DOC")]
    [InlineData("a.wps")]
    [InlineData("deep/a.pdf")]
    [InlineData("a.ofd")]
    [InlineData("a.xlsx")]
    [InlineData("a.rtf")]
    public void A_folder_with_a_file_of_a_container_that_is_not_read_fails_and_names_it(string name)
    {
        Write("in/b.txt", Silent);
        var path = Write("in/" + name, "PK");

        foreach (var command in new[] { "extract", "check" })
        {
            Assert.Equal(ExitCode.CouldNotRun, Run(command, InFolder("in"), "-q", "-o", Output + command));
            Assert.Single(ErrorLines, line => line.StartsWith($"plan-tools: {path}: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_no_input_is_passed_over()
    {
        Write("in/a.txt", Silent);
        Write("in/~$b.docx", "x");
        Write("in/.hidden.docx", "x");
        Write("in/.git/c.pdf", "x");
        Write("in/page.png", "x");
        Write("in/check.sarif", "{}");

        Assert.Equal(ExitCode.Ok, Run("check", InFolder("in")));
        Assert.Equal("", Error);
    }

    [Fact]
    public void Failing_to_read_goes_before_findings_which_are_written_all_the_same()
    {
        Write("in/a.txt", Wrong);
        Write("in/b.pdf", "%PDF-1.4");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("in")));
        Assert.Contains("error PT401", Out, StringComparison.Ordinal);
        Assert.EndsWith("\ninputs\n    could not be checked: error 1\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void They_can_be_skipped_with_a_warning()
    {
        Write("in/a.txt", Silent);
        var path = Write("in/b.pdf", "%PDF-1.4");

        Assert.Equal(ExitCode.Ok, Run("check", InFolder("in"), "--skip-unreadable"));
        Assert.StartsWith($"plan-tools: {path}: skipped: .pdf is not read yet", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("\n    could not be checked: warning 1\n", Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("in", "none.txt"), "--skip-unreadable"));
        Assert.Equal(ExitCode.Ok, Run("extract", InFolder("in"), "--skip-unreadable", "-o", Output));
        Assert.Contains("1 done, 1 skipped", Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.pdf")]
    [InlineData("in/*.pdf")]
    [InlineData("in/sub/")]
    [InlineData("**/sub/*")]
    public void The_settings_exclude_files_of_folders(string pattern)
    {
        Write("in/a.txt", Silent);
        Write(pattern.Contains("sub", StringComparison.Ordinal) ? "in/sub/b.pdf" : "in/b.PDF", "%PDF-1.4");
        var config = Write("plan-tools.toml", $"[check]\nexclude = [\"{pattern}\"]\n");

        Assert.Equal(ExitCode.Ok, Run("check", InFolder("in"), "--config", config));
        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("in"), "--no-config"));
    }

    [Fact]
    public void What_is_named_is_not_excluded()
    {
        var path = Write("b.pdf", "%PDF-1.4");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", path, "--config", Write("plan-tools.toml", "[check]\nexclude = [\"*\"]\n")));
    }

    [Fact]
    public void A_report_is_written_even_where_nothing_could_be_read()
    {
        var json = InFolder("report.json");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("b.pdf", "%PDF-1.4"), "--output", "json=" + json, "--lang", "zh"));
        var unread = JsonDocument.Parse(File.ReadAllText(json)).RootElement.GetProperty("unread")[0];
        Assert.EndsWith("b.pdf", unread.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(".pdf is not read yet; convert it: pdftotext", unread.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_tells_what_could_not_be_read(string format)
    {
        Write("in/a.txt", Wrong);
        Write("in/b1.pdf", "%PDF-1.4");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", InFolder("in"), "--format", format, "-q"));
        Assert.Contains(format == "text" ? "could not be checked: error 1" : "b1.pdf", format == "text" ? Error : Out, StringComparison.Ordinal);
    }

    public static TheoryData<string> Formats => [.. PlanTools.Cli.Outputs.CheckFormat.All.Where(static format => !format.NeedsFile).Select(static format => format.Name)];

    [Fact]
    public void A_text_with_a_bad_byte_is_read_and_told_with_its_place()
    {
        var path = Write("a.txt", (byte[])[.. System.Text.Encoding.UTF8.GetBytes("南屏市测试规划\n\n一、目标\n\n产值达到1"), 0xFF, .. System.Text.Encoding.UTF8.GetBytes("00亿元，坚持稳中求进。\n")]);

        Assert.Equal(ExitCode.Negative, Run("check", path));
        Assert.StartsWith($"plan-tools: {path}:5:6: 1 byte sequences are not valid utf-8", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Contains($"{path}:5:6: error PT111", Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, Run("extract", path, "-o", Output));
    }

    [Fact]
    public void The_command_that_converts_is_fit_to_be_pasted()
    {
        Run("check", Write("it's 公告 1.pdf", "x"), "-q");

        var path = InFolder("it'\\''s 公告 1");
        Assert.Contains($"convert it: pdftotext -layout '{path}.pdf' '{path}.txt'\n", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converted_text_is_not_written_over()
    {
        Write("a.txt", Silent);
        Run("check", Write("a.pdf", "%PDF-1.4"), "-q");

        Assert.Contains($"'{InFolder("a.pdf.txt")}'", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_that_was_written_here_is_no_input()
    {
        Write("in/a.txt", Wrong);
        Run("export", InFolder("in", "a.txt"), "--format", "md", "-o", InFolder("in", "out"));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in")));
        Assert.DoesNotContain("notice.md", Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in", "out", "a", "notice.md")));
    }

    [Fact]
    public void Links_out_of_a_folder_are_followed_only_where_it_is_asked_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("in/a.txt", Silent);
        Write("elsewhere/b.txt", Wrong);
        File.CreateSymbolicLink(InFolder("in", "b.txt"), InFolder("elsewhere", "b.txt"));
        Directory.CreateSymbolicLink(InFolder("in", "c"), InFolder("elsewhere"));
        File.CreateSymbolicLink(InFolder("in", "d.txt"), InFolder("in", "c", "b.txt"));

        Assert.Equal(ExitCode.Ok, Run("check", InFolder("in")));
        Assert.Equal(["b.txt", "c", "d.txt"], ErrorLines.Select(static line => Path.GetFileName(line.Split(": ")[1])));
        Assert.All(ErrorLines, static line => Assert.EndsWith("a link that leads out of the folder was not followed; --follow follows it", line, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Ok, Run("check", InFolder("in", "*.txt")));
        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in"), "--follow"));
    }
}
