namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>The names that index tables of government sites print before their entries.</summary>
internal static class IndexNames
{
    private const int LongestName = 12;

    // Names of one beginning: the longer first.
    private static readonly (string Name, bool IsTelling)[] Names =
    [
        ("信息索引号", true), ("索引号", true), ("主题分类", true), ("信息分类", true), ("体裁分类", true), ("组配分类", true), ("公文种类", true), ("分类", false),
        ("发文机关", true), ("发文机构", true), ("发文单位", true), ("发布机构", true), ("发布机关", true), ("发布单位", true), ("制发机关", true), ("公开主体", true), ("责任部门", false),
        ("成文日期", true), ("发文日期", true), ("生成日期", true), ("印发日期", true), ("签发日期", true), ("发布日期", false), ("发布时间", false), ("公开日期", false), ("公开时间", false),
        ("实施日期", false), ("施行日期", false), ("生效日期", false), ("废止日期", false), ("失效日期", false), ("失效时间", false), ("生效时间", false),
        ("标题", false), ("信息名称", true), ("文件名称", false), ("公文名称", false), ("名称", false),
        ("发文字号", true), ("发文文号", true), ("公文字号", true), ("文件编号", true), ("文号", true),
        ("主题词", true), ("关键词", false), ("有效性", false), ("时效性", false), ("是否有效", false), ("效力状态", false), ("公开方式", true), ("公开时限", true), ("公开范围", true), ("公开形式", true),
        ("公开程序", true), ("公开责任部门", true), ("公开属性", true), ("服务对象", false), ("内容概述", false), ("内容摘要", false), ("统一登记号", true), ("统一编号", true), ("规范性文件编号", true), ("信息来源", false), ("来源", false),
    ];

    /// <summary>Where a name ends that begins at <paramref name="at"/>, its colon included; -1 where none does. Sites set blanks between its characters.</summary>
    /// <param name="text">The line or the cell.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="needsColon">Whether a colon must follow; else the text's end may.</param>
    /// <param name="isTelling">Whether nothing but an index table prints the name.</param>
    public static int EndOf(ReadOnlySpan<char> text, int at, bool needsColon, out bool isTelling)
    {
        foreach (var (name, tells) in Names)
        {
            if (text[at] == name[0] || text[at] is '【' or '[')
            {
                var end = SkipBlanks(text, Match(text, text[at] == name[0] ? at : at + 1, name));
                end = end > 0 && end < text.Length && text[end] is '】' or ']' ? SkipBlanks(text, end + 1) : end;
                var hasColon = end > 0 && end < text.Length && text[end] is '：' or ':';
                if (hasColon || (end == text.Length && !needsColon))
                {
                    isTelling = tells;
                    return hasColon ? end + 1 : end;
                }
            }
        }

        isTelling = false;
        return -1;
    }

    /// <summary>Where any short name with a colon ends that begins a line or a cell; -1 where none does. Between known names it is one too.</summary>
    public static int EndOfAny(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestName)].IndexOfAny('：', ':');
        return colon > 1 && !char.IsAsciiDigit(text[colon - 1]) ? colon + 1 : -1;
    }

    /// <summary>Whether a name that <see cref="EndOf"/> found is one of the notice's title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> name) => name.StartsWith("标") || name.EndsWith("名称") || name.EndsWith("名称：") || name.EndsWith("名称:");

    private static int Match(ReadOnlySpan<char> text, int at, string name)
    {
        foreach (var c in name)
        {
            at = SkipBlanks(text, at);
            if (at >= text.Length || text[at] != c)
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at) => at < 0 ? at : Kaifeng.PlanTools.Text.Characters.SkipBlanks(text, at);
}
