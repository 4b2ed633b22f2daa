using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT205HalfWidthBracketsInNumberTests
{
    private static readonly PT205HalfWidthBracketsInNumber Rule = new();

    [Theory]
    [InlineData("（一） （二） (三)", "(三)", Severity.Warning)]
    [InlineData("（一） （二） （三)", "（三)", Severity.Warning)]
    [InlineData("(一) (二) （三）", "(一)", Severity.Note)]
    public void An_exception_is_a_warning_and_a_habit_one_note(string numbers, string printed, Severity severity)
    {
        var text = string.Concat(numbers.Split(' ').Select(static number => $"{number} 标题\n\n建设道路。\n\n"));
        var finding = Assert.Single(CheckTexts.Check("开封市测试规划\n\n一、任务\n\n" + text, Rule).Findings);

        Assert.Equal((printed, severity), (finding.Printed, finding.Severity));
    }
}
