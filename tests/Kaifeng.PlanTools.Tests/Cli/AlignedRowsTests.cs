using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class AlignedRowsTests
{
    private static readonly string[][] Rows = [["a:1", "四亿", "人口"], ["a:10", "4.62亿", ""], ["a:2", "4\u001B[2J", "x\ty"]];

    [Fact]
    public void On_a_terminal_columns_stand_under_each_other_and_a_Chinese_character_is_two_wide() =>
        Assert.Equal("a:1   四亿    人口\na:10  4.62亿\na:2   4 [2J   x y\n", Written(isTerminal: true));

    [Fact]
    public void On_a_pipe_tabs_part_the_cells_and_no_cell_has_one() =>
        Assert.Equal("a:1\t四亿\t人口\na:10\t4.62亿\t\na:2\t4 [2J\tx y\n", Written(isTerminal: false));

    private static string Written(bool isTerminal)
    {
        var console = new CliConsole { Out = new StringWriter { NewLine = "\n" }, Error = TextWriter.Null, OpenInput = static () => Stream.Null, IsTerminal = isTerminal };
        AlignedRows.Write(console, Rows);
        return console.Out.ToString()!;
    }
}
