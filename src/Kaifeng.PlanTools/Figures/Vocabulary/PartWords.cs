using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words before the counts of classes of a whole.</summary>
internal static class PartWords
{
    private static readonly PhraseSet Openings = new("其中", "包括", "分别为", "含", "（", "(", "：");

    // Classes of which a thing has one.
    private static readonly PhraseSet Classes = new(
        "国家级", "省级", "市级", "县级", "区级", "乡级", "乡镇级", "村级", "部级", "自治区级", "特级", "一级", "二级", "三级", "甲级", "乙级", "大型", "中型", "小型", "新建", "续建", "改建", "扩建", "新开工", "公办", "民办", "公立", "民营",
        "5A级", "4A级", "3A级", "2A级", "AAAAA级", "AAAA级", "AAA级", "城市", "农村", "城区", "乡镇", "街道", "男", "女", "约束性", "预期性", "一类", "二类", "三类", "铁路", "公路", "第一产业", "第二产业", "第三产业", "工业", "农业", "服务业", "国家", "省", "市", "县");

    /// <summary>Whether words behind a count open its parts: <c>，其中</c>.</summary>
    public static bool Open(ReadOnlySpan<char> words) => Openings.LengthAtStart(words.TrimStart("，, ")) > 0;

    /// <summary>Whether words before a count name a class that excludes the others.</summary>
    public static bool IsClass(ReadOnlySpan<char> words) => Classes.IsIn(words);
}
