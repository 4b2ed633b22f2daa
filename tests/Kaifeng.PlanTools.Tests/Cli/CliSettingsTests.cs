using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliSettingsTests : CliRun
{
    private const string Wrong = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n";

    [Theory]
    [InlineData("[check]\nignore = [\"PT401\"]\n", ExitCode.Ok)]
    [InlineData("[check]\nselect = [\"PT5\"]\n", ExitCode.Ok)]
    [InlineData("[check]\nfail-on = \"never\"\n", ExitCode.Ok)]
    [InlineData("[severity]\nPT401 = \"warning\"\n", ExitCode.Ok)]
    [InlineData("[severity]\nPT401 = \"off\"\n", ExitCode.Ok)]
    [InlineData("[severity]\nPT401 = \"warning\"\n[check]\nfail-on = \"warning\"\n", ExitCode.Negative)]
    [InlineData("[check]\nignore = [\"PT401\"]\n", ExitCode.Negative, "--select", "PT401")]
    [InlineData("[check]\nselect = [\"PT4\"]\n", ExitCode.Ok, "--ignore", "PT401")]
    [InlineData("[check]\nfail-on = \"never\"\n", ExitCode.Negative, "--fail-on", "error")]
    [InlineData("[check]\nmin-coverage = 100\nignore = [\"PT401\"]\n", ExitCode.Ok)]
    [InlineData("[[suppress]]\nrule = \"PT401\"\ntext = \"28.8%\"\nreason = \"另行更正\"\n", ExitCode.Ok)]
    public void Settings_say_what_is_checked_and_the_command_line_says_it_over_them(string settings, ExitCode code, params string[] options) =>
        Assert.Equal(code, Run(["check", Write("a.txt", Wrong), "--config", Write("my.toml", settings), .. options]));

    [Fact]
    public void A_fault_in_them_is_a_line_with_its_place_and_nothing_is_run()
    {
        var path = Write("my.toml", "[check]\nselct = [\"PT4\"]\nfail-on = 1\n");

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "--config", path));
        Assert.Equal([$"plan-tools: {path}:2:1: \"selct\" is not known; the nearest is select", $"plan-tools: {path}:3:1: fail-on takes: note, warning, error, never"], ErrorLines);
        Assert.Equal("", Out);
    }

    [Fact]
    public void A_file_that_is_missing_or_no_text_is_told()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "--config", InFolder("no.toml")));
        Assert.Contains("no.toml: no such file", Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Wrong), "--config", Write("my.toml", [(byte)'#', 0xFF])));
        Assert.Contains("my.toml: not UTF-8", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_found_in_the_working_folder_and_above_it()
    {
        Write("notices/2022/a.txt", Wrong);
        Write("plan-tools.toml", "[check]\nignore = [\"PT401\"]\nbaseline = \"known.json\"\n");

        var (code, _, error) = await ProgramProcess.ShellAsync("plan-tools check a.txt", InFolder("notices", "2022"));
        Assert.Equal((2, "plan-tools: ../../plan-tools.toml: the settings of this folder above are used; --no-config leaves them out\nplan-tools: ../../known.json: no such baseline; --update-baseline makes it\n"), (code, error));

        Write("notices/plan-tools.toml", "[check]\nignore = [\"PT401\"]\n");
        Assert.Equal(0, (await ProgramProcess.ShellAsync("plan-tools check a.txt", InFolder("notices", "2022"))).Code);
        Assert.Equal(1, (await ProgramProcess.ShellAsync("plan-tools check a.txt --no-config", InFolder("notices", "2022"))).Code);
    }

    [Fact]
    public void A_suppression_without_use_and_one_that_expired_are_told()
    {
        var path = Write("my.toml", "[[suppress]]\nrule = \"PT403\"\ntext = \"总面积\"\nreason = \"因\"\n\n[[suppress]]\nrule = \"PT401\"\ntext = \"28.8%\"\nreason = \"因\"\nexpires = 2026-01-01\n");

        Assert.Equal(ExitCode.Negative, Run("check", Write("a.txt", Wrong), "--config", path, "--today", "2026-01-02"));
        Assert.Equal(
            [$"plan-tools: {path}:1:3: the suppression of PT403 at \"总面积\" fits no finding any more; remove it", $"plan-tools: {path}:6:3: the suppression of PT401 at \"28.8%\" expired on 2026-01-01; renew or remove it"],
            ErrorLines);

        Assert.Equal(ExitCode.Ok, Run("check", Write("a.txt", Wrong), "--config", path, "--today", "2026-01-01"));
        Assert.Contains("\n    suppressed: settings 1, baseline 0\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_made_kept_and_told_of_what_is_fixed()
    {
        var (text, baseline) = (Write("a.txt", Wrong), InFolder("known.json"));

        Assert.Equal(ExitCode.CouldNotRun, Run("check", text, "--baseline", baseline));
        Assert.Equal(ExitCode.Ok, Run("check", text, "--baseline", baseline, "--update-baseline"));
        Assert.Equal($"plan-tools: {baseline}: 1 findings written, 1 new, 0 removed\n", Error);
        Assert.Equal(ExitCode.Ok, Run("check", text, "--baseline", baseline));
        Assert.Contains("\n    findings: none\n    suppressed: settings 0, baseline 1\n", Out, StringComparison.Ordinal);

        Write("a.txt", Wrong.Replace("28.8", "38.8", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Ok, Run("check", text, "--baseline", baseline));
        Assert.Equal(2, ErrorLines.Length);
        Assert.StartsWith($"plan-tools: {baseline}: fixed: PT401 the yearly growth is printed as 28.8%", ErrorLines[0], StringComparison.Ordinal);

        Assert.Equal(ExitCode.Ok, Run("check", text, "--baseline", baseline, "--update-baseline"));
        Assert.EndsWith("0 findings written, 0 new, 1 removed", ErrorLines[^1], StringComparison.Ordinal);

        Write("a.txt", Wrong.Replace("28.8", "27.7", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Negative, Run("check", text, "--baseline", baseline));
    }

    [Theory]
    [InlineData("--update-baseline", "--update-baseline: no baseline is named")]
    [InlineData("--update-baseline --baseline b.json --plan 1", "--update-baseline: a baseline is of whole notices")]
    [InlineData("--config a --no-config", "--config and --no-config exclude each other")]
    [InlineData("--today tomorrow", "--today: \"tomorrow\" is no day")]
    [InlineData("--statistics --format csv", "--statistics goes with text on standard output")]
    public void What_cannot_be_asked_for_together_is_told(string options, string told)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run(["check", Write("a.txt", Wrong), .. options.Split(' ')]));
        Assert.Contains(told, Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_an_input_or_no_baseline_is_left_as_it_is()
    {
        var text = Write("a.txt", Wrong);

        Assert.Equal(ExitCode.CouldNotRun, Run("check", text, "--baseline", text, "--update-baseline"));
        Assert.Equal(ExitCode.CouldNotRun, Run("check", text, "--baseline", Write("b.json", "{}"), "--update-baseline"));
        Assert.Equal((Wrong, "{}"), (File.ReadAllText(text), File.ReadAllText(InFolder("b.json"))));
    }

    [Fact]
    public void Statistics_count_the_findings_of_each_rule()
    {
        var settings = Write("my.toml", "[[suppress]]\nrule = \"PT401\"\ntext = \"28.8%\"\nreason = \"因\"\nnotice = \"a\"\n");

        Assert.Equal(ExitCode.Negative, Run("check", Write("a.txt", Wrong), Write("b.txt", Wrong + " "), "--statistics", "--config", settings, "-q"));
        Assert.Equal("rule\twhat is wrong\terror\twarning\tnote\tsuppressed\nPT401\tA yearly growth rate does not follow from both ends\t1\t0\t0\t1\n", Out);
    }
}
