using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>Drafts never leave the machine.</summary>
public sealed class CliNetworkTests : CliRun
{
    [Theory]
    [InlineData(typeof(CliApp))]
    [InlineData(typeof(NoticeParser))]
    public void What_is_built_here_names_no_part_of_the_system_that_speaks_to_a_network(Type type) =>
        Assert.DoesNotContain(type.Assembly.GetReferencedAssemblies(), static name => name.Name is { } used && (used.StartsWith("System.Net", StringComparison.Ordinal) || used.Contains("Http", StringComparison.Ordinal)));

    [Fact]
    public async Task Check_and_export_give_the_same_where_there_is_no_network()
    {
        if (!OperatingSystem.IsLinux() || (await ProgramProcess.ShellAsync("unshare --net --map-root-user true", Folder)).Code != 0)
        {
            return;
        }

        Write("in/a.txt", "南屏市测试规划\n\n一、目标\n\n产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。\n");
        const string Offline = "unshare --net --map-root-user dotnet $PROGRAM";

        var (code, output, error) = await ProgramProcess.ShellAsync($"{Offline} check in --format json -q", Folder);
        Assert.Equal((1, ""), (code, error));
        Assert.Equal(output, (await ProgramProcess.ShellAsync("plan-tools check in --format json -q", Folder)).Out);
        Assert.Equal(0, (await ProgramProcess.ShellAsync($"{Offline} export in --format csv,json,md -o offline -q && plan-tools export in --format csv,json,md -o out -q && diff -r -x .plan-tools out offline", Folder)).Code);
    }
}
