using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Arithmetic;

public sealed class ClaimRuleTests
{
    private const string Rate = "到2025年，电子商务交易额达到2400亿元，年均增长10%。";
    private const string Base = "2020年，电子商务交易额达到867.34亿元。";
    private const string OtherPlan = "\n\n附件2\n\n开封市“十四五”现代服务业发展规划\n\n第一章 发展基础\n\n";

    [Theory]
    [InlineData(Base + Rate, Severity.Error)]
    [InlineData(Base + "\n\n" + Rate, Severity.Error)]
    [InlineData(Rate + OtherPlan + Base, Severity.Warning)]
    public void A_base_that_only_another_plan_prints_makes_a_warning_of_an_error(string content, Severity severity) =>
        Assert.Equal(severity, Finding("PT401", $"附件1\n\n开封市“十四五”现代供应链发展规划\n\n第一章 发展目标\n\n{content}\n").Severity);

    [Fact]
    public void A_cell_is_named_with_its_unit_and_printed_as_it_stands()
    {
        var finding = Finding("PT401", "开封市“十四五”现代供应链发展规划\n\n第一章 目标\n\n专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n货运量（万吨）\t3409\t3750\t4%\t预期性\n");

        Assert.Equal("年均增长写为4%，由3409万吨到3750万吨（5年）推算应为1.92—1.93%", finding.Message.Zh);
        Assert.Equal(("4%", "1.92—1.93%"), (finding.Printed, finding.Computed));
    }

    [Fact]
    public void A_long_list_is_cut_in_its_middle_and_no_character_in_two()
    {
        const string Names = "𠮷甲枢纽、𠮷乙枢纽、𠮷丙枢纽、𠮷丁枢纽、𠮷戊枢纽、𠮷己枢纽、𠮷庚枢纽、𠮷辛枢纽、𠮷壬枢纽、𠮷癸枢纽、𠮷子枢纽";
        for (var shift = 0; shift < 3; shift++)
        {
            var message = Finding("PT410", $"开封市现代供应链发展规划\n\n第一章 布局\n\n建设“十二枢纽”：{new string('大', shift)}{Names}。\n").Message.Zh;

            Assert.Contains("实列11项", message, StringComparison.Ordinal);
            Assert.Contains('…', message);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(message)));
        }
    }

    private static Finding Finding(string rule, string text) => Assert.Single(CheckTexts.Check(text, RuleCatalogue.Find(rule)!).Findings);
}
