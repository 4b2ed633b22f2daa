using System.Globalization;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliJobsTests : CliRun
{
    [Theory]
    [InlineData("extract")]
    [InlineData("export", "--format", "csv,json")]
    public void The_number_of_jobs_cannot_be_told_from_the_output(params string[] command)
    {
        var folder = WriteInputs(40);
        string[] args = [.. command, folder, "-o", Output, "--force", "--jobs"];
        Assert.Equal(ExitCode.CouldNotRun, Run([.. args, "1"]));
        var (output, error) = (Out, Error);
        var files = Contents();

        foreach (var jobs in new[] { "2", "7", "0" })
        {
            Assert.Equal(ExitCode.CouldNotRun, Run([.. args, jobs]));
            Assert.Equal(output, Out);
            Assert.Equal(error, Error);
            Assert.Equal(files, Contents());
        }

        Assert.Equal("plan-tools: 32 done, 8 failed", ErrorLines[^1]);
        Assert.Equal(8, ErrorLines.Count(static line => line.Contains("the file is empty", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_more_than_that_many_are_at_work()
    {
        using var gate = new Barrier(3);
        var (now, most) = (0, 0);
        OrderedJobs.Run(
            [.. Enumerable.Range(0, 9)],
            3,
            i =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref now));
                gate.SignalAndWait(TimeSpan.FromSeconds(30));
                Interlocked.Decrement(ref now);
                return i;
            },
            static _ => { },
            static _ => { });

        Assert.Equal(3, most);
    }

    [Fact]
    public void Results_come_in_order_though_the_first_takes_longest()
    {
        using var last = new ManualResetEventSlim();
        var results = new List<int>();
        OrderedJobs.Run(
            [.. Enumerable.Range(0, 20)],
            2,
            i =>
            {
                if (i == 19)
                {
                    last.Set();
                }

                return i == 0 && !last.Wait(TimeSpan.FromSeconds(30)) ? -1 : i;
            },
            results.Add,
            static _ => { });

        Assert.Equal(Enumerable.Range(0, 20), results);
    }

    [Fact]
    public void An_exception_ends_the_run_and_begins_nothing_more()
    {
        var begun = 0;
        Assert.Throws<InvalidDataException>(() => OrderedJobs.Run<int, int>(
            [.. Enumerable.Range(0, 1000)],
            2,
            i => Interlocked.Increment(ref begun) > 0 && i == 0 ? throw new InvalidDataException() : Slowly(i),
            static _ => { },
            static _ => { }));

        Assert.InRange(begun, 1, 999);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("99999")]
    public void A_number_of_jobs_that_is_none_is_a_usage_error(string jobs) =>
        Assert.Equal(ExitCode.CouldNotRun, Run("extract", Write("a.txt", Text), "--jobs=" + jobs));

    [Fact]
    public void A_terminal_that_waits_for_more_than_a_second_sees_a_bar_that_goes_away()
    {
        Assert.Equal(ExitCode.Ok, RunOn(Terminal(secondsEach: 1), "extract", WriteInputs(4), "-o", Output));

        Assert.Contains("\r\u001B[2K[########################] 4/4\r\u001B[2K", Error, StringComparison.Ordinal);
        Assert.EndsWith("plan-tools: 4 done\n", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("4/4", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_takes_the_bars_line()
    {
        var inputs = WriteInputs(5);
        RunOn(Terminal(secondsEach: 1), "extract", inputs, "-o", Output, "--jobs", "1");

        Assert.Contains($"\r\u001B[2Kplan-tools: {Path.Combine(inputs, "4.txt")}: the file is empty", Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_run_shows_no_bar()
    {
        RunOn(Terminal(secondsEach: 0), "extract", WriteInputs(4), "-o", Output);
        Assert.DoesNotContain('\r', Error);
    }

    [Fact]
    public void A_pipe_shows_no_bar()
    {
        RunOn(Terminal(secondsEach: 1) with { IsErrorTerminal = false }, "extract", WriteInputs(4), "-o", Output);
        Assert.Equal("plan-tools: 4 done\n", Error);
    }

    [Fact]
    public void Quiet_says_what_failed_and_nothing_else()
    {
        Assert.Equal(ExitCode.CouldNotRun, RunOn(Terminal(secondsEach: 1), "extract", WriteInputs(5), Write("x.txt", "只是一句话\n"), "-o", Output, "--quiet"));

        Assert.Contains("the file is empty", Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", Out);
        Assert.Equal(5, Written().Length);
    }

    /// <summary>A folder of texts, of which every fifth is empty.</summary>
    private string WriteInputs(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/{i}.txt"), i % 5 == 4 ? "" : $"开封市规划{i}\n\n" + Text);
        }

        return InFolder("in");
    }

    private Dictionary<string, string> Contents() => AllWritten().ToDictionary(static path => path, path => File.ReadAllText(Path.Combine(Output, path)));

    private static CliConsole Terminal(int secondsEach) => new()
    {
        Out = new StringWriter { NewLine = "\n" },
        Error = new StringWriter { NewLine = "\n" },
        OpenInput = static () => Stream.Null,
        IsErrorTerminal = true,
        Clock = new SteppingClock(secondsEach),
    };

    private static int Slowly(int value)
    {
        Thread.Sleep(1);
        return value;
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var old = target; old < value; old = target)
        {
            Interlocked.CompareExchange(ref target, value, old);
        }
    }

    /// <summary>A clock that goes on by so much whenever it is looked at.</summary>
    private sealed class SteppingClock(int seconds) : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref now, seconds);
    }
}
