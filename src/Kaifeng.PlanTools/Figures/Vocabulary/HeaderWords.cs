using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>What the header of a column says of its figures.</summary>
internal enum HeaderWord
{
    /// <summary>Growth: in percent, of a share in points.</summary>
    Growth,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A sum over several years.</summary>
    Sum,

    /// <summary>What came.</summary>
    Added,

    /// <summary>What went.</summary>
    Removed,

    /// <summary>By how much it changed.</summary>
    Change,

    /// <summary>Gains less losses.</summary>
    Net,

    /// <summary>Running numbers.</summary>
    Number,

    /// <summary>Units.</summary>
    UnitName,

    /// <summary>Words: who does it, of what kind it is.</summary>
    Remark,

    /// <summary>Of one figure to another.</summary>
    Multiple,

    /// <summary>Nothing of its own: <c>指标值</c>, <c>现状</c>.</summary>
    Plain,
}

/// <summary>Words of column headers.</summary>
internal static class HeaderWords
{
    private static readonly (string Word, HeaderWord Kind)[] Kinds =
    [
        ("倍数", HeaderWord.Multiple), ("是上年", HeaderWord.Multiple), ("序号", HeaderWord.Number), ("编号", HeaderWord.Number), ("计量单位", HeaderWord.UnitName), ("责任单位", HeaderWord.Remark), ("牵头单位", HeaderWord.Remark), ("单位", HeaderWord.UnitName), ("备注", HeaderWord.Remark), ("属性", HeaderWord.Remark), ("类型", HeaderWord.Remark),
        ("完成时限", HeaderWord.Remark), ("建设年限", HeaderWord.Remark), ("建设期限", HeaderWord.Remark), ("起止年限", HeaderWord.Remark), ("年份", HeaderWord.Remark), ("占比", HeaderWord.Share), ("比重", HeaderWord.Share), ("构成", HeaderWord.Share), ("份额", HeaderWord.Share), ("所占", HeaderWord.Share),
        ("净增", HeaderWord.Net), ("新增", HeaderWord.Added), ("增减", HeaderWord.Change), ("变化", HeaderWord.Change), ("偿还", HeaderWord.Removed), ("减少", HeaderWord.Removed), ("拆除", HeaderWord.Removed), ("注销", HeaderWord.Removed), ("退出", HeaderWord.Removed),
        ("增长", HeaderWord.Growth), ("增速", HeaderWord.Growth), ("增幅", HeaderWord.Growth), ("年均", HeaderWord.Growth), ("同比", HeaderWord.Growth), ("升降", HeaderWord.Growth), ("比上年", HeaderWord.Growth), ("增加", HeaderWord.Change), ("累计", HeaderWord.Sum), ("合计", HeaderWord.Sum),
    ];

    /// <summary>Words that add nothing to the name of a row.</summary>
    public static PhraseSet Plain { get; } = new(
        "数量", "数值", "目标", "目标值", "指标值", "现状", "现状值", "规模", "基期", "基期值", "基准", "基准值", "完成值", "完成情况", "实际", "实际值", "实绩", "规划", "规划值", "规划目标", "预期", "预期值", "预计", "预计值", "值", "年末", "年底", "指标", "指标名称", "项目", "名称", "年", "完成数", "任务", "任务量", "计划", "总量", "期末", "期初", "数", "绝对数", "全年", "本年", "绝对值", "合计", "总计", "建设规模", "水平", "数据", "金额", "初", "末", "到");

    /// <summary>What a header says; <c>null</c> where no word of the table stands in it.</summary>
    public static HeaderWord? KindOf(ReadOnlySpan<char> header)
    {
        foreach (var (word, kind) in Kinds)
        {
            if (header.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether what is left of a header says nothing of its own.</summary>
    public static bool IsPlain(ReadOnlySpan<char> words)
    {
        while (Plain.LengthAtStart(words) is var length and > 0)
        {
            words = words[length..];
        }

        return words.IsEmpty;
    }
}
