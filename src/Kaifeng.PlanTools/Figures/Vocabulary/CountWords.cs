using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words between a list and the number of its names.</summary>
internal static class CountWords
{
    private static readonly PhraseSet Closings = new("等", "等共", "共", "这", "等这", "etc", "etc.");
    private static readonly PhraseSet Openings = new("包括", "是指", "即", "指", "分别是", "分别为", "：", ":", "包含", "为：");
    private static readonly PhraseSet Remarks = new("其中", "含", "不含", "除", "按");
    private static readonly HashSet<string> NoNames = ["期", "强", "届", "年", "名次", "位", "度", "次", "环", "分", "点", "步", "岸"];

    /// <summary>Whether a unit counts something else than names of a list: <c>二期</c>, <c>30强</c>.</summary>
    public static bool CountsNoNames(string unit) => NoNames.Contains(unit);

    /// <summary>Whether the words in brackets behind a count say something else than its names: <c>（含成人高校、不含军事院校）</c>.</summary>
    public static bool IsRemark(ReadOnlySpan<char> words) => Remarks.LengthAtStart(words) > 0;

    /// <summary>Takes the word off that closes a list (<c>等</c>); whether there was one.</summary>
    public static bool TrimClosing(ref ReadOnlySpan<char> list)
    {
        var trimmed = list.TrimEnd(' ');
        var length = Closings.LengthAtEnd(trimmed);
        list = length > 0 ? trimmed[..^length].TrimEnd(' ') : list;
        return length > 0;
    }

    /// <summary>The length of the words that open a list behind its name; 0 where none stand there.</summary>
    public static int OpeningAt(ReadOnlySpan<char> text) => Openings.LengthAtStart(text);
}
