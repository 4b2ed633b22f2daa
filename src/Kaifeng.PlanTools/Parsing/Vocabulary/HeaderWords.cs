using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>What kind of header a word is, where its role alone does not say it.</summary>
internal enum HeaderKind
{
    /// <summary>A header like any other.</summary>
    Plain,

    /// <summary>A period or a word over several columns (<c>“十四五”目标</c> over 2025年 and 年均).</summary>
    Spanning,

    /// <summary>A level of indicators: 一级指标, 二级指标, 三级指标.</summary>
    Level,
}

/// <summary>A header word at the beginning of a text.</summary>
/// <param name="Length">How long it is; 0 where none stands there.</param>
/// <param name="Role">What its column holds.</param>
/// <param name="Kind">What kind of header it is.</param>
internal readonly record struct HeaderWord(int Length, ColumnRole Role, HeaderKind Kind);

/// <summary>Reads header words one after the other, from texts in which no blank may stand between them.</summary>
internal static class HeaderWords
{
    private const int LongestBracket = 14;

    private static readonly (ColumnRole Role, HeaderKind Kind, string[] Words)[] Table =
    [
        (ColumnRole.Number, HeaderKind.Plain, ["序号", "编号", "序"]),
        (ColumnRole.Attribute, HeaderKind.Plain, ["指标属性", "指标类型", "指标性质", "目标属性", "属性", "性质"]),
        (ColumnRole.Category, HeaderKind.Plain, ["类别", "类目", "板块", "子类", "领域", "分类", "维度", "目标层", "指标类别", "指标领域", "方面", "类型", "准则层", "分项"]),
        (ColumnRole.Category, HeaderKind.Level, ["一级指标"]),
        (ColumnRole.Parent, HeaderKind.Level, ["二级指标"]),
        (ColumnRole.Name, HeaderKind.Level, ["三级指标"]),
        (ColumnRole.Name, HeaderKind.Plain,
            ["指标名称", "具体指标", "指标内容", "主要指标", "核心指标", "指标项", "指标", "名称", "项目", "指标项目", "项目名称", "规划指标", "发展指标", "主要发展指标", "预期指标", "指标层", "内容"]),
        (ColumnRole.Unit, HeaderKind.Plain, ["单位", "计量单位"]),
        (ColumnRole.Growth, HeaderKind.Plain,
            ["年均增长率", "年均增长", "年均增速", "年均增幅", "年均", "五年年均", "累计增长", "增长率", "增速", "增幅", "变化", "累计变化", "累计", "五年累计", "年均变化", "变动", "年均或累计", "增长", "增减", "年均递增", "累计增减", "变化幅度",
             "年均增长（累计）", "累计提高", "累计下降", "增加值"]),
        (ColumnRole.Baseline, HeaderKind.Plain, ["基准值", "基期值", "现状值", "现状", "基期", "基数", "基础值", "现状水平", "基年", "基准年", "预计", "预计完成", "基期年"]),
        (ColumnRole.Target, HeaderKind.Plain, ["规划目标值", "规划目标", "目标值", "预期目标", "规划值", "预期值", "目标", "近期目标", "远期目标", "规划期末", "展望目标"]),
        (ColumnRole.Actual, HeaderKind.Plain, ["完成值", "实际值", "实绩", "完成数", "实际完成", "实际", "完成", "实现值", "预计完成值", "完成情况", "指标值", "数值"]),
        (ColumnRole.None, HeaderKind.Plain,
            ["备注", "责任部门", "责任单位", "牵头部门", "牵头单位", "数据来源", "主管部门", "实施单位", "配合单位", "完成率", "指标解释", "说明", "来源", "统计部门", "完成时限", "考核部门"]),
    ];

    private static readonly (string Word, ColumnRole Role, HeaderKind Kind)[] Words =
        [.. Table.SelectMany(static row => row.Words.Select(word => (word, row.Role, row.Kind))).OrderByDescending(static row => row.word.Length)];

    private static readonly CharacterTable<(string Word, ColumnRole Role, HeaderKind Kind)> ByFirst = new(Words, static row => row.Word[0]);

    private static readonly PhraseSet AfterYear = new("年末", "年底", "年度", "年", "末", "底");

    private static readonly PhraseSet AfterPeriod = new("时期", "期间", "期末", "规划", "末", "以来");

    /// <summary>The header word with which a text begins, its year, period and bracket included; blanks are left out by the caller.</summary>
    public static HeaderWord Read(ReadOnlySpan<char> text)
    {
        var at = 0;
        var role = ColumnRole.None;
        var kind = HeaderKind.Plain;
        if (YearLength(text) is var year and > 0)
        {
            at = WithBracket(text, year, "（(");
            role = ColumnRole.Actual;
            (at, role) = WithWord(text, at, role);
            at = text[at..].StartsWith("/年均") || text[at..].StartsWith("／年均") ? at + 3 : at;
            at = text[at..].StartsWith("/累计") || text[at..].StartsWith("／累计") ? at + 3 : at;
        }
        else if (PeriodLength(text) is var period and > 0)
        {
            at = period;
            (at, role) = WithWord(text, at, ColumnRole.None);
            kind = role == ColumnRole.Growth ? HeaderKind.Plain : HeaderKind.Spanning;
            role = role == ColumnRole.None ? ColumnRole.Target : role;
        }
        else if (text.Length > 2 && text[0] is '[' or '〔' or '［' or '【' && Read(text[1..]) is { Length: > 0, Role: ColumnRole.Growth } inner && inner.Length + 1 < text.Length && text[inner.Length + 1] is ']' or '〕' or '］' or '】')
        {
            return inner with { Length = inner.Length + 2 };
        }
        else
        {
            foreach (var (word, own, ownKind) in text.IsEmpty ? [] : ByFirst[text[0]])
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    (at, role, kind) = (word.Length, own, ownKind);
                    break;
                }
            }

            kind = role.IsFigure() && role != ColumnRole.Growth ? HeaderKind.Spanning : kind;
            at = role == ColumnRole.Growth ? WithOtherGrowth(text, at) : at;
            at += kind == HeaderKind.Spanning ? YearLength(text[at..]) : 0;
        }

        if (at == 0)
        {
            return default;
        }

        var end = WithBracket(text, at, role == ColumnRole.Growth ? "（([〔［" : "（(");
        return new HeaderWord(end, role, kind == HeaderKind.Spanning && text[..end].ContainsAnyInRange('0', '9') ? HeaderKind.Plain : kind);
    }

    // 年均增长%, 年均增长/累计, 年均|累计.
    private static int WithOtherGrowth(ReadOnlySpan<char> text, int at)
    {
        at += at < text.Length && text[at] is '%' or '％' ? 1 : 0;
        var isJoined = at + 1 < text.Length && text[at] is '|' or '｜' or '/' or '／' or '、' or '或';
        return isJoined && Read(text[(at + 1)..]) is { Length: > 0, Role: ColumnRole.Growth } other ? at + 1 + other.Length : at;
    }

    // 2025年比2020年增长, 2020—2025年年均增长.
    private static (int At, ColumnRole Role) WithWord(ReadOnlySpan<char> text, int at, ColumnRole role)
    {
        var (start, alone) = (at, at);
        if (at < text.Length && text[at] is '比' or '较' or '—' or '-' or '－' or '至' or '–' && YearLength(text[(at + 1)..]) is var second and > 0)
        {
            start = at + 1 + second;
            at = start;
        }

        foreach (var (word, own, _) in start < text.Length ? ByFirst[text[start]] : [])
        {
            // 2025年 before 年均 is a column of its own, 2025年比2020年增长 is one.
            if (own.IsFigure() && (own != ColumnRole.Growth || start > alone) && text[start..].StartsWith(word, StringComparison.Ordinal))
            {
                return (start + word.Length, own);
            }
        }

        return (at, role);
    }

    private static int YearLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '2' || text[1] != '0' || text[2] is < '0' or > '5' || !char.IsAsciiDigit(text[3]) || (text.Length > 4 && char.IsAsciiDigit(text[4])))
        {
            return 0;
        }

        return 4 + AfterYear.LengthAtStart(text[4..]);
    }

    private static int PeriodLength(ReadOnlySpan<char> text)
    {
        var at = text.IsEmpty || text[0] is not ('“' or '"' or '「') ? 0 : 1;
        if (text.Length < at + 3 || text[at] != '十' || text[at + 1] is not ('一' or '二' or '三' or '四' or '五' or '六' or '七') || text[at + 2] != '五')
        {
            return 0;
        }

        at += 3;
        at += at < text.Length && text[at] is '”' or '"' or '」' ? 1 : 0;
        return at + AfterPeriod.LengthAtStart(text[at..]);
    }

    private static int WithBracket(ReadOnlySpan<char> text, int at, string openers)
    {
        if (at >= text.Length || !openers.Contains(text[at], StringComparison.Ordinal))
        {
            return at;
        }

        var end = text[at..].IndexOfAny("）)]〕］");
        return end is > 0 and <= LongestBracket ? WithBracket(text, at + end + 1, openers) : at;
    }
}
