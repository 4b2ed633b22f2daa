using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Checking;
using Spectre.Console;
using Rule = Kaifeng.PlanTools.Checking.Rule;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>What a person sees of findings, with rules of the tests' own.</summary>
public sealed class FindingsTextTests : CliRun
{
    private const string Plan = "开封市测试规划\n\n一、总体要求\n\n先有乙在前。\n\n又有\t乙在后\u001B[m。\n";

    private static readonly WordRule Word = new("PT901", "乙");

    [Fact]
    public void A_finding_is_place_message_excerpt_other_places_and_hint()
    {
        var path = Write("a.txt", Plan);

        Assert.Equal(ExitCode.Negative, Check([path], Request(Word)));
        Assert.Equal(
            $"""
            {path}:5:3: error PT901 乙-printed: "乙" is printed
                开封市测试规划 > 一、总体要求
                先有乙在前。
                    ^^

            {path}:7:4: error PT901 乙-printed: "乙" is printed
                开封市测试规划 > 一、总体要求
                又有 乙在后 [m。
                     ^^
                5:3  first place  乙
                hint: take one away

            {path}
                findings: error 2
                claims: 0
                nothing could be compared
                quantities: 0, of which no rule looked at 0

            """.ReplaceLineEndings("\n"),
            Out);
    }

    [Fact]
    public void A_user_can_read_it_in_Chinese()
    {
        Check([Write("a.txt", Plan)], Request(new WordRule("PT901", "乙", Severity.Warning)), Language.Zh);

        Assert.Contains(":7:4: 警告 PT901：印有“乙”\n", Out, StringComparison.Ordinal);
        Assert.Contains("    5:3  第一处  乙\n    建议：去掉一处\n", Out, StringComparison.Ordinal);
        Assert.Contains("    问题：警告 2\n    可核对的表述：0 条\n    没有任何内容可以核对\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_another_notice_has_its_path_and_all_notices_are_summed_up()
    {
        var (first, second) = (Write("a.txt", Plan), Write("b.txt", Plan + "\n再无。\n"));

        Check([first, second], Together(Word));
        Assert.Contains($"    {first}:5:3  first place  乙  (开封市测试规划)\n", Out, StringComparison.Ordinal);
        Assert.EndsWith("2 notices in all\n    findings: error 4\n    claims: 0\n    nothing could be compared\n    quantities: 0, of which no rule looked at 0\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_without_number_are_cut_short()
    {
        var rule = new ManyPlacesRule();
        Check([Write("a.txt", Plan)], Request(rule));

        Assert.Contains(" (30 more places are not listed)\n", Out, StringComparison.Ordinal);
        Assert.Equal(20, Out.Split("    5:3  place  乙\n").Length - 1);
    }

    [Fact]
    public void A_figure_that_a_page_break_cuts_says_where_it_goes_on()
    {
        Check([Write("a.txt", "开封市测试规划\n\n一、总体要求\n\n先有甲\n乙。\n")], Request(new WordRule("PT901", "甲乙") { IsCut = true }));

        Assert.Contains("    先有甲\n        ^^\n    continues at line 6\n", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, "", "dumb", false)]
    [InlineData(false, "", "xterm", false)]
    public void Colours_are_for_terminals_whose_users_want_them(bool isTerminal, string noColour, string terminal, bool isColoured)
    {
        var console = Console() with
        {
            IsTerminal = isTerminal,
            Environment = name => name switch { "NO_COLOR" => noColour, "TERM" => terminal, _ => null },
        };
        Check([Write("a.txt", Plan)], Request(Word), console: console);

        Assert.Equal(isColoured, Out.Contains('\u001B', StringComparison.Ordinal));
        Assert.DoesNotContain("\u001B[m。", Out, StringComparison.Ordinal);
        Assert.Contains("error", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 100)]
    [InlineData(60, 60)]
    [InlineData(500, 100)]
    [InlineData(3, 40)]
    public void The_excerpt_is_no_wider_than_the_terminal(int? columns, int width)
    {
        Check([Write("a.txt", $"开封市测试规划\n\n一、总体要求\n\n{new string('前', 200)}乙{new string('后', 200)}。\n")], Request(Word), console: Console() with { Width = () => columns });

        var excerpt = Out.Split('\n')[2];
        Assert.StartsWith("    …前", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.GetCellWidth(), width - 3, width);
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Error, ExitCode.Negative)]
    [InlineData(Severity.Warning, Severity.Error, ExitCode.Ok)]
    [InlineData(Severity.Warning, Severity.Warning, ExitCode.Negative)]
    [InlineData(Severity.Note, Severity.Warning, ExitCode.Ok)]
    [InlineData(Severity.Note, Severity.Note, ExitCode.Negative)]
    [InlineData(Severity.Error, null, ExitCode.Ok)]
    public void A_finding_fails_the_run_from_the_chosen_severity_on(Severity found, Severity? failOn, ExitCode code) =>
        Assert.Equal(code, Check([Write("a.txt", Plan)], Request(new WordRule("PT901", "乙", found)) with { FailOn = failOn }));

    private static CheckRequest Request(params Rule[] rules) => new() { Settings = new SettingsFile(CheckSettings.Default with { Selected = [.. rules] }, "") };

    private static CheckRequest Together(params Rule[] rules) => new() { Settings = new SettingsFile(CheckSettings.Default with { Selected = [.. rules], IsTogether = true }, "") };

    private static CliConsole Console() => new()
    {
        Out = new StringWriter { NewLine = "\n" },
        Error = new StringWriter { NewLine = "\n" },
        OpenInput = static () => Stream.Null,
    };

    private ExitCode Check(string[] paths, CheckRequest request, Language language = Language.En, CliConsole? console = null) =>
        RunOn(console ?? Console(), to =>
        {
            var reporter = new Reporter(to, language);
            return new CheckRun(to, reporter, new NoticeInputs(to, reporter, 1 << 20, new ReadOptions(), follows: false), request).Run(paths);
        });

    private sealed class ManyPlacesRule : Rule
    {
        public override RuleInfo Info => Word.Info;

        internal override void Check(RuleInput input, List<Finding> findings)
        {
            Word.Check(input, findings);
            var place = new FindingPlace(findings[0].Notice, findings[0].Place, new("处", "place"));
            findings[0] = findings[0] with { Others = [.. Enumerable.Repeat(place, 50)] };
        }
    }
}
