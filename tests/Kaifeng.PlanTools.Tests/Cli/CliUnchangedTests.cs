using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliUnchangedTests : CliRun
{
    private const string Said = "unchanged since the last run, nothing was written; --force does it again";

    [Fact]
    public void An_input_that_did_not_change_is_told_and_its_row_is_printed_all_the_same()
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        var table = Out;
        var written = AgeOf("a/notice.json");

        Assert.Equal(ExitCode.Ok, Run("extract", path, "-o", Output));
        Assert.Equal($"plan-tools: {path}: {Said}", Assert.Single(ErrorLines));
        Assert.Equal(table, Out);
        Assert.Equal(written, AgeOf("a/notice.json"));
    }

    [Fact]
    public void What_was_said_of_the_input_is_said_again()
    {
        var path = Write("a.txt", "只是一句话\n");
        Run("extract", path, "-o", Output);

        Run("extract", path, "-o", Output);
        Assert.Contains("no notice structure was found", ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith(Said, ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Force_does_it_again() => IsDoneAgain("--force");

    [Theory]
    [InlineData("--plan", "1")]
    [InlineData("--encoding", "gb18030")]
    [InlineData("--from", "markdown")]
    public void Another_option_that_matters_does_it_again(params string[] options) => IsDoneAgain(options);

    [Fact]
    public void Another_text_does_it_again()
    {
        Run("extract", Write("a.txt", Text), "-o", Output);

        IsDone(Write("a.txt", Text + "二、保障措施\n"));
        Assert.Contains("保障措施", File.ReadAllText(InFolder("out", "a", "notice.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    public void A_file_that_was_removed_or_edited_is_written_again(string? content)
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        var notice = InFolder("out", "a", "notice.json");
        var whole = File.ReadAllText(notice);
        File.Delete(notice);
        if (content is not null)
        {
            File.WriteAllText(notice, content);
        }

        IsDone(path);
        Assert.Equal(whole, File.ReadAllText(notice));
    }

    [Fact]
    public void An_edit_that_keeps_the_length_is_seen()
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        var notice = InFolder("out", "a", "notice.json");
        var whole = File.ReadAllText(notice);
        File.WriteAllText(notice, whole.Replace("notice", "Notice", StringComparison.Ordinal));

        IsDone(path);
        Assert.Equal(whole, File.ReadAllText(notice));
    }

    [Fact]
    public void Formats_are_remembered_one_by_one()
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        Run("export", path, "--format", "csv", "-o", Output);

        Run("export", path, "--format", "json,csv", "-o", Output);
        Assert.EndsWith(Said, Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plan-tools record 1\n")]
    [InlineData("plan-tools record 1\njson\tkey\n\tend\nend\n")]
    [InlineData("plan-tools record 1\n\tnotice.json\t1:2\nend\n")]
    [InlineData("\0\uFFFD")]
    public void A_broken_record_means_that_the_work_is_done(string content)
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        Write($"out/{RunRecords.FolderName}/a.record", content);

        IsDone(path);
        Run("extract", path, "-o", Output);
        Assert.EndsWith(Said, Assert.Single(ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_kept_is_no_failure()
    {
        Write($"out/{RunRecords.FolderName}", "a file");

        IsDone(Write("a.txt", Text));
        Assert.Equal(["a/notice.json"], Written().Except([RunRecords.FolderName]));
    }

    [Fact]
    public void Two_inputs_of_one_name_have_a_record_each()
    {
        string[] inputs = [Write("a/n.txt", Text), Write("b/n.txt", Text + "二、措施\n"), "-o", Output];
        Run(["extract", .. inputs]);
        Run(["extract", .. inputs]);

        Assert.Equal("plan-tools: 2 unchanged (--force does them again)", Assert.Single(ErrorLines));
        Assert.Contains(RunRecords.FolderName + "/b-n.record", AllWritten());
    }

    [Fact]
    public void A_notice_that_has_the_name_of_the_records_folder_gets_another()
    {
        Run("extract", Write(RunRecords.FolderName + ".txt", Text), "-o", Output);

        Assert.Equal(["_.plan-tools/notice.json"], Written());
    }

    [Fact]
    public void The_sum_tells_done_unchanged_and_failed_apart()
    {
        var kept = Write("a.txt", Text);
        Run("extract", kept, "-o", Output);

        Assert.Equal(ExitCode.CouldNotRun, Run("extract", kept, Write("b.txt", Text), Write("c.txt", ""), "-o", Output));
        Assert.Equal("plan-tools: 1 done, 1 unchanged (--force does them again), 1 failed", ErrorLines[^1]);
    }

    private void IsDoneAgain(params string[] options)
    {
        var path = Write("a.txt", Text);
        Run("extract", path, "-o", Output);
        IsDone([path, .. options]);
    }

    private void IsDone(params string[] args)
    {
        Run(["extract", .. args, "-o", Output]);
        Assert.DoesNotContain(Said, Error, StringComparison.Ordinal);
    }

    private DateTime AgeOf(string path) => File.GetLastWriteTimeUtc(Path.Combine(Output, path));
}
