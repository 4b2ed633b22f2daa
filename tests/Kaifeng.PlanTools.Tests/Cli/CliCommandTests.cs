using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Exporting.Json.Schema;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Tests.Exporting;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliCommandTests : CliRun
{
    [Fact]
    public void Extract_writes_the_notice_and_a_row_for_it()
    {
        Assert.Equal(ExitCode.Ok, Run("extract", Write("通知.v2.txt", Text), "-o", Output));
        Assert.Equal(["通知.v2/notice.json"], Written());
        Assert.StartsWith("notice\tplans\tsections\tboxes\ttables\tindicators\tjoined\trepairs\tunplaced\n通知.v2\t", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_counts_what_is_in_the_notice()
    {
        Run("extract", WriteSample("x/notice.json"), "-o", Output);

        Assert.EndsWith("\n样本.v1\t1\t1\t1\t1\t2\t1\t1\t1\n", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", null, "通知\t")]
    [InlineData("en_US.UTF-8", "zh", "通知\t")]
    [InlineData("zh_CN.UTF-8", "en", "notice\t")]
    [InlineData(null, null, "notice\t")]
    public void The_language_is_the_one_asked_for_or_the_environments(string? variable, string? option, string header)
    {
        var console = new CliConsole
        {
            Out = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenInput = static () => Stream.Null,
            Environment = name => name == "LANG" ? variable : "",
        };
        string[] args = ["extract", Write("a.txt", Text), "-o", Output];
        RunOn(console, option is null ? args : [.. args, "--lang", option]);

        Assert.StartsWith(header, Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_notice_is_kept_and_told_in_one_line()
    {
        var path = Write("a.txt", "只是一句话\n");

        Assert.Equal(ExitCode.Ok, Run("extract", path, "-o", Output));
        Assert.Equal($"plan-tools: {path}: no notice structure was found; the text was kept as it is", Assert.Single(ErrorLines, static line => !line.Contains("written to", StringComparison.Ordinal)));
        Assert.Equal(["a/notice.json"], Written());
    }

    [Fact]
    public void Export_writes_every_table_and_the_notice()
    {
        Assert.Equal(ExitCode.Ok, Run("export", WriteSample("x/notice.json"), "--format", "csv,json", "-o", Output));
        Assert.Equal(CsvFiles.All.Select(file => "样本.v1/csv/" + file.FileName).Append("样本.v1/notice.json").Order(StringComparer.Ordinal), Written());
        Assert.Equal("", Out);
    }

    [Fact]
    public void Exporting_a_notice_file_gives_the_same_bytes_again()
    {
        var first = WriteSample("x/notice.json");
        Run("export", first, "--format", "json", "-o", Output);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(InFolder("out", "样本.v1", "notice.json")));
    }

    [Fact]
    public void Tables_of_an_earlier_run_are_replaced_and_foreign_files_are_not()
    {
        var input = WriteSample("x/notice.json");
        Write("out/样本.v1/csv/claims.csv", "old");
        Write("out/样本.v1/csv/plans.csv", "old");
        Write("out/样本.v1/csv/mine.csv", "mine");
        Write("out/样本.v1/claims.csv", "mine");

        Run("export", input, "--format", "csv", "-o", Output);

        Assert.StartsWith("claim_id,", File.ReadAllText(InFolder("out", "样本.v1", "csv", "claims.csv")), StringComparison.Ordinal);
        Assert.Contains("样本.v1/claims.csv", Written());
        Assert.Equal("mine", File.ReadAllText(InFolder("out", "样本.v1", "csv", "mine.csv")));
        Assert.StartsWith("plan_id,", File.ReadAllText(InFolder("out", "样本.v1", "csv", "plans.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain(Written(), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Outline_on_a_pipe_is_plain_text()
    {
        Assert.Equal(ExitCode.Ok, Run("outline", WriteSample("x/notice.json")));
        Assert.StartsWith("样本.v1\n  p1 开封市测试规划 :4\n    一 总体要求 :6\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Outline_on_a_terminal_is_a_tree()
    {
        var console = new CliConsole
        {
            Out = new StringWriter(),
            Error = new StringWriter(),
            OpenInput = static () => Stream.Null,
            IsTerminal = true,
        };

        Assert.Equal(ExitCode.Ok, RunOn(console, "outline", WriteSample("x/notice.json")));
        Assert.Contains("── ", Out, StringComparison.Ordinal);
        Assert.Contains("专栏1 重点工程 (2)", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_cannot_steer_the_terminal()
    {
        var console = new CliConsole
        {
            Out = new StringWriter(),
            Error = new StringWriter(),
            OpenInput = static () => Stream.Null,
            IsTerminal = true,
        };

        RunOn(console, "outline", Write("a.txt", "开封市水利规划\n一、总体\u001B]0;evil\u0007要求\n　　坚持稳中求进。\n"));
        Assert.Contains("总体 ]0;evil 要求", Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', Out);
    }

    [Fact]
    public void Schema_prints_the_schema_of_the_library()
    {
        Assert.Equal(ExitCode.Ok, Run("schema"));
        Assert.Equal(NoticeSchema.Print(), Out);
        Assert.Equal("", Error);
    }

    [Theory]
    [InlineData("check --help", "[default: 256MB]")]
    [InlineData("--help", "plan-tools outline")]
    [InlineData("extract --help", "iconv -f GB18030")]
    [InlineData("export --help", "--format csv,json -o tables")]
    [InlineData("check --help", "--select PT4,PT502 --fail-on warning")]
    [InlineData("check --help", "Exit codes: 0 nothing found of that severity, 1 ")]
    [InlineData("rules --help", "plan-tools rules | cut -f 1")]
    [InlineData("explain --help", "plan-tools explain PT401")]
    [InlineData("outline -h", "grep 专栏")]
    [InlineData("numbers --help", "cut -f 2 | sort | uniq -c")]
    [InlineData("where --help", "Exit codes: 0 found, 1 found nowhere, 2 ")]
    [InlineData("schema --help", "plan-tools schema > notice.schema.json")]
    public void Help_has_examples(string line, string example)
    {
        Assert.Equal(ExitCode.Ok, Run(line.Split(' ')));
        Assert.Contains(example, Out, StringComparison.Ordinal);
        Assert.Contains("Usage: plan-tools", Out, StringComparison.Ordinal);
    }

    private string WriteSample(string path)
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(FigureReader.Read(SampleNotice.Create()), stream);
        return Write(path, stream.ToArray());
    }
}
