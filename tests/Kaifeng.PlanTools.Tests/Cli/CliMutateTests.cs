using System.Text.Json;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliMutateTests : CliRun
{
    private const string Growth = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n";

    [Fact]
    public void A_class_is_a_row_with_its_recall()
    {
        Assert.Equal(ExitCode.Ok, Run("mutate", Write("a.txt", Growth), "--class", "growth", "--count", "20"));
        var lines = Out.TrimEnd('\n').Split('\n');
        Assert.Equal("class\tplanted\tdetectable\tseen\trecall\t95% interval\tundetectable in print", lines[0]);
        Assert.Matches(@"^growth\t20\t(\d+)\t\1\t100\.0%\t\d\d\.\d%–100\.0%\t\d+$", lines[1]);
        Assert.Equal((2, ""), (lines.Length, Error));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_number_of_jobs()
    {
        var path = Write("a.txt", Growth);
        Assert.Equal(ExitCode.Ok, Run("mutate", path, "--format", "csv", "--jobs", "1", "--seed", "9"));
        var one = Out;
        Assert.Equal(ExitCode.Ok, Run("mutate", path, "--format", "csv", "--jobs", "7", "--seed", "9"));
        Assert.Equal(one, Out);
        Assert.Equal(ExitCode.Ok, Run("mutate", path, "--format", "csv", "--jobs", "7", "--seed", "10", "--count", "10"));
        Assert.NotEqual(one, Out);
    }

    [Fact]
    public void Json_has_the_recall_of_each_class_and_every_slip()
    {
        Assert.Equal(ExitCode.Ok, Run("mutate", Write("a.txt", Growth), "--format", "json", "--count", "30", "--class", "growth"));
        using var json = JsonDocument.Parse(Out);
        var root = json.RootElement;
        Assert.Equal(("plan-tools/slips", "growth", 30), (root.GetProperty("format").GetString(), root.GetProperty("classes")[0].GetProperty("class").GetString(), root.GetProperty("slips").GetArrayLength()));
        Assert.All(root.GetProperty("slips").EnumerateArray(), static slip => Assert.Equal(slip.GetProperty("seen").GetBoolean(), slip.GetProperty("seenBy").GetArrayLength() > 0));
    }

    [Fact]
    public void Missed_slips_are_shown_with_their_lines()
    {
        // Who counts from where is not told: the list has clauses in it when its end is cut.
        const string text = "开封市测试规划\n\n一、网络\n\n2020年，货运量达到3750万吨。\n\n二、目标\n\n2020年，货运量达到3750万吨。\n\n三、展望\n\n运输更快。\n";
        Assert.Equal(ExitCode.Ok, Run("mutate", Write("a.txt", text), "--missed", "--count", "500"));
        var row = Out.Split('\n')[1..].First(static line => line.Contains('\t', StringComparison.Ordinal)).Split('\t');
        Assert.Equal(row.Length, Out.Split('\n')[0].Split('\t').Length);
        Assert.All(Out.Split('\n').Where(static line => line.Contains(" became ", StringComparison.Ordinal)), static line => Assert.Matches(@"^.*a\.txt:\d+:\d+: \w+, \w+: “.*” became “.*”$", line));
    }

    [Fact]
    public void Words_are_in_the_users_language()
    {
        Assert.Equal(ExitCode.Ok, Run("mutate", Write("a.txt", Growth), "--class", "growth", "--lang", "zh"));
        Assert.StartsWith("类别\t植入\t可查出\t已查出\t查出率\t95%区间\t从字面看不出\n年均增长\t", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_which_nothing_can_be_planted_is_said_to_be_so()
    {
        var path = Write("a.txt", "开封市测试规划\n\n一、总体要求\n\n坚持稳中求进。\n");
        Assert.Equal(ExitCode.Ok, Run("mutate", path));
        Assert.Equal("", Out);
        Assert.Equal($"plan-tools: {path}: nothing in it could be made wrong: no claim that holds, no run of numbers, no figure printed twice\n", Error);
    }

    [Fact]
    public void Several_notices_are_too_many()
    {
        Write("texts/a.txt", Growth);
        Write("texts/b.txt", Growth);
        Assert.Equal(ExitCode.CouldNotRun, Run("mutate", InFolder("texts")));
        Assert.EndsWith(": holds several notices; name one of them\n", Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed: \"x\" is no number from 0 to 18446744073709551615", "--seed", "x")]
    [InlineData("--count: \"0\" is no number from 1 to 100000", "--count", "0")]
    [InlineData("--class: \"grow\" is no class of slips, such as growth", "--class", "grow")]
    public void What_cannot_be_used_is_a_usage_error(string message, string option, string value)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("mutate", "a.txt", option, value));
        Assert.Equal($"plan-tools: {message}; see 'plan-tools mutate --help'\n", Error);
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("mutate", InFolder("none.txt")));
        Assert.Single(ErrorLines);
    }
}
