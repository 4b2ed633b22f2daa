using System.Text;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliErrorTests : CliRun
{
    [Theory]
    [InlineData("", "the file is empty; nothing was written")]
    [InlineData("a\0b", "not a text file; give the notice as plain text")]
    [InlineData("{\"format\":\"plan-tools/notice\",\"version\":7}", "notice.json of the unknown version 7; extract the notice again with this program")]
    [InlineData("{\"format\":\"plan-tools/notice\",\"version\":1,", "broken JSON at")]
    [InlineData("{\"format\":\"geojson\"}", "JSON of the unknown format \"geojson\"; give a notice.json or raw text")]
    public void A_file_that_cannot_be_used_is_one_line_and_exit_code_2(string content, string message)
    {
        var path = Write("a.txt", content);

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", path, "-o", Output));
        Assert.StartsWith($"plan-tools: {path}: {message}", Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_an_encoding_that_cannot_be_told_asks_for_it()
    {
        var path = Write("a.txt", [0xFF, 0xFF, 0x41]);

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", path, "-o", Output));
        Assert.Contains("--encoding gb18030", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Written());
    }

    [Fact]
    public void A_missing_file_does_not_keep_the_others_from_being_done()
    {
        var good = Write("好.txt", Text);

        Assert.Equal(ExitCode.CouldNotRun, Run("export", InFolder("none.txt"), good, "--format", "json", "-o", Output));
        Assert.Contains("no such file or folder", Error, StringComparison.Ordinal);
        Assert.Equal(["好/notice.json"], Written());
    }

    [Fact]
    public void A_folder_without_texts_and_a_pattern_without_matches_are_errors()
    {
        Directory.CreateDirectory(InFolder("empty"));

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", InFolder("empty"), InFolder("*.txt"), "-o", Output));
        Assert.Equal(2, ErrorLines.Length);
    }

    [Fact]
    public void A_file_over_the_size_limit_is_not_read()
    {
        var path = Write("a.txt", new string('字', 1000));

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", path, "--max-size", "1K", "-o", Output));
        Assert.Contains("larger than 1024 bytes", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, Run("extract", path, "--max-size", "1MB", "-o", Output));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("9999999GB")]
    [InlineData("many")]
    public void A_size_that_is_none_is_a_usage_error(string size) =>
        Assert.Equal(ExitCode.CouldNotRun, Run("extract", Write("a.txt", Text), "--max-size=" + size));

    [Fact]
    public void An_output_folder_that_is_a_file_is_one_line()
    {
        var path = Write("a.txt", Text);

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", path, "-o", path));
        Assert.Contains("cannot be written", ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal("", Out);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_no_temporary_file()
    {
        var path = Write("a.txt", Text);
        Directory.CreateDirectory(InFolder("out", "a", "notice.json"));
        Write("out/a/notice.json/keep", "");

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", path, "-o", Output));
        Assert.Equal(["a/notice.json/keep"], Written());
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("export", "a.txt")]
    [InlineData("extract", "a.txt", "--nope")]
    [InlineData("extract", "a.txt", "--lang", "fr")]
    [InlineData("nonsense")]
    public void Usage_errors_exit_with_2_and_say_so_on_standard_error(params string[] args)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run(args));
        Assert.All(ErrorLines, line => Assert.StartsWith("plan-tools: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(ErrorLines);
        Assert.Equal("", Out);
    }

    [Fact]
    public void An_unknown_format_names_the_known_ones_and_writes_nothing()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("export", Write("a.txt", Text), "--format", "csv,xlsx", "-o", Output));
        Assert.Equal("plan-tools: --format: unknown format \"xlsx\"; known formats: csv, json, md", Assert.Single(ErrorLines));
        Assert.Empty(Written());
    }

    [Fact]
    public void Cancelling_ends_with_130_and_writes_nothing_more()
    {
        var console = Console() with { Cancelled = new CancellationToken(true) };

        Assert.Equal(ExitCode.Interrupted, RunOn(console, "extract", Write("a.txt", Text), "-o", Output));
        Assert.Empty(Written());
    }

    [Fact]
    public void A_reader_that_has_enough_is_no_error() =>
        Assert.Equal(ExitCode.Ok, RunOn(Console() with { Out = new ThrowingWriter(new IOException("Broken pipe", 32)) }, "outline", Write("a.txt", Text)));

    [Fact]
    public void A_reader_that_has_enough_does_not_hide_an_earlier_failure()
    {
        var console = Console() with { Out = new ThrowingWriter(new IOException("Broken pipe", 32)) };

        Assert.Equal(ExitCode.CouldNotRun, RunOn(console, "outline", InFolder("none.txt"), Write("a.txt", Text)));
        Assert.Contains("no such file", Assert.Single(ErrorLines, line => !line.Contains("no notice", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Standard_output_that_cannot_be_written_is_one_line_and_no_bug(bool isClosed)
    {
        Exception failure = isClosed ? new UnauthorizedAccessException("closed") : new IOException("full", 28);
        var console = Console() with { Out = new ThrowingWriter(failure) };

        Assert.Equal(ExitCode.CouldNotRun, RunOn(console, "outline", Write("a.txt", Text)));
        Assert.Equal($"plan-tools: standard output cannot be written ({failure.Message}); check where it goes", ErrorLines[^1]);
    }

    [Fact]
    public void Standard_error_that_cannot_be_written_keeps_the_exit_code()
    {
        var console = Console() with { Error = new ThrowingWriter(new IOException("No space left on device", 28)) };

        Assert.Equal(ExitCode.CouldNotRun, RunOn(console, "extract", InFolder("none.txt"), Write("a.txt", Text), "-o", Output));
        Assert.Equal(["a/notice.json"], Written());
        Assert.Equal(ExitCode.CouldNotRun, RunOn(console, "nonsense"));
    }

    [Fact]
    public void An_unexpected_error_is_one_line_for_its_input_and_the_others_are_done()
    {
        var console = Console() with { Out = new ThrowingWriter(new InvalidOperationException("two\nlines"), times: 1) };
        var path = Write("a.txt", Text);

        Assert.Equal(ExitCode.CouldNotRun, RunOn(console, "outline", path, Write("b.txt", Text)));
        Assert.StartsWith($"plan-tools: {path}: unexpected error: InvalidOperationException: two lines; please report it", Assert.Single(ErrorLines, line => line.Contains("unexpected", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("b\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_has_its_row() => Assert.True(Messages.IsComplete);

    private static CliConsole Console() => new()
    {
        Out = new StringWriter { NewLine = "\n" },
        Error = new StringWriter { NewLine = "\n" },
        OpenInput = static () => Stream.Null,
    };

    private sealed class ThrowingWriter(Exception exception, int times = int.MaxValue) : StringWriter
    {
        private int left = times;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            if (left-- > 0)
            {
                throw exception;
            }

            Write(value + "\n");
        }
    }
}
