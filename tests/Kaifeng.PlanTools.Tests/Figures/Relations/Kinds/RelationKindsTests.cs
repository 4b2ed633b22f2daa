using Kaifeng.PlanTools.Tests.Figures.Claims;

namespace Kaifeng.PlanTools.Tests.Figures.Relations.Kinds;

/// <summary>Each kind of relation on a sentence in which it holds and on the same sentence with one figure other.</summary>
public sealed class RelationKindsTests
{
    [Theory]
    [InlineData("全年出口180.4亿元，进口62.3亿元，进出口总值242.7亿元。", "242.7", "247.2", "sum")]
    [InlineData("全市共有5240人报名，3930人获得证书，通过率为75.0%。", "75.0", "57.0", "identity")]
    [InlineData("年初确定新建改造管网400公里。截至11月底实际完成460公里，完成年度目标的115%。", "115%", "151%", "identity")]
    [InlineData("2022年，自来水公司累计供水7300万立方米，日均供水20万立方米。", "日均供水20", "日均供水26", "average")]
    [InlineData("全市现有社区320个，配备网格员2560人。平均每个社区配备网格员8人。", "8人", "6人", "average")]
    [InlineData("办理环节由24个压减到8个，仅为原来的三分之一。", "减到8个", "减到9个", "multiple")]
    [InlineData("水库蓄水量3.6亿立方米，1.5倍于2015年的2.4亿立方米。", "2.4亿", "2.9亿", "multiple")]
    [InlineData("2021年末在册车辆5230辆。2022年新购310辆，报废120辆。年末在册车辆5420辆。", "5420", "5240", "added")]
    [InlineData("全市用水总量12.40亿立方米。按水源分，地表水8.10亿立方米，地下水3.10亿立方米，非常规水1.20亿立方米。", "1.20亿", "2.10亿", "sum")]
    [InlineData("“十三五”五年间产值累计增长46.9%，年均增长8.0%。", "8.0%", "9.0%", "cagr")]
    [InlineData("核定船舶艘数由120艘增加到150艘，增加30艘。", "增加30", "增加20", "change")]
    [InlineData("出生率8.60‰，死亡率6.10‰，人口自然增长率2.50‰。", "2.50‰", "5.20‰", "difference")]
    [InlineData("新建绿道288公里（东区148公里、西区100公里、南区40公里）。", "288公里", "228公里", "sum")]
    public void It_holds_and_a_slip_breaks_it(string text, string printed, string slip, string kind)
    {
        Assert.Contains(ClaimTexts.Of(text), claim => claim.StartsWith(kind, StringComparison.Ordinal) && claim.EndsWith(" consistent", StringComparison.Ordinal));
        Assert.DoesNotContain(ClaimTexts.Of(text), static claim => claim.EndsWith(" inconsistent", StringComparison.Ordinal));
        Assert.Contains(ClaimTexts.Of(text.Replace(printed, slip, StringComparison.Ordinal)), claim => claim.StartsWith(kind, StringComparison.Ordinal) && claim.EndsWith(" inconsistent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("全市用水12.4亿立方米，其中农业用水8.1亿立方米、工业用水2.0亿立方米。")]
    [InlineData("2020年全市有养老机构120家，其余县区的情况见附表；床位5400张，年均增加300张。")]
    [InlineData("出口总额由上年的286.0亿元增加到308.9亿元，增长8.0%；按美元计价，出口总额为43.4亿美元，同比增长6.8%。")]
    [InlineData("银行授信总额83亿元，实际发放贷款49亿元，贷款余额36亿元。")]
    [InlineData("地下水埋深由15.62米回升到12.87米，累计回升2.75米。")]
    [InlineData("流域面积9860平方公里，其中市境内3240平方公里，约占流域面积的三分之一。")]
    [InlineData("平均用时由48分钟缩短到12分钟，同样时间内的报告产出提高到原来的4倍。")]
    [InlineData("医院812.0万张（占78.8%），基层182.9万张（占17.8%）。与上年比较，增加12.5万张，其中医院增加7.0万张。")]
    public void What_only_looks_alike_is_left_alone(string text) =>
        Assert.DoesNotContain(ClaimTexts.Of(text), static claim => claim.EndsWith(" inconsistent", StringComparison.Ordinal));

    [Fact]
    public void A_column_of_stocks_follows_from_those_of_flows() =>
        Assert.Contains(
            ClaimTexts.Of("表1 耕地变动情况（公顷）\n\n县区\t年初\t增加\t减少\t年末\n甲县\t42310\t318\t265\t42336\n乙县\t38740\t142\t190\t38692\n丙区\t12605\t76\t231\t12450\n"),
            static claim => claim.StartsWith("column 42336", StringComparison.Ordinal) && claim.EndsWith(" inconsistent", StringComparison.Ordinal));

    [Fact]
    public void A_total_in_prose_is_held_against_a_table_without_one() =>
        Assert.Contains(
            ClaimTexts.Of("全市公路总里程6482公里，构成见下表。\n\n类别\t里程（公里）\n国道\t600\n省道\t472\n县道\t918\n乡道\t1856\n村道\t2996\n"),
            static claim => claim.StartsWith("sum 6482", StringComparison.Ordinal) && claim.EndsWith(" inconsistent", StringComparison.Ordinal));
}
