using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The errors and warnings in the bundled notice, each of which a person has read against the text.</summary>
public sealed class ReviewedFindingsTests
{
    private const string FileName = "kaifeng-2022-29.findings.tsv";
    private const int VerdictColumn = 5;

    private static readonly string[][] Reviewed =
        [.. File.ReadAllLines(Path.Combine(CorpusTexts.Root, "tests", "Kaifeng.PlanTools.Tests", "Corpus", "Golden", FileName)).Skip(1).Select(static line => line.Split('\t'))];

    [Fact]
    public void The_findings_are_those_that_were_reviewed()
    {
        var reviewed = Reviewed.Select(static row => string.Join(" | ", row[..VerdictColumn])).ToList();
        var found = Found().ToList();
        var came = found.Except(reviewed).Select(static finding => "came: " + finding);
        var went = reviewed.Except(found).Select(static finding => "went: " + finding);
        Assert.True(found.Count == reviewed.Count && !came.Any() && !went.Any(), $"review {FileName} again\n{string.Join('\n', came.Concat(went))}");
    }

    [Theory]
    [InlineData("error", 95)]
    [InlineData("warning", 90)]
    public void Nearly_all_of_them_are_true(string severity, int percent)
    {
        var rows = Reviewed.Where(row => row[1] == severity).ToList();
        Assert.All(rows, static row => Assert.True(row is [_, _, _, _, _, "true" or "false", { Length: > 1 }], string.Join(' ', row)));
        Assert.InRange(rows.Count(static row => row[VerdictColumn] == "true") * 100, rows.Count * percent, rows.Count * 100);
    }

    private static IEnumerable<string> Found()
    {
        var figures = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)));
        foreach (var finding in Checker.Check([figures], RuleCatalogue.All).Notices[0].Findings.Where(static finding => finding.Severity != Severity.Note))
        {
            var place = figures.Notice.Source.PositionOf(finding.Place.Extent.Start);
            yield return FormattableString.Invariant($"{finding.Rule.Id} | {finding.Severity.Name()} | {place.Line}:{place.Column} | {finding.Printed} | {finding.Computed}");
        }
    }
}
