using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Checking;
using Kaifeng.PlanTools.Tests.Exporting.Checks;

namespace Kaifeng.PlanTools.Tests.Exporting.Csv;

public sealed class FindingsCsvTests
{
    private const string Header =
        "finding_id,rule,name,severity,plan_id,start_line,start_column,end_line,end_column,message,printed,computed,related_lines,related_elsewhere,hint,message_zh,hint_zh,notice,fingerprint,where,where_zh,path\n";

    private const string Plan = "开封市测试规划\n\n一、总体要求\n\n𠮷乙。\n\n又乙。\n";

    [Fact]
    public void The_columns_are_those_of_the_contract_and_some_more() => Assert.Equal(Header, Write(Checker.Check([], [])));

    [Fact]
    public void A_row_has_place_message_figures_and_the_lines_of_the_other_places()
    {
        var result = Checker.Check([CheckTexts.Figures(Plan)], [new WordRule("PT901", "乙")]);
        var prints = result.Notices[0].Findings.Select(static finding => finding.Fingerprint).ToList();

        Assert.Equal(
            Header
            + $"test/p1.1.PT901.1,PT901,乙-printed,error,p1,5,2,5,3,\"\"\"乙\"\" is printed\",乙,'-1+1,,,,印有“乙”,,test,{prints[0]},开封市测试规划 > 一、总体要求,开封市测试规划 > 一、总体要求,notices/0.txt\n"
            + $"test/p1.1.PT901.2,PT901,乙-printed,error,p1,7,2,7,3,\"\"\"乙\"\" is printed\",乙,'-1+1,5,,take one away,印有“乙”,去掉一处,test,{prints[1]},开封市测试规划 > 一、总体要求,开封市测试规划 > 一、总体要求,notices/0.txt\n",
            Write(result));
        Assert.All(prints, static print => Assert.Matches("^[0-9a-f]{32}$", print));
    }

    [Fact]
    public void A_place_in_another_notice_is_named_with_it()
    {
        var rows = Write(Checker.Check([CheckTexts.Figures(Plan, "a.txt"), CheckTexts.Figures(Plan, "b.txt")], [new WordRule("PT901", "乙")], together: true))
            .Split('\n');

        Assert.StartsWith("b/p1.1.PT901.1,PT901,乙-printed,error,p1,5,2,5,3,\"\"\"乙\"\" is printed\",乙,'-1+1,,a:5,take one away,印有“乙”,去掉一处,b,", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_is_read_back_has_the_same_findings()
    {
        var figures = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)));
        using var json = new MemoryStream();
        NoticeJson.Write(figures, json);
        var again = FigureReader.Read(NoticeJson.Read(json.ToArray()).Notice!);

        var findings = Write(Checker.Check([figures], RuleCatalogue.All));
        Assert.Equal(findings, Write(Checker.Check([again], RuleCatalogue.All)));
        Assert.NotEqual(Header, findings);
    }

    [Fact]
    public void An_input_that_could_not_be_checked_is_a_row_without_a_rule() =>
        Assert.Equal(Header + ",,input-not-checked,error,,,,,,cannot read [it],,,,,,不能读取 [它],,表 1.pdf,,,,表 1.pdf\n", Write(Checker.Check([], []), SampleReport.Unread));

    private static string Write(CheckResult result, ImmutableArray<UnreadInput>? unread = null)
    {
        using var stream = new MemoryStream();
        FindingsCsv.Write(result, SampleReport.FrameOf([.. result.Notices.Select(static (_, index) => $"notices/{index}.txt")]) with { Unread = unread ?? [] }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
