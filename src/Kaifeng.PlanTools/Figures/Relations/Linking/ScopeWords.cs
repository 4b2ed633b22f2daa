using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Words of which one excludes the others: figures under two of them are of two things.</summary>
internal static class ScopeWords
{
    // Where only one of two facts prints a word of the first kind, they are of two things as well: 全国 is never left out.
    private static readonly (string[] Words, bool IsAlwaysPrinted)[] Groups =
    [
        (["全国", "全省", "全球", "世界", "全区"], true),
        (["市区", "城区", "中心城区", "县城", "市本级", "主城区", "农村", "城镇", "乡村", "县域"], false),
        (["户籍", "常住"], false),
        (["国家级", "省级", "市级", "县级"], false),
        (["登记", "调查"], false),
        (["一期", "二期", "三期", "四期"], true),
        (["规模以上", "规上", "规模以下"], false),
        (["限额以上", "限上", "限额以下"], false),
        (["民营", "国有", "外资"], true),
        (["男性", "女性"], true),
    ];

    /// <summary>Whether the scopes of two facts exclude each other.</summary>
    public static bool Clash(Fact left, Fact right)
    {
        var (a, b) = (left.Subject.Scopes, right.Subject.Scopes);
        return (a.Count > 0 || b.Count > 0) && Groups.Any(group => Clash(group.Words, group.IsAlwaysPrinted, a, b));
    }

    private static bool Clash(string[] words, bool isAlwaysPrinted, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var a = left.Where(words.Contains).ToArray();
        var b = right.Where(words.Contains).ToArray();
        return a.Length > 0 && b.Length > 0 ? !a.Intersect(b).Any() : isAlwaysPrinted && a.Length + b.Length > 0;
    }
}
