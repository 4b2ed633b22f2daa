using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking;

public sealed class ShownFindingsTests
{
    [Fact]
    public void Of_one_rule_a_report_lists_so_many_and_says_how_many_follow()
    {
        var all = Check(Text(300));
        var shown = all.Shown(Enum.GetValues<Severity>(), isBySeverity: false).Notices[0].Findings.Where(static finding => finding.Rule.Id == "PT208").ToList();
        var count = all.Notices[0].Findings.Count(static finding => finding.Rule.Id == "PT208");
        Assert.Equal(300, count);
        Assert.Equal(50 + (Text(300).Length / 400), shown.Count);
        Assert.EndsWith($" ({count - shown.Count} more findings of this rule follow and are not listed)", shown[^1].Message.En, StringComparison.Ordinal);
        Assert.Contains($"还有{count - shown.Count}处", shown[^1].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_findings_stay_as_they_are()
    {
        var all = Check(Text(5));
        Assert.Equal(all.Notices[0].Findings.AsEnumerable(), all.Shown(Enum.GetValues<Severity>(), isBySeverity: false).Notices[0].Findings.AsEnumerable());
    }

    [Fact]
    public void Of_one_finding_a_report_lists_so_many_places_and_says_how_many_more_there_are()
    {
        var source = new SourceText("a.txt", Text(1), "");
        var finding = Check(Text(1)).Notices[0].Findings[0];
        finding = finding with { Others = [.. Enumerable.Range(0, 30).Select(i => new FindingPlace(finding.Notice, new Passage(new TextSpan(i, i + 1)), new("处", "place")))] };
        var shown = Assert.Single(ShownFindings.Of(source, [finding]));
        Assert.Equal(finding.Others[..20].AsEnumerable(), shown.Others.AsEnumerable());
        Assert.EndsWith(" (10 more places are not listed)", shown.Message.En, StringComparison.Ordinal);
    }

    private static string Text(int count) => "甲市水利发展规划\n\n一、总则\n\n" + string.Concat(Enumerable.Range(1, count).Select(static i => $"见专栏{i}。\n\n"));

    private static CheckResult Check(string text) => Checker.Check([FigureReader.Read(NoticeParser.Parse(new SourceText("a.txt", text, "")))], RuleCatalogue.All);
}
