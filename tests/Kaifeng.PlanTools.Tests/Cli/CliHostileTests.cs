using System.Text;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>Inputs that were made to do harm.</summary>
public sealed class CliHostileTests : CliRun
{
    [Fact]
    public void No_line_of_text_is_a_command_to_GitHub_Actions()
    {
        var path = Write("a.txt", "南屏市测试规划\n\n一、目标\n\n::error file=a.js::##[error]产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。\n");
        var console = new CliConsole
        {
            Out = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenInput = static () => Stream.Null,
            Environment = static name => name == "GITHUB_ACTIONS" ? "true" : null,
        };

        Assert.Equal(ExitCode.Negative, RunOn(console, to => CliApp.Run(["check", path], to)));
        Assert.DoesNotContain(Out.Split('\n'), static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[check]\nselect = %", "no TOML: The maximum depth of 64 has been exceeded")]
    public void Settings_nested_without_end_are_one_line(string settings, string message)
    {
        var config = Write("deep.toml", settings.Replace("%", new string('[', 100) + new string(']', 100), StringComparison.Ordinal));

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Text), "--config", config));
        Assert.Equal($"plan-tools: {config}:1:1: {message}", Assert.Single(ErrorLines));
    }

    [Fact]
    public void Settings_full_of_errors_are_told_in_a_few_lines()
    {
        var config = Write("many.toml", "[check]\n" + string.Concat(Enumerable.Range(0, 1000).Select(static i => FormattableString.Invariant($"key{i} = 1\n"))));

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.txt", Text), "--config", config));
        Assert.Equal((21, $"plan-tools: {config}: 980 more errors"), (ErrorLines.Length, ErrorLines[^1]));
    }

    [Theory]
    [InlineData("\"rows\": [", "\"rows\": [], \"left\": [", "a table without rows")]
    [InlineData("\"column\":0", "\"column\":-1", "a cell without a column")]
    [InlineData("\"column\":0", "\"column\":200000000", "a column farther right")]
    [InlineData("\"id\": \"p1.1\"", "\"id\": \"p1\\n<script>\"", "an id with a blank or a mark")]
    public void A_stored_notice_that_no_text_gives_is_damaged(string sound, string broken, string message)
    {
        Run("extract", Write("a.txt", "南屏市测试规划\n\n一、目标\n\n专栏1 主要指标\n\n指标\t单位\t2020年\t2025年\t属性\n货运量\t万吨\t1\t2\t预期性\n"), "-o", Output);
        var json = InFolder("out", "a", "notice.json");
        var text = File.ReadAllText(json);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        File.WriteAllText(json, text.Replace(sound, broken, StringComparison.Ordinal), new UTF8Encoding(false));

        Assert.Equal(ExitCode.CouldNotRun, Run("check", json, "-q"));
        Assert.Contains(message, ErrorLines[0], StringComparison.Ordinal);
    }
}
