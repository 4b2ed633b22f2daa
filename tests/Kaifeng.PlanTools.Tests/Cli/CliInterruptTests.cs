using System.Text;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliInterruptTests : CliRun
{
    [Fact]
    public async Task Work_that_never_ends_is_left_behind()
    {
        using var cancellation = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        var waiting = Task.Run(() => Interruptible.Run(
            () =>
            {
                started.Set();
                never.Wait();
            },
            cancellation.Token));
        started.Wait();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(30)));
        never.Set();
    }

    [Fact]
    public void An_error_of_the_work_comes_through_as_it_is() =>
        Assert.Equal("x", Assert.Throws<InvalidDataException>(() => Interruptible.Run(() => throw new InvalidDataException("x"), default)).Message);

    [Fact]
    public async Task An_interrupted_write_leaves_the_old_file_and_nothing_else()
    {
        var path = Write("out/a.txt", "old");
        using var cancellation = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        using var over = new ManualResetEventSlim();
        var writing = Task.Run(() => AtomicFile.Write(
            path,
            stream =>
            {
                stream.Write(new byte[1 << 20]);
                started.Set();
                over.Wait();
            },
            cancellation.Token));
        started.Wait();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromSeconds(30)));
        over.Set();
        Assert.Equal(["a.txt"], Written());
        Assert.Equal("old", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task An_input_that_never_comes_is_broken_off_with_130_and_one_line()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new SilentStream();
        var console = new CliConsole
        {
            Out = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenInput = () => input,
            Cancelled = cancellation.Token,
        };
        var running = Task.Run(() => RunOn(console, "extract", "-", "-o", Output));
        input.IsRead.Wait();
        await cancellation.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("plan-tools: interrupted; finished files are whole", Assert.Single(ErrorLines));
    }

    private sealed class SilentStream : MemoryStream
    {
        public ManualResetEventSlim IsRead { get; } = new();

        public override int Read(Span<byte> buffer)
        {
            IsRead.Set();
            Thread.Sleep(Timeout.Infinite);
            return 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
