using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliFileTests : CliRun
{
    private const string Leftover = ".0123456789abcdef0123456789abcdef.plan-tools.tmp";

    [Theory]
    [InlineData(100, 40)]
    [InlineData(100, 0)]
    [InlineData(100, 99)]
    public void A_file_that_shrinks_while_it_is_read_is_not_taken_for_a_whole(int length, int left)
    {
        using var stream = new ShrinkingStream(new byte[length], left);
        Assert.Throws<InputChangedException>(() => InputBytes.ReadAll(stream, 1000));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_any_of_it_is_read()
    {
        using var stream = new ShrinkingStream(new byte[1001], 1001);
        Assert.Throws<InputTooLargeException>(() => InputBytes.ReadAll(stream, 1000));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_though_nothing_is_written()
    {
        var path = Write("a.txt", Text);
        string[] args = ["export", path, "--format", "csv,json", "-o", Output];
        Run(args);
        string[] folders = [RunRecords.FolderName, "a", "a/csv"];
        Assert.All(folders, folder => Write($"out/{folder}/{Leftover}", "half"));
        Write("out/a/.mine.tmp", "mine");

        Run(args);
        Assert.Equal(["a/.mine.tmp"], AllWritten().Where(static file => file.EndsWith(".tmp", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_another_run_is_writing_is_left_alone()
    {
        var leftover = Write($"out/a/{Leftover}", "half");
        using (new FileStream(leftover, FileMode.Open, FileAccess.Write, FileShare.Delete))
        {
            AtomicFile.CleanUp(InFolder("out", "a"));
            Assert.True(File.Exists(leftover));
        }

        AtomicFile.CleanUp(InFolder("out", "a"));
        Assert.False(File.Exists(leftover));
    }

    [Fact]
    public void A_link_to_an_output_folder_is_followed_and_a_link_to_a_file_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var elsewhere = Write("elsewhere.json", "mine");
        Directory.CreateDirectory(InFolder("real", "a"));
        Directory.CreateSymbolicLink(Output, InFolder("real"));
        File.CreateSymbolicLink(InFolder("real", "a", "notice.json"), elsewhere);

        Assert.Equal(ExitCode.Ok, Run("extract", Write("a.txt", Text), "-o", Output));
        Assert.Equal("mine", File.ReadAllText(elsewhere));
        Assert.StartsWith("{", File.ReadAllText(InFolder("real", "a", "notice.json")), StringComparison.Ordinal);
    }

    /// <summary>Is shorter once some of it was read.</summary>
    private sealed class ShrinkingStream(byte[] bytes, int left) : MemoryStream(bytes)
    {
        private bool isCut;

        public override long Length => isCut ? Math.Min(base.Length, left) : base.Length;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (isCut)
            {
                return 0;
            }

            isCut = true;
            return base.Read(buffer[..Math.Min(buffer.Length, Math.Max(left, 50))]);
        }
    }
}
