using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>No file vouches for another: what is the same text is known by the text.</summary>
public sealed class CliSameTextTests : CliRun
{
    private const string Wrong = "南屏市测试规划\n\n一、目标\n\n产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。\n";

    private const string Two = "附件1\n\n南屏市甲规划\n\n一、目标\n\n产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。\n\n附件2\n\n南屏市乙规划\n\n一、目标\n\n坚持稳中求进。\n";

    [Fact]
    public void A_stored_notice_that_bears_the_hash_of_a_text_does_not_stand_for_it()
    {
        Write("in/b.txt", Wrong);
        Run("extract", Write("other.txt", Wrong.Replace("50%", "15%", StringComparison.Ordinal)), "-o", InFolder("in"));
        var json = InFolder("in", "other", "notice.json");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(InFolder("in", "b.txt"))));
        File.WriteAllText(json, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(json), "\"sha256\": \"[0-9a-f]+\"", $"\"sha256\": \"{hash}\""));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in")));
        Assert.Equal("", Error);
        Assert.Contains("2 notices in all", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_plans_of_a_text_do_not_stand_for_all_of_it()
    {
        var path = Write("in/z.txt", Two);
        Run("extract", path, "--plan", "2", "-o", InFolder("in", "a"));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in")));
        Assert.Equal($"plan-tools: {InFolder("in", "a", "z", "notice.json")}: the same text as {path}, which is checked\n", Error);
    }

    [Fact]
    public void That_an_input_was_left_out_is_said_to_who_wants_to_hear_of_failures_alone()
    {
        Run("extract", Write("in/z.txt", Wrong), "-o", InFolder("in", "a"));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in"), "-q"));
        Assert.Equal("plan-tools: inputs: left out, the same text as another input: 1\n", Error);
    }

    [Fact]
    public void A_stored_notice_alone_is_checked()
    {
        Run("extract", Write("in/z.txt", Wrong), "-o", InFolder("a"));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("a")));
        Assert.Equal("", Error);
    }

    [Fact]
    public void A_stored_page_is_the_same_as_its_page()
    {
        Run("extract", Write("in/z.html", $"<html><body><div>{string.Concat(Wrong.Split("\n\n").Select(static line => $"<p>{line}</p>"))}</div></body></html>"), "-o", InFolder("in"));

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in"), "-q"));
        Assert.Equal("plan-tools: inputs: left out, the same text as another input: 1\n", Error);
    }
}
