using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliPlanTests : CliRun
{
    private static readonly byte[] Two = CorpusTexts.Bytes("yunxi-notice.txt");

    [Fact]
    public void Extract_keeps_one_plan_and_the_whole_text()
    {
        Assert.Equal(ExitCode.Ok, Run("extract", "--plan", "2", Write("a.txt", Two), "-o", Output));

        var notice = NoticeJson.Read(File.ReadAllBytes(InFolder("out", "a", "notice.json"))).Notice!;
        Assert.Equal("p2", Assert.Single(notice.Plans).Id);
        Assert.Equal("云政〔2031〕7号", notice.Header.DocumentNumber?.Text);
        Assert.Contains(notice.Leaves, leaf => leaf.Reason == "other-plan" && notice.Source[leaf.Span].SequenceEqual("二、存在问题"));
    }

    [Theory]
    [InlineData("--plan", "1,2")]
    [InlineData("--plan", "2", "--plan", "1")]
    public void Several_plans_are_given_with_commas_or_one_by_one(params string[] plans)
    {
        var path = Write("a.txt", Two);

        Run(["outline", path, .. plans]);
        Assert.Equal(["  p1 云溪市“十六五”水利发展规划 :16", "  p2 云溪市新型基础设施建设规划（2031—2040年） :92"], Out.Split('\n').Where(static line => line.StartsWith("  p", StringComparison.Ordinal)));
        Run(["export", path, "--format", "json", .. plans, "-o", Output]);
        Assert.DoesNotContain("other-plan", File.ReadAllText(InFolder("out", "a", "notice.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_hold_the_plan_alone()
    {
        Run("export", Write("a.txt", Two), "--format", "csv", "--plan", "1", "-o", Output);

        Assert.DoesNotContain("p2", File.ReadAllText(InFolder("out", "a", "csv", "sections.csv")), StringComparison.Ordinal);
        Assert.Contains(",dropped,106,1,106,7,二、重点工程,other-plan", File.ReadAllText(InFolder("out", "a", "csv", "leaves.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("outline")]
    [InlineData("export", "--format", "csv")]
    public void A_plan_that_is_not_there_is_one_line_and_the_other_inputs_are_done(params string[] command)
    {
        var lacking = Write("a.txt", Text);
        var good = Write("b.txt", Two);
        string[] output = command[0] == "outline" ? [] : ["-o", Output];

        Assert.Equal(ExitCode.CouldNotRun, Run([.. command, "--plan", "2", lacking, good, .. output]));
        Assert.Equal($"plan-tools: {lacking}: no plan 2; the plans there are: 1", Assert.Single(ErrorLines, line => line.Contains("no plan", StringComparison.Ordinal)));
        Assert.All(Written(), path => Assert.StartsWith("b/", path, StringComparison.Ordinal));
        Assert.True(Written().Length > 0 || Out.Contains("  p2 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1,,2")]
    [InlineData("-1")]
    public void What_is_no_number_is_a_usage_error(string plan)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run("extract", Write("a.txt", Two), "--plan=" + plan, "-o", Output));
        Assert.Empty(Written());
    }
}
