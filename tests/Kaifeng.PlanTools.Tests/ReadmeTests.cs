using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Tests.Cli;

namespace Kaifeng.PlanTools.Tests;

/// <summary>What the README shows is what the program prints for the bundled notice.</summary>
public sealed partial class ReadmeTests : CliRun
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    private static readonly string Bundled = Path.Combine(CorpusTexts.Root, "corpus", CorpusTexts.Bundled);

    [Fact]
    public void The_counts_of_extract_are_those_of_the_README()
    {
        Assert.Equal(ExitCode.Ok, Run("extract", Bundled, "-o", Output));
        Assert.Equal(Excerpt(" notice "), Out.TrimEnd('\n').Split('\n').Select(static row => row.Split('\t')));
    }

    [Fact]
    public void The_counts_of_extract_are_those_of_the_Chinese_README()
    {
        Assert.Equal(ExitCode.Ok, Run("extract", Bundled, "-o", Output, "--lang", "zh"));
        Assert.Equal(Excerpt(" 通知 ", Chinese), Out.TrimEnd('\n').Split('\n').Select(static row => row.Split('\t')));
    }

    [Fact]
    public void The_Chinese_README_gives_commands_that_the_gate_runs_from_the_English_one() =>
        Assert.Empty(Commands().Matches(TextOf(Chinese)).Select(static match => match.Value).Except(Commands().Matches(TextOf(English)).Select(static match => match.Value)));

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void The_settings_of_the_README_can_be_followed(string readme)
    {
        var text = TextOf(readme);
        var start = text.IndexOf("```toml\n", StringComparison.Ordinal) + "```toml\n".Length;
        var (settings, errors) = SettingsReader.Read(text[start..text.IndexOf("```\n", start, StringComparison.Ordinal)]);

        Assert.Empty(errors);
        Assert.Equal(60, settings.MinCoverage);
        Assert.Equal("PT403", Assert.Single(settings.Suppressions).Rule.Info.Id);
    }

    [Fact]
    public void The_outline_begins_as_in_the_README()
    {
        Assert.Equal(ExitCode.Ok, Run("outline", Bundled));
        Assert.StartsWith(Block("kaifeng-2022-29\n"), Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void A_quantity_is_found_in_the_places_of_the_README(string readme)
    {
        Assert.Equal(ExitCode.Ok, Run("where", Bundled, "3750万吨"));
        Assert.Equal(
            Excerpt("corpus/kaifeng-2022-29.txt:138:", readme),
            Out.Replace(Bundled, "corpus/" + CorpusTexts.Bundled, StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(static row => row.Split('\t')));
    }

    [Fact]
    public void The_displaced_row_is_exported_as_in_the_README()
    {
        Assert.Equal(ExitCode.Ok, Run("export", Bundled, "--format", "csv", "-o", Output));
        var table = File.ReadLines(Path.Combine(Output, "kaifeng-2022-29", "csv", "indicators.csv")).Select(static row => row.Split(',')).ToList();
        var shown = Excerpt("1246 ").Skip(2).ToList();
        var columns = shown[0].Select(name => Array.IndexOf(table[0], name)).ToList();

        Assert.Contains(shown[1], table.Where(row => row.Length == table[0].Length).Select(row => columns.Select(column => row[column]).ToArray()));
    }

    [Theory]
    [InlineData(English, "en")]
    [InlineData(Chinese, "zh")]
    public void The_finding_is_reported_as_in_the_README(string readme, string language)
    {
        Assert.Equal(ExitCode.Ok, Run("check", Bundled, "--fail-on", "never", "--lang", language));
        Assert.Contains("\n" + Block("corpus/kaifeng-2022-29.txt:1211:", readme), "\n" + Out.Replace(Bundled, "corpus/kaifeng-2022-29.txt", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English, "en")]
    [InlineData(Chinese, "zh")]
    public void The_table_of_rules_is_that_of_the_descriptors(string readme, string language)
    {
        Assert.Equal(ExitCode.Ok, Run("rules", "--format", "md", "--lang", language));
        Assert.Equal(Out, Rules().Match(TextOf(readme)).Groups[1].Value);
    }

    /// <summary>The cells of an excerpt; two blanks part them.</summary>
    private static IEnumerable<string[]> Excerpt(string beginning, string readme = English) =>
        Block(beginning, readme).TrimEnd('\n').Split('\n').Select(static line => Gap().Split(line.Trim()));

    private static string TextOf(string readme) => File.ReadAllText(Path.Combine(CorpusTexts.Root, readme)).ReplaceLineEndings("\n");

    private static string Block(string beginning, string readme = English) =>
        Blocks().Matches(TextOf(readme)).Select(static match => match.Groups[1].Value).Single(block => block.StartsWith(beginning, StringComparison.Ordinal));

    [GeneratedRegex(@"^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^<!-- rules: .*? -->\n\n(.*?)\n<!-- /rules -->$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@"(?<=^```sh\n).*(?=\n```$)", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
