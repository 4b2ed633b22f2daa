using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class FolderNamesTests
{
    [Theory]
    [InlineData("开封-2022", "开封-2022")]
    [InlineData("..", "_")]
    [InlineData("", "_")]
    [InlineData("a/b\\c:d", "a_b_c_d")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.txt", "_nul.txt")]
    [InlineData("console", "console")]
    [InlineData("end. .", "end")]
    [InlineData("a\tb\u001B", "a_b_")]
    public void A_name_is_one_folder_on_any_system(string name, string expected) => Assert.Equal(expected, FolderNames.Safe(name));

    [Fact]
    public void A_name_is_not_longer_than_file_systems_take() => Assert.Equal(66, FolderNames.Safe(new string('规', 500)).Length);

    [Fact]
    public void Names_that_differ_in_case_alone_collide() =>
        Assert.Equal(["x-a", "y-A"], FolderNames.Of([("a", "x"), ("A", "y")]));
}
