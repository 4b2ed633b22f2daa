using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>The first minutes: help, slips of the pen, where files went.</summary>
public sealed class CliHelpTests : CliRun
{
    [Theory]
    [InlineData]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("--lang", "en")]
    public void The_program_alone_shows_its_commands(params string[] args)
    {
        Assert.Equal(ExitCode.Ok, Run(args));
        Assert.Contains("\n  check        Checks notices", Out, StringComparison.Ordinal);
        Assert.Equal("", Error);
    }

    [Fact]
    public void Help_of_a_command_is_that_of_its_option()
    {
        Run("check", "--help");
        var page = Out;

        Assert.Equal(ExitCode.Ok, Run("help", "Check"));
        Assert.Equal(page, Out);
    }

    [Theory]
    [InlineData("explain", "Usage: plan-tools explain RULE [options]")]
    [InlineData("export", "Usage: plan-tools export INPUT… --format FORMAT,… [options]")]
    public void Usage_names_what_is_needed(string command, string usage)
    {
        Run(command, "--help");

        Assert.Contains($"\n{usage}\n", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("rules")]
    [InlineData("explain")]
    public void Commands_that_read_no_notice_have_no_option_about_one(string command)
    {
        Run(command, "--help");

        Assert.DoesNotContain("--encoding", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the nearest is 'check'", "chek", "a.txt")]
    [InlineData("the nearest is 'check'", "help", "chek")]
    [InlineData("the nearest is '--format'", "check", "a.txt", "--frmat", "json")]
    [InlineData("Unrecognized option '--xyzzy'; see", "check", "a.txt", "--xyzzy")]
    [InlineData("--output: 'sarf' is no format; the nearest is 'sarif'", "check", "a.txt", "-o", "sarf=b")]
    [InlineData("'json' is a format and no input; write '--format csv,json'", "export", "a.txt", "--format", "csv", "json")]
    [InlineData("--format: 'jsn' is none of text, json, csv", "check", "a.txt", "--format", "jsn")]
    [InlineData("Required argument missing for option: '--format'", "check", "a.txt", "--format", "--lang", "en")]
    [InlineData("Option '--output' has an empty value", "check", "a.txt", "-o", "")]
    public void A_slip_of_the_pen_is_answered_with_what_was_meant(string words, params string[] args)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run(args));
        Assert.Contains(words, Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_are_known_in_any_case_and_by_the_ending_of_a_file()
    {
        var text = Write("a.txt", Text);
        Run("check", text, "--format", "CSV");
        var rows = Out;

        Assert.Equal(ExitCode.Ok, Run("check", text, "-o", InFolder("b.CSV")));
        Assert.Equal(rows, File.ReadAllText(InFolder("b.CSV")));
    }

    [Fact]
    public void A_figure_below_nought_is_looked_for()
    {
        Assert.Equal(ExitCode.Ok, Run("where", Path.Combine(CorpusTexts.Root, "corpus", CorpusTexts.Bundled), "-22.3"));
        Assert.Contains("\t[-22.3]\t", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_says_where_the_file_went()
    {
        Run("extract", Write("a.txt", Text), "-o", Output);

        Assert.Contains($": written to {InFolder("out", "a")}", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_knows_a_marked_file_as_UTF_8()
    {
        Run("export", Write("a.txt", Text), "--format", "csv,json", "--bom", "-o", Output);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(InFolder("out", "a", "csv", "plans.csv"))[..3]);
        Assert.Equal((byte)'{', File.ReadAllBytes(InFolder("out", "a", "notice.json"))[0]);
    }

    [Fact]
    public void A_second_file_of_the_same_name_changes_no_baseline()
    {
        const string Wrong = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n";
        var (one, other, baseline) = (Write("x/a.txt", Wrong), Write("y/a.txt", Wrong + "\n坚持稳中求进。\n"), InFolder("known.json"));

        Assert.Equal(ExitCode.Ok, Run("check", one, other, "--baseline", baseline, "--update-baseline"));
        Assert.Equal(ExitCode.Ok, Run("check", one, "--baseline", baseline));
        Assert.Equal(ExitCode.Ok, Run("check", other, "--baseline", baseline));
        Assert.DoesNotContain("fixed", Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲乙丙丁", 4, "甲乙|丙丁")]
    [InlineData("甲乙，丙丁。", 6, "甲乙，|丙丁。")]
    [InlineData("一个 plan 的例子", 8, "一个|plan 的|例子")]
    [InlineData("one two", 3, "one|two")]
    [InlineData("（甲）乙", 6, "（甲）|乙")]
    public void Lines_break_by_the_cells_of_the_terminal(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', CellText.Wrap(text, width)));
}
