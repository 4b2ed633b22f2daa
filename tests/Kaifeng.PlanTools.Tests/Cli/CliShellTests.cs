using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliShellTests : CliRun
{
    [Fact]
    public void The_version_is_the_programs_name_and_number()
    {
        Assert.Equal(ExitCode.Ok, Run("--version"));
        Assert.Matches(@"^plan-tools \d+\.\d+\.\d+\n$", Out);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script_that_asks_the_program(string shell)
    {
        Assert.Equal(ExitCode.Ok, Run("completions", shell));
        Assert.Contains(" complete -- ", Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Out);
    }

    [Fact]
    public void A_shell_without_a_script_is_a_usage_error() => Assert.Equal(ExitCode.CouldNotRun, Run("completions", "cmd"));

    [Theory]
    [InlineData("plan-tools ext", "extract")]
    [InlineData("plan-tools extract --lang ", "en zh")]
    [InlineData("plan-tools extract --lang z", "zh")]
    [InlineData("plan-tools export 开封.txt --format c", "csv")]
    [InlineData("plan-tools check 开封.txt --select growth-r", "growth-rate-differs")]
    [InlineData("plan-tools check 开封.txt --format gith", "github")]
    [InlineData("plan-tools check 开封.txt --output sa", "sarif=")]
    [InlineData("plan-tools explain PT401", "PT401")]
    [InlineData("plan-tools outline --pl", "--plan")]
    [InlineData("plan-tools check a --select PT401,PT40", "PT401,PT402 PT401,PT403 PT401,PT404 PT401,PT405 PT401,PT406 PT401,PT407 PT401,PT408 PT401,PT409")]
    [InlineData("plan-tools check a --audit --fail", "--fail-on")]
    [InlineData("plan-tools explain PT401 --quie", "--quiet")]
    [InlineData("plan-tools extract ", "")]
    public async Task Bash_completes(string line, string expected)
    {
        var words = line.EndsWith(' ') ? line + "''" : line;
        var script = $"source <(plan-tools completions bash); COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=({words}); "
            + "COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _plan_tools; echo \"${COMPREPLY[*]}\"";

        var (_, output, error) = await ProgramProcess.ShellAsync(script, Folder);
        Assert.Equal((expected, ""), (output.Replace('\n', ' ').Trim(), error));
    }
}
