using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Commands;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliLanguageTests : CliRun
{
    public static TheoryData<string> Commands => new("", "extract", "export", "check", "mutate", "rules", "explain", "outline", "numbers", "where", "schema", "completions");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_word_of_the_Chinese_help_but_names_is_Chinese(string command)
    {
        Assert.Equal(ExitCode.Ok, Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "zh"]));
        var help = Out[..Out.IndexOf("示例：", StringComparison.Ordinal)];
        Assert.DoesNotMatch(@"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}", string.Join('\n', help.Split('\n').Where(static line => !line.StartsWith("用法：", StringComparison.Ordinal))));
        Assert.All(Out[..Out.IndexOf("示例：", StringComparison.Ordinal)].Split('\n'), static line => Assert.InRange(CellText.WidthOf(line), 0, 80));
        Assert.DoesNotMatch(@"(?m)^(Description|Usage|Arguments|Options|Commands):", help);
        Assert.Contains("用法：", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_option_and_argument_has_a_Chinese_description() =>
        Assert.Empty(HelpWords.Missing(CliApp.Commands()));

    [Theory]
    [InlineData("命令 'extract' 缺少参数 'INPUT'", "extract")]
    [InlineData("不认识的命令或参数 'schéma'", "schema", "schéma")]
    [InlineData("不认识的选项 '--bogus'", "extract", "a.txt", "--bogus")]
    [InlineData("必须给出选项 '--format'", "export", "a.txt")]
    [InlineData("选项 '--from' 缺少取值", "extract", "a.txt", "--from")]
    [InlineData("'pdf' 不可用；只能是 text、html、markdown", "extract", "a.txt", "--from", "pdf")]
    [InlineData("--jobs：'x' 不是 0 至 1024 的数", "extract", "a.txt", "--jobs", "x")]
    [InlineData("--plan：'x' 不是规划的编号", "extract", "a.txt", "--plan", "x")]
    [InlineData("--max-size：'3XB' 不是 1 至 2047MB 的大小", "extract", "a.txt", "--max-size", "3XB")]
    [InlineData("--encoding：'x' 不是已知的编码", "extract", "a.txt", "--encoding", "x")]
    [InlineData("命令 'where' 缺少参数 'QUANTITY'", "where", "a.txt")]
    [InlineData("'许多' 不是数量，如 4.62亿元", "where", "a.txt", "许多")]
    [InlineData("--min-coverage：'x' 不是 0 至 100 的百分数", "check", "a.txt", "--min-coverage", "x")]
    [InlineData("--audit 只用于 --format text 或 json", "check", "a.txt", "--audit", "--format", "csv")]
    [InlineData("--output：'sarif=' 没有写文件名", "check", "a.txt", "-o", "sarif=")]
    [InlineData("--output：'b' 会写两次", "check", "a.txt", "-o", "sarif=b", "-o", "junit=b")]
    [InlineData("--output：'b' 和 'c' 都没有写格式", "check", "a.txt", "-o", "b", "-o", "c")]
    [InlineData("'fatal' 不可用；只能是 note、warning、error、never", "check", "a.txt", "--fail-on", "fatal")]
    [InlineData("命令 'explain' 缺少参数 'RULE'", "explain")]
    [InlineData("选项 '--jobs' 只能给出一次", "extract", "a.txt", "--jobs", "1", "--jobs", "2")]
    public void What_is_wrong_with_a_command_line_is_said_in_Chinese(string message, params string[] args)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run([.. args, "--lang=zh"]));
        Assert.Contains(message, Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_does_not_exist_is_no_input() =>
        Assert.Equal(
            (ExitCode.CouldNotRun, "plan-tools: Unrecognized option '--bogus'; see 'plan-tools extract --help'\n"),
            (Run("extract", Write("a.txt", Text), "--bogus"), Error));
}
