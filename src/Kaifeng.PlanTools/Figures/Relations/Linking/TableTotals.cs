using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Rows and columns of tables that hold the sum of the others.</summary>
internal static class TableTotals
{
    // 五年合计, 全市累计.
    private const int LongestNamed = 6;

    private static readonly PhraseSet Endings = new("合计", "总计", "共计", "累计", "小计");
    private static readonly PhraseSet Names = new("合计", "总计", "小计", "全市", "全县", "全省", "全国", "全区", "总量", "总数", "总和", "共计", "总额");

    /// <summary>Whether a label is a total's and nothing else: <c>合 计</c>, <c>全市合计</c>.</summary>
    public static bool IsTotal(string label)
    {
        var rest = label.Replace(" ", "", StringComparison.Ordinal).AsSpan();
        if (rest.Length <= LongestNamed && Endings.LengthAtEnd(rest) > 0)
        {
            return true;
        }

        while (Names.LengthAtStart(rest) is var length and > 0)
        {
            rest = rest[length..];
        }

        return rest.IsEmpty && label.Length > 0;
    }

    /// <summary>Whether a fact stands in a total's row.</summary>
    public static bool IsTotalRow(Fact fact) => IsTotal(fact.Site.RowLabel);
}
