using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.References;

/// <summary>Words of references inside a text: <c>详见专栏3</c>, <c>如图1所示</c>.</summary>
internal static class ReferenceWords
{
    /// <summary>Words before the label: they make a reference of it.</summary>
    public static PhraseSet Before { get; } = new("见", "详见", "参见", "另见", "并见", "如", "参阅", "按", "按照", "依据", "根据", "对照", "参照", "列入", "纳入");

    /// <summary>Words that may stand between one of <see cref="Before"/> and the label.</summary>
    public static PhraseSet Own { get; } = new("本规划", "本通知", "本方案", "本文", "下", "上", "后附", "所附", "文后", "前述");

    /// <summary>Words after the label that do the same.</summary>
    public static PhraseSet After { get; } = new("所示", "所列", "所述", "所附", "中所列", "中列", "显示", "规定", "确定的", "明确的", "中的");

    /// <summary>Words and marks between two labels of one reference: <c>见表1、表2和表3</c>.</summary>
    public static PhraseSet Between { get; } = new("、", "和", "及", "与", "，", "或", "以及");

    /// <summary>Words of labels that are numbered.</summary>
    public static PhraseSet Labels { get; } = new("专栏", "附表", "附图", "表", "图", "附件");

    /// <summary>Units of headings, with their styles.</summary>
    public static readonly (string Unit, Numbering.NumberStyle Style)[] Units =
    [
        ("部分", Numbering.NumberStyle.Part), ("篇", Numbering.NumberStyle.Part), ("编", Numbering.NumberStyle.Part), ("章", Numbering.NumberStyle.Chapter), ("节", Numbering.NumberStyle.Section),
    ];
}
