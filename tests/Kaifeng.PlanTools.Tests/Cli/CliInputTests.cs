using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliInputTests : CliRun
{
    [Fact]
    public void Standard_input_is_the_notice_stdin()
    {
        Assert.Equal(ExitCode.Ok, RunWith(Text, "extract", "-", "-o", Output));
        Assert.Equal(["stdin/notice.json"], Written());
    }

    [Fact]
    public void A_folder_is_searched_to_its_depth_for_texts_alone()
    {
        Write("in/b.txt", Text);
        Write("in/deep/er/a.TXT", Text);
        Write("in/c.html", $"<pre>{Text}</pre>");
        Write("in/d.htm", $"<pre>{Text}</pre>");
        Write("in/e.md", Text);
        Write("in/f.markdown", Text);
        Write("in/style.css", Text);
        Write("in/old/notice.json", "{}");

        Assert.Equal(ExitCode.Ok, Run("extract", InFolder("in"), "-o", Output));
        Assert.Equal(["a/notice.json", "b/notice.json", "c/notice.json", "d/notice.json", "e/notice.json", "f/notice.json"], Written());
    }

    [Fact]
    public void A_pattern_finds_files_in_all_folders_once_and_in_order()
    {
        Write("in/z/1.txt", Text);
        Write("in/a/2.txt", Text);
        Write("in/3.txt", Text);

        Assert.Equal(ExitCode.Ok, Run("extract", InFolder("in", "**", "*.txt"), InFolder("in", "3.txt"), "-o", Output));
        Assert.Equal(["3", "2", "1"], Out.Split('\n')[1..^1].Select(static row => row.Split('\t')[0]));
    }

    [Fact]
    public void A_file_whose_name_holds_a_star_is_a_file()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(ExitCode.Ok, Run("extract", Write("a*.txt", Text), "-o", Output));
            Assert.Equal(["a_/notice.json"], Written());
        }
    }

    [Fact]
    public void Links_that_lead_back_up_do_not_hang_a_pattern()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("in/1.txt", Text);
        Write("in/deep/2.txt", Text);
        File.CreateSymbolicLink(InFolder("in", "3.txt"), InFolder("in", "1.txt"));
        Directory.CreateSymbolicLink(InFolder("in", "a"), InFolder("in"));
        Directory.CreateSymbolicLink(InFolder("in", "b"), InFolder("in"));

        Assert.Equal(ExitCode.Ok, Run("extract", InFolder("in", "**", "*.txt"), InFolder("in", "*", "2.txt"), "-o", Output));
        Assert.Equal(["1/notice.json", "2/notice.json", "3/notice.json"], Written());
    }

    [Fact]
    public async Task A_pipe_of_the_shell_is_read_once()
    {
        Write("a.txt", Text);

        var (code, output, error) = await ProgramProcess.ShellAsync("plan-tools outline <(cat a.txt)", Folder);
        Assert.Equal((0, ""), (code, error.Replace("no notice structure", "", StringComparison.Ordinal).Length == error.Length ? error : ""));
        Assert.NotEqual("", output);
    }

    [Fact]
    public void A_stored_name_is_found_however_far_into_the_file_it_stands()
    {
        var blanks = new string(' ', 100_000);
        var json = $"{blanks}{{{blanks}\"format\":\"plan-tools/notice\",\"version\":1,\"source\":{{\"name\":\"n\",\"file\":\"a.txt\",\"sha256\":\"\"}},"
            + "\"header\":{\"body\":[],\"attachments\":[],\"annotations\":[]},\"plans\":[],\"leaves\":[]}";

        Assert.Equal(ExitCode.Ok, Run("export", Write("in/x.json", json), "--format", "json", "-o", Output));
        Assert.Equal(["n/notice.json"], Written());
    }

    [Fact]
    public void Two_inputs_of_one_name_get_their_folders_name_in_front()
    {
        Run("extract", Write("a/notice.txt", Text), Write("b/notice.txt", Text), Write("b/other.txt", Text), "-o", Output);

        Assert.Equal(["a-notice/notice.json", "b-notice/notice.json", "other/notice.json"], Written());
    }

    [Fact]
    public void Names_that_still_collide_are_numbered()
    {
        Run("extract", Write("x/a/n.txt", Text), Write("y/a/n.txt", Text), Write("a-n.txt", Text), "-o", Output);

        Assert.Equal(["a-n-2/notice.json", "a-n-3/notice.json", "a-n/notice.json"], Written());
    }

    [Fact]
    public void A_name_given_for_a_collision_is_kept_by_later_exports()
    {
        Run("extract", Write("a/n.txt", Text), Write("b/n.txt", Text), "-o", Output);
        Run("export", InFolder("out", "b-n", "notice.json"), "--format", "csv", "-o", Output);

        Assert.Contains("b-n/csv/plans.csv", Written());
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\\\b")]
    public void A_stored_name_does_not_lead_out_of_the_folder(string name)
    {
        var header = "\"header\":{\"body\":[],\"attachments\":[],\"annotations\":[]},\"plans\":[],\"leaves\":[]";
        var json = $"{{\"format\":\"plan-tools/notice\",\"version\":1,\"source\":{{\"name\":\"{name}\",\"file\":\"a.txt\",\"sha256\":\"\"}},{header}}}";

        Assert.Equal(ExitCode.Ok, Run("export", Write("in/x.json", json), "--format", "json", "-o", Output));
        Assert.Equal(2, Assert.Single(Written()).Split('/').Length);
        Assert.Equal(["in", "out"], Directory.GetDirectories(Folder).Select(Path.GetFileName).Order());
    }
}
