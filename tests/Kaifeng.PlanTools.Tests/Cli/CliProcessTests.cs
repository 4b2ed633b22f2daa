using System.Globalization;
using System.Text.Json;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>What the system does to a run: it is killed, its pipe is closed, its disk is full.</summary>
public sealed class CliProcessTests : CliRun
{
    [Fact]
    public async Task Killed_at_any_moment_it_leaves_whole_files_and_the_next_run_mends_the_rest()
    {
        WriteNotices(6);
        string[] args = ["export", "in", "--format", "csv,json", "-o", "out", "--force", "-q"];
        var random = new Random(20221029);
        for (var run = 0; run < 15; run++)
        {
            using var process = ProgramProcess.Start(Folder, args);
            await Task.Delay(random.Next(150, 700));
            process.Kill();
            await process.WaitForExitAsync();
            Assert.All(Written().Where(static path => !path.EndsWith(".tmp", StringComparison.Ordinal)), IsWhole);
        }

        Assert.Equal((0, "", ""), await ProgramProcess.ShellAsync("plan-tools export in --format csv,json -o out -q", Folder));
        Assert.DoesNotContain(AllWritten(), static path => path.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.Equal(0, (await ProgramProcess.ShellAsync("plan-tools export in --format csv,json -o whole -q && diff -r out whole", Folder)).Code);
    }

    [Fact]
    public async Task An_interrupt_ends_it_with_130_and_one_line()
    {
        // With job control, since a shell without it starts what runs beside it deaf to interrupts.
        const string Line = "set -m; mkfifo in; sleep 20 > in & dotnet $PROGRAM extract - < in 2> error & run=$!; sleep 1; kill -INT $run; wait $run; code=$?; kill %1; exit $code";

        var (code, output, _) = await ProgramProcess.ShellAsync(Line, Folder);
        Assert.Equal((130, "", "plan-tools: interrupted; finished files are whole\n"), (code, output, File.ReadAllText(InFolder("error"))));
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_it_quietly()
    {
        WriteNotices(1);

        var (code, output, error) = await ProgramProcess.ShellAsync("plan-tools outline in/0.txt | head -n 1; exit ${PIPESTATUS[0]}", Folder);
        Assert.Equal((0, "0\n", ""), (code, output, error));
    }

    [Fact]
    public async Task Standard_output_on_a_full_disk_is_one_line()
    {
        Write("a.txt", "开封市规划\n\n一、总体要求\n\n坚持稳中求进。\n");

        var (code, _, error) = await ProgramProcess.ShellAsync("plan-tools outline a.txt > /dev/full", Folder);
        Assert.Equal(2, code);
        Assert.Equal("plan-tools: standard output cannot be written (No space left on device); check where it goes\n", error.Replace(" : '/dev/full'", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_finds_no_room_is_one_line_and_leaves_nothing()
    {
        WriteNotices(1);
        Write("in/small.txt", Text);

        var (code, _, error) = await ProgramProcess.ShellAsync("trap '' XFSZ; ulimit -f 64; export DOTNET_EnableWriteXorExecute=0; plan-tools extract in -o out", Folder);
        Assert.Equal(2, code);
        Assert.StartsWith("plan-tools: out/0/notice.json: cannot be written (", error, StringComparison.Ordinal);
        Assert.EndsWith("\nplan-tools: 1 done, 1 failed\n", error, StringComparison.Ordinal);
        Assert.Equal(["small/notice.json"], Written());
    }

    [Fact]
    public async Task A_folder_that_takes_no_files_is_one_line()
    {
        Write("a.txt", Text);

        var (code, output, error) = await ProgramProcess.ShellAsync("plan-tools extract a.txt -o /proc/self/fdinfo/out", Folder);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("plan-tools: /proc/self/fdinfo/out/a/notice.json: cannot be written (", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(static character => character == '\n'));
    }

    [Theory]
    [InlineData("outline /dev/zero", "/dev/zero")]
    [InlineData("check fifo", "fifo")]
    [InlineData("check folder", "folder/fifo.txt")]
    [InlineData("check a.txt --config fifo", "fifo")]
    [InlineData("check a.txt --baseline fifo", "fifo")]
    public async Task A_named_pipe_or_device_is_refused_before_it_is_opened(string arguments, string named)
    {
        Write("a.txt", Text);
        Write("folder/b.txt", Text);

        var (code, _, error) = await ProgramProcess.ShellAsync($"mkfifo fifo folder/fifo.txt; plan-tools {arguments} -q", Folder);
        Assert.Equal(2, code);
        Assert.StartsWith($"plan-tools: {named}: is no file but a pipe or a device; give a file, or - for standard input\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_file_is_written_to_and_stays_what_it_is()
    {
        Write("a.txt", Text);

        var (_, output, error) = await ProgramProcess.ShellAsync(
            "mkfifo fifo; cat fifo > read & plan-tools check a.txt --format csv -q -o fifo; wait; test -p fifo && head -c 10 read; plan-tools check a.txt --format csv -q -o /dev/stdout | head -c 10",
            Folder);
        Assert.Equal(("finding_idfinding_id", ""), (output, error));
    }

    [Fact]
    public async Task Standard_input_without_end_is_refused_at_the_limit()
    {
        var (code, _, error) = await ProgramProcess.ShellAsync("plan-tools outline - --max-size 1MB < /dev/zero", Folder);
        Assert.Equal((2, "plan-tools: -: larger than 1048576 bytes; raise --max-size if it is really one notice\n"), (code, error));
    }

    [Fact]
    public async Task A_pipe_sees_neither_bar_nor_colours()
    {
        WriteNotices(30);

        var (_, output, error) = await ProgramProcess.ShellAsync("plan-tools extract in --jobs 1 --force -o out", Folder);
        Assert.Equal("plan-tools: 30 done\n", error);
        Assert.DoesNotContain('\u001B', output);
    }

    private void WriteNotices(int count)
    {
        var text = string.Concat(Enumerable.Repeat(File.ReadAllText(Path.Combine(CorpusTexts.Root, "corpus", "yunxi-notice.txt")), 20));
        for (var i = 0; i < count; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/{i}.txt"), text);
        }
    }

    private void IsWhole(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Output, path));
        Assert.True(bytes is [.., (byte)'\n'], $"{path} does not end with a line end");
        if (path.EndsWith(NoticeJson.FileName, StringComparison.Ordinal))
        {
            using var whole = JsonDocument.Parse(bytes);
        }
    }
}
