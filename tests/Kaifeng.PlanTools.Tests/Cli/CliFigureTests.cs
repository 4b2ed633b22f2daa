using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliFigureTests : CliRun
{
    private const string Figures =
        "开封市测试规划\n\n一、总体要求\n\n到2025年，营业收入达到4.62亿元，产量46200万件，总量四亿六千二百万吨，占比13%。\n";

    [Fact]
    public void Numbers_prints_a_line_a_numeral_and_counts_the_kinds()
    {
        var path = Write("a.txt", Figures);

        Assert.Equal(ExitCode.Ok, Run("numbers", path));
        var lines = Out.TrimEnd('\n').Split('\n').Select(static line => line.Split('\t')).ToList();
        Assert.All(lines, static line => Assert.Equal(4, line.Length));
        Assert.Contains($"\n{path}:5:2\tdate\t2025\t到2025年，营业收入", Out, StringComparison.Ordinal);
        Assert.Contains($"\n{path}:5:14\tquantity\t4.62亿\t", Out, StringComparison.Ordinal);
        Assert.StartsWith($"plan-tools: {path}: {lines.Count} numerals: 3 quantity, 1 rate, 1 date", Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_with_unexplained_prints_those_alone()
    {
        Assert.Equal(ExitCode.Ok, Run("numbers", "--unexplained", Write("a.txt", Figures)));
        Assert.Equal("", Out);
        Assert.Single(ErrorLines);
    }

    [Fact]
    public void Numbers_with_facts_prints_what_each_figure_says()
    {
        var path = Write("a.txt", Figures);

        Assert.Equal(ExitCode.Ok, Run("numbers", "--facts", path));
        var lines = Out.TrimEnd('\n').Split('\n').Select(static line => line.Split('\t')).ToList();
        Assert.Equal(["place", "figure", "bound", "unit", "aspect", "end", "year"], lines[0][..7]);
        Assert.Equal([$"{path}:5:14", "4.62亿元", "=", "元", "level"], lines[1][..5]);
        Assert.Equal("营业收入", lines[1][8]);
        Assert.Equal("share", lines[^1][4]);
        Assert.All(lines, static line => Assert.Equal(13, line.Length));
    }

    [Fact]
    public void Numbers_is_quiet_about_counts_when_asked_to_be()
    {
        Assert.Equal(ExitCode.Ok, Run("numbers", "-q", Write("a.txt", Figures)));
        Assert.Equal("", Error);
        Assert.NotEmpty(Out);
    }

    [Theory]
    [InlineData("4.62亿", 3)]
    [InlineData("46200万", 3)]
    [InlineData("四亿六千二百万", 3)]
    [InlineData("462000000", 3)]
    [InlineData("4.62亿元", 1)]
    [InlineData("46200万元", 1)]
    [InlineData("13%", 1)]
    public void Where_finds_a_quantity_however_it_is_written(string quantity, int places)
    {
        Assert.Equal(ExitCode.Ok, Run("where", Write("a.txt", Figures), quantity));
        Assert.Equal(places, Out.TrimEnd('\n').Split('\n').Length);
        Assert.Equal("", Error);
    }

    [Fact]
    public void Where_prints_place_figure_unit_section_and_year()
    {
        var path = Write("a.txt", Figures);

        Assert.Equal(ExitCode.Ok, Run("where", path, "4.62亿元"));
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(path)}:5:\d+\t[^\t]*4\.62亿元\t亿元\tp1\.1\t2025\t营业收入\n$", Out);
    }

    [Fact]
    public void Where_takes_the_last_argument_for_the_quantity_and_looks_in_all_others()
    {
        var (first, second) = (Write("a.txt", Figures), Write("b.txt", Figures));

        Assert.Equal(ExitCode.Ok, Run("where", first, second, "13%"));
        Assert.Equal([first, second], Out.TrimEnd('\n').Split('\n').Select(static line => line.Split(":5:")[0]));
    }

    [Fact]
    public void Where_says_with_its_exit_code_that_nothing_was_found()
    {
        Assert.Equal(ExitCode.Negative, Run("where", Write("a.txt", Figures), "4.63亿元"));
        Assert.Equal(("", ""), (Out, Error));
    }

    [Fact]
    public void An_input_that_cannot_be_read_outweighs_what_was_found()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("where", InFolder("none.txt"), Write("a.txt", Figures), "13%"));
        Assert.NotEmpty(Out);
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("where", "4.62亿元")]
    public void On_a_terminal_columns_stand_under_each_other(string command, params string[] quantity)
    {
        var console = new CliConsole
        {
            Out = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenInput = static () => Stream.Null,
            IsTerminal = true,
        };

        Assert.Equal(ExitCode.Ok, RunOn(console, [command, Write("a.txt", Figures), .. quantity]));
        Assert.Contains("4.62亿", Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', Out);
    }

    [Fact]
    public void A_table_is_searched_as_well()
    {
        var path = Write("a.txt", "开封市测试规划\n\n一、总体要求\n\n表1 主要指标\n指标名称\t单位\t2020年\t2025年\t指标属性\n电子商务交易额\t亿元\t867.34\t1900\t预期性\n");

        Assert.Equal(ExitCode.Ok, Run("where", path, "1900亿元"));
        Assert.Equal($"{path}:7:19\t1900\t亿元\tp1.1\t2025\t电子商务交易额\n", Out);
    }
}
