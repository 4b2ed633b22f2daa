using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Checking.Settings;

namespace Kaifeng.PlanTools.Tests.Checking.Settings;

public sealed class CheckSettingsTests
{
    private const string Wrong = "一、基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n";
    private static string Resembling(string first, string second) => $"附件1\n\n甲市物流规划\n\n一、目标\n\n到2025年，全市跨境电商{first}达到5.4亿美元。\n\n附件2\n\n甲市商贸规划\n\n一、目标\n\n到2025年，全市跨境电商{second}达到13.2亿美元。\n";

    [Theory]
    [InlineData("PT401", Severity.Note, Severity.Note)]
    [InlineData("PT402", Severity.Note, Severity.Error)]
    public void The_severity_of_a_rule_can_be_set(string rule, Severity set, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Check(Wrong, Set(rule, set)).Findings).Severity);

    [Theory]
    [InlineData(Severity.Error, Severity.Note)]
    [InlineData(Severity.Note, Severity.Note)]
    public void A_finding_that_is_less_sure_than_its_rule_stays_so(Severity set, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Check(Resembling("进出口交易额", "交易额"), Set("PT502", set)).Findings).Severity);

    [Fact]
    public void Confirmed_synonyms_are_one_thing()
    {
        var text = Resembling("年度成交规模", "交易额");

        Assert.Empty(Check(text, CheckSettings.Default).Findings);
        var finding = Assert.Single(Check(text, CheckSettings.Default with { Synonyms = [["跨境电商交易额", "跨境电商年度成交规模"]] }).Findings);
        Assert.Equal(("PT502", Severity.Error), (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void Synonyms_are_one_indicator_whose_attributes_must_agree()
    {
        static string Plan(int number, string name, string attribute) => $"附件{number}\n\n甲市规划\n\n一、目标\n\n专栏1 主要指标\n指标\t单位\t2020年\t2025年\t属性\n{name}\t%\t20\t25\t{attribute}\n湿地保护率\t%\t50\t55\t预期性\n\n";
        var text = Plan(1, "森林覆盖率", "约束性") + Plan(2, "林木绿化率", "预期性");
        var settings = CheckSettings.Default with { Selected = [RuleCatalogue.Find("PT503")!] };

        Assert.Empty(Check(text, settings).Findings);
        Assert.Single(Check(text, settings with { Synonyms = [["森林覆盖率", "林木绿化率"]] }).Findings);
    }

    [Fact]
    public void How_many_rules_look_at_a_time_makes_no_difference()
    {
        ImmutableArray<Kaifeng.PlanTools.Figures.NoticeFigures> notices = [CheckTexts.Figures(Wrong, "a.txt"), CheckTexts.Figures(Resembling("交易额", "交易额"), "b.txt")];
        var said = new List<(int Done, int Total)>();
        string Of(int jobs, Action<int, int>? progress) => string.Join('\n', Checker.Check(notices, CheckSettings.Default, jobs, progress).Notices.SelectMany(static notice => notice.Findings).Select(static finding => finding.Id + finding.Fingerprint));

        Assert.Equal(Of(1, (done, total) => said.Add((done, total))), Of(8, null));
        Assert.Equal(Enumerable.Range(1, 2 * RuleCatalogue.All.Length).Select(static done => (done, 2 * RuleCatalogue.All.Length)), said);
    }

    private static CheckSettings Set(string rule, Severity severity) => CheckSettings.Default with { Severities = ImmutableDictionary<string, Severity>.Empty.Add(rule, severity) };

    private static NoticeCheck Check(string text, CheckSettings settings) => Assert.Single(Checker.Check([CheckTexts.Figures(text)], settings).Notices);
}
