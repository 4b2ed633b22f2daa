using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kaifeng.PlanTools.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace Kaifeng.PlanTools.Tests;

/// <summary>The CI jobs that the README prints: their commands are run as they stand. The gate runs those that install the package, too.</summary>
public sealed partial class ReadmeJobsTests : CliRun
{
    private const string Right = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n";

    private static readonly string[] CommandKeys = ["run", "script", "entry"];

    public static TheoryData<string, string> Jobs => new() { { "github", "check.sarif" }, { "gitlab", "check.xml" }, { "pre-commit", "" } };

    [Fact]
    public void Both_languages_print_the_same_jobs()
    {
        Assert.Equal(3, Blocks("README.md").Count);
        Assert.Equal(Blocks("README.md"), Blocks("README.zh-CN.md"));
    }

    [Fact]
    public void What_a_job_uploads_is_what_its_command_writes()
    {
        Assert.Equal("check.sarif", Assert.Single(Scalars(Job("github"), "sarif_file")));
        Assert.Equal("check.xml", Assert.Single(Scalars(Job("gitlab"), "junit")));
        Assert.Equal(["local", "system"], [.. Scalars(Job("pre-commit"), "repo"), .. Scalars(Job("pre-commit"), "language")]);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task A_job_fails_where_a_notice_has_an_error_and_passes_where_none_has(string job, string report)
    {
        foreach (var (text, code) in new[] { (Right, 0), (Right.Replace("38.8%", "28.8%", StringComparison.Ordinal), 1) })
        {
            Write("notices/开封.txt", text);
            var (exit, output, error) = await RunJobAsync(job);

            Assert.Equal((code, "PT401"), (exit, code == 0 || output.Contains("PT401", StringComparison.Ordinal) ? "PT401" : output + error));
            Assert.Equal(code, report.Length == 0 ? code : Findings(InFolder(report)));
        }
    }

    private static int Findings(string path) => path.EndsWith(".xml", StringComparison.Ordinal)
        ? XDocument.Load(path).Descendants("failure").Count()
        : JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();

    // What the job installs is here a script that runs the built program.
    private Task<(int Code, string Out, string Error)> RunJobAsync(string job)
    {
        var script = Write("tools/plan-tools", "#!/bin/sh\nexec dotnet \"$PROGRAM\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var commands = Commands(Job(job)).Where(static line => !line.StartsWith("dotnet tool install", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(commands);
        return ProgramProcess.ShellAsync("set -e\n" + string.Join('\n', commands), Folder);
    }

    private static YamlNode Job(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Blocks("README.md").Single(block => block.Split('\n')[0].Contains(name, StringComparison.Ordinal))));
        return yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Commands(YamlNode node) => CommandKeys.SelectMany(key => Scalars(node, key));

    // The scalars under a key, wherever it stands; a list has several.
    private static IEnumerable<string> Scalars(YamlNode node, string key) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => ((YamlScalarNode)pair.Key).Value == key ? Values(pair.Value) : Scalars(pair.Value, key)),
        YamlSequenceNode list => list.Children.SelectMany(item => Scalars(item, key)),
        _ => [],
    };

    private static IEnumerable<string> Values(YamlNode node) => node is YamlSequenceNode list ? list.Children.SelectMany(Values) : [((YamlScalarNode)node).Value!];

    private static List<string> Blocks(string readme) =>
        [.. Yaml().Matches(File.ReadAllText(Path.Combine(CorpusTexts.Root, readme)).ReplaceLineEndings("\n")).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(@"^```yaml\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Yaml();
}
