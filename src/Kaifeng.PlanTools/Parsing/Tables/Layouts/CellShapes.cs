using System.Buffers;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>How well a text looks like a figure.</summary>
internal enum FigureShape
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Words that stand for a figure (<c>动态清零</c>).</summary>
    Words,

    /// <summary>A figure with words that are no unit behind it.</summary>
    WithTail,

    /// <summary>Several figures.</summary>
    Several,

    /// <summary>A figure with its bounds and unit.</summary>
    Figure,

    /// <summary>A dash for no figure.</summary>
    Dash,
}

/// <summary>Tells by its characters what a cell can be.</summary>
internal static class CellShapes
{
    private static readonly SearchValues<char> SeveralSigns = SearchValues.Create("0123456789.,，%％/／ 〔〕[]（）()—-～~和、");

    private static readonly SearchValues<char> DashSigns = SearchValues.Create("-－—–―/／…·");

    private static readonly PhraseSet Bounds = new(
        "<", ">", "＜", "＞", "≤", "≥", "≧", "≦", "﹥", "﹤", "~", "～", "±", "-", "－", "+", "＋", "约", "大于", "小于", "不低于", "不超过", "不少于", "不高于", "高于", "低于", "超过", "年均", "累计", "下降", "增长",
        "降低", "提高", "提升", "减少", "增加", "新增", "达到", "控制在", "至少", "近", "达", "＜=", "≈", "力争", "每年", "大于等于", "小于等于", "前", "第");

    private static readonly PhraseSet Tails = new("左右", "以上", "以下", "以内", "及以上", "及以下", "以上水平", "上下", "以内水平");

    private static readonly PhraseSet PolicyWords = new(
        "清零", "翻一番", "翻番", "翻两番", "保持", "完成", "持续", "高于", "低于", "同步", "全面", "基本", "达到", "确保", "稳定", "进一步", "不断", "优于", "进入", "增长", "提升", "下降", "视情", "全覆盖", "建成", "有所", "逐步", "显著", "改善", "明显",
        "启动", "达标", "应保尽保", "消除", "无", "目标", "实现", "不降低", "不增加", "下达", "省定", "力争", "倍", "优", "良", "合格", "控制");

    private static readonly PhraseSet NameEnds = new(
        "率", "量", "数", "值", "积", "比重", "比例", "占比", "规模", "水平", "人口", "长度", "总额", "收入", "支出", "投入", "寿命", "年限", "能力", "面积", "程度", "装机", "增长", "降低", "提升", "浓度", "里程", "强度", "指数",
        "产能", "产量", "人数", "人次", "户数", "床位", "价格", "时间", "比", "幅度", "经费", "金额", "资金", "用量", "缺口", "度", "额", "系数", "增加值", "项目");

    /// <summary>Whether brackets and quotes of a text are in pairs.</summary>
    public static bool IsBalanced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '（' or '(' or '〔' or '[' or '［' or '【' or '《' or '“' ? 1 : 0;
            depth -= c is '）' or ')' or '〕' or ']' or '］' or '】' or '》' or '”' ? 1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>A running number of one to three digits, with a mark behind it or not.</summary>
    public static int? RunningNumber(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("．.、 ");
        if (text.Length is 0 or > 3 || text[0] == '0' || text.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        var value = 0;
        foreach (var c in text)
        {
            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>Whether a text is a unit, in brackets or not.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > 2 && text[0] is '（' or '(' && text[^1] is '）' or ')')
        {
            text = text[1..^1];
        }

        if (text.IndexOf('（') is var open and > 0 && text[^1] == '）')
        {
            return ColumnUnits.IsUnit(text[..open]) && ColumnUnits.IsUnit(text[(open + 1)..^1]);
        }

        return ColumnUnits.IsUnit(text) || (text.IndexOfAny('／', '•', '／') >= 0 && ColumnUnits.IsUnit(text.ToString().Replace('／', '/').Replace('•', '·')));
    }

    /// <summary>Whether a text ends like the name of something that is measured.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> text)
    {
        text = WithoutBracketAtEnd(text);
        return NameEnds.LengthAtEnd(text) > 0 || (text.Length > 2 && char.IsAsciiDigit(text[^1]) && NameEnds.LengthAtEnd(text[..^1]) > 0);
    }

    /// <summary>The text without a bracket at its end.</summary>
    public static ReadOnlySpan<char> WithoutBracketAtEnd(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length > 2 && text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is var open and > 0)
        {
            return text[..open];
        }

        return text;
    }

    /// <summary>Number of Chinese characters in a text.</summary>
    public static int CountHan(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c is >= '一' and <= '鿿' ? 1 : 0;
        }

        return count;
    }

    /// <summary>How a cell looks as a figure.</summary>
    public static FigureShape FigureOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return FigureShape.None;
        }

        if (IsDash(text))
        {
            return FigureShape.Dash;
        }

        var inner = text.Length > 2 && text[0] is '〔' or '[' or '［' or '（' or '(' or '【' or '﹝' && text[^1] is '〕' or ']' or '］' or '）' or ')' or '】' or '﹞' && IsBalanced(text[1..^1])
            ? text[1..^1].Trim()
            : text;
        if (inner.ContainsAnyInRange('0', '9'))
        {
            var shape = ReadFigure(inner);
            shape = shape == FigureShape.WithTail && !inner.ContainsAnyExcept(SeveralSigns) ? FigureShape.Several : shape;

            // [成片：五年累计约110　零星：五年累计约20]
            return shape == FigureShape.None && inner.Length < text.Length && text[0] is '[' or '〔' or '［' ? FigureShape.Words : shape;
        }

        return PolicyWords.IsIn(text) ? FigureShape.Words : FigureShape.None;
    }

    /// <summary>A cell that says that there is no figure.</summary>
    public static bool IsDash(ReadOnlySpan<char> text) => text.Length is 1 or 2 or 3 && !text.ContainsAnyExcept(DashSigns);

    private static FigureShape ReadFigure(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (Bounds.LengthAtStart(rest) is var length and > 0)
        {
            rest = rest[length..].TrimStart();
        }

        if (!TakeNumber(ref rest))
        {
            return PolicyWords.IsIn(text) ? FigureShape.Words : FigureShape.None;
        }

        var range = rest.TrimStart("%％").TrimStart();
        if (!range.IsEmpty && range[0] is '-' or '—' or '–' or '~' or '～' or '至' or '－' or '∶' or ':' or '：')
        {
            var second = range.TrimStart("-—–~～至－∶:：").TrimStart();
            rest = TakeNumber(ref second) ? second : rest;
        }

        rest = rest.TrimStart();
        rest = WithoutBracketAtEnd(rest) is var open && open.Length < rest.Length ? open : rest;
        rest = rest.Length > 2 && rest[0] is '（' or '(' && rest[^1] is '）' or ')' ? default : rest;
        if (Tails.LengthAtEnd(rest) is var tail and > 0)
        {
            rest = rest[..^tail].TrimEnd();
        }

        if (rest.Length > 0 && rest[^1] is '*' or '＊' or '①' or '②' or '③' or '④' or '※')
        {
            rest = rest[..^1];
        }

        return rest.IsEmpty || IsUnit(rest) ? FigureShape.Figure : PolicyWords.IsIn(rest) && rest.Length > 4 ? FigureShape.Words : FigureShape.WithTail;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] is '.' or ',' or '，' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        text = text[end..];
        return end > 0;
    }
}
