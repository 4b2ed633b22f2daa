using System.Buffers;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>The words of indicator tables: headers, attributes, words in place of figures, words that open notes.</summary>
internal static class TableWords
{
    /// <summary>
    /// Header words and what their column holds; the first that the header holds counts, so longer ones stand first.
    /// Those that hold nothing of an indicator keep a table of tasks (责任单位, 完成时限) from being read as one of indicators.
    /// </summary>
    public static readonly (string Word, ColumnRole Role)[] Headers =
    [
        ("责任", ColumnRole.None), ("牵头", ColumnRole.None), ("配合", ColumnRole.None), ("主管", ColumnRole.None), ("实施单位", ColumnRole.None),
        ("时限", ColumnRole.None), ("时间", ColumnRole.None), ("完成率", ColumnRole.None),
        ("序号", ColumnRole.Number), ("编号", ColumnRole.Number),
        ("年均", ColumnRole.Growth), ("增速", ColumnRole.Growth), ("增长", ColumnRole.Growth), ("累计", ColumnRole.Growth), ("增幅", ColumnRole.Growth), ("变化", ColumnRole.Growth),
        ("属性", ColumnRole.Attribute), ("指标类型", ColumnRole.Attribute), ("性质", ColumnRole.Attribute),
        ("单位", ColumnRole.Unit),
        ("类别", ColumnRole.Category), ("领域", ColumnRole.Category), ("分类", ColumnRole.Category), ("一级指标", ColumnRole.Category),
        ("类型", ColumnRole.Category), ("方面", ColumnRole.Category), ("维度", ColumnRole.Category), ("类目", ColumnRole.Category), ("板块", ColumnRole.Category), ("子类", ColumnRole.Category), ("目标层", ColumnRole.Category),
        ("基础值", ColumnRole.Baseline), ("基期", ColumnRole.Baseline), ("现状", ColumnRole.Baseline), ("基准", ColumnRole.Baseline), ("预计", ColumnRole.Baseline),
        ("目标", ColumnRole.Target), ("规划值", ColumnRole.Target), ("预期值", ColumnRole.Target),
        ("实际", ColumnRole.Actual), ("完成", ColumnRole.Actual), ("实现", ColumnRole.Actual),
        ("指标", ColumnRole.Name), ("名称", ColumnRole.Name), ("项目", ColumnRole.Name),
    ];

    private const int LongestUnitLine = 24;

    private static readonly string[] Attributes =
    [
        "约束性", "预期性", "约束", "预期", "导向性", "指导性", "引导性", "预测性", "参考性", "鼓励性", "约束性指标", "预期性指标", "指导性指标", "引导性指标",
    ];

    private static readonly SearchValues<string> SureAttributes = SearchValues.Create(["约束性", "预期性", "指导性", "引导性", "导向性"], StringComparison.Ordinal);

    private static readonly SearchValues<string> WordsForFigures = SearchValues.Create(
        [
            "目标", "水平", "应保尽保", "清零", "翻番", "翻一番", "翻两番", "达到", "完成", "实现", "下降", "提高", "持续", "以上", "以下", "左右", "高于",
            "低于", "超过", "优于", "不低", "不超", "全覆盖", "按省", "按国家", "省定", "稳定", "达标", "同步", "保持", "小于", "大于", "倍", "全部", "基本",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789.,%％‰+-－—~～[]〔〕［］()（）<>≤≥＜＞＞≈ 万亿左右以上下约");

    private static readonly SearchValues<char> DashSigns = SearchValues.Create("-－—–―/…·");

    private static readonly string[] UnitWords = ["单位：", "单位:", "（单位：", "(单位:", "计量单位："];

    private static readonly string[] NoteWords = ["注：", "注:", "注释：", "备注：", "说明：", "附注：", "资料来源：", "数据来源：", "*", "＊", "※", "注 ：", "（注：", "(注："];

    /// <summary>Whether a cell is <c>约束性</c>, <c>预期性</c> or one of their kind.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> cell)
    {
        foreach (var word in Attributes)
        {
            if (cell.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <c>约束性</c> or one of its kind stands in a text.</summary>
    public static bool HoldsAttribute(ReadOnlySpan<char> text) => text.ContainsAny(SureAttributes);

    /// <summary>Whether a cell holds a figure, a dash, or words that stand for a figure (<c>按省下达目标</c>).</summary>
    public static bool MayBeFigure(ReadOnlySpan<char> cell) =>
        cell.IndexOfAnyInRange('0', '9') >= 0 || IsDash(cell) || cell.ContainsAny(WordsForFigures);

    /// <summary>A figure alone: digits with bounds, brackets, signs and percent marks, and no words.</summary>
    public static bool IsBareFigure(ReadOnlySpan<char> cell) =>
        !cell.IsEmpty && (IsDash(cell) || (cell.IndexOfAnyInRange('0', '9') >= 0 && !cell.ContainsAnyExcept(FigureSigns)));

    /// <summary>Whether a line gives the unit of the whole table below it: <c>单位：亿元</c>.</summary>
    public static bool IsUnitLine(ReadOnlySpan<char> line) => line.Length <= LongestUnitLine && LengthOfWord(UnitWords, line) > 0;

    /// <summary>The unit that such a line gives.</summary>
    public static ReadOnlySpan<char> UnitOfLine(ReadOnlySpan<char> line) => line[LengthOfWord(UnitWords, line)..].TrimEnd("）)").Trim();

    /// <summary>A cell that says that there is no figure.</summary>
    public static bool IsDash(ReadOnlySpan<char> cell) => !cell.IsEmpty && !cell.ContainsAnyExcept(DashSigns);

    /// <summary>Whether a text opens the notes under a table; the length of the opening word, else 0.</summary>
    public static int NoteWordLength(ReadOnlySpan<char> text) => LengthOfWord(NoteWords, text);

    private static int LengthOfWord(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
