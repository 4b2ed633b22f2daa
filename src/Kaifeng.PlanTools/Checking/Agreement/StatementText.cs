using System.Buffers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>What the words around a figure say of the way in which it is meant.</summary>
internal static class StatementText
{
    private const int LongestClause = 48;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：！？,;\n\t");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；！？\n");

    /// <summary>Beginnings of subjects that say only with the words before them of what they speak.</summary>
    private static readonly string[] Dangling = ["占", "超", "高于", "低于", "优于", "距", "较", "比", "分别", "其中", "约占", "平均水平", "同比", "每", "按", "（", "）", "(", ")", "年", "增长", "下降"];

    private static readonly SearchValues<string> Verbs = SearchValues.Create(["增长到", "提高到", "下降到", "增加到", "达到"], StringComparison.Ordinal);

    /// <summary>Words of the whole area that a text is about.</summary>
    private static readonly string[] Areas = ["全市", "全省", "全国", "全县", "全区", "我市", "我省", "我国", "我县", "我区"];

    /// <summary>Whether a subject says that it is of the whole area.</summary>
    public static bool IsOfArea(string subject)
    {
        // Asked for each pair of statements: without a closure.
        foreach (var word in Areas)
        {
            if (subject.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of a figure for each of several: <c>每个乡镇设一个</c>.</summary>
    private static readonly SearchValues<string> Each = SearchValues.Create(["每", "各县", "各乡", "各区", "各地", "各开发区", "各街道"], StringComparison.Ordinal);

    /// <summary>Whether a subject names a thing by itself.</summary>
    public static bool IsWhole(string subject) =>
        !Array.Exists(Dangling, word => subject.StartsWith(word, StringComparison.Ordinal))
        && subject.AsSpan().Count('（') == subject.AsSpan().Count('）')
        && subject.AsSpan().IndexOfAny(Verbs) < 0;

    /// <summary>Whether a figure is one for each of several things.</summary>
    public static bool IsForEach(ReadOnlySpan<char> clause) => clause.ContainsAny(Each);

    /// <summary>The clause before a figure.</summary>
    public static ReadOnlySpan<char> ClauseBefore(SourceText source, Quantity quantity)
    {
        var start = quantity.Place.Extent.Start;
        var before = source.Content.AsSpan(Math.Max(0, start - LongestClause)..start);
        return before[(before.LastIndexOfAny(ClauseMarks) + 1)..];
    }

    /// <summary>How a rate of growth is meant: by the year, against the year before, or against a year that is named (<c>null</c>: of that no other figure speaks).</summary>
    public static Aspect? GrowthOf(ReadOnlySpan<char> clause) =>
        clause.IndexOf("年均", StringComparison.Ordinal) >= 0 || clause.IndexOf("年平均", StringComparison.Ordinal) >= 0 ? Aspect.Growth
        : clause.IndexOf("同比", StringComparison.Ordinal) >= 0 || clause.IndexOf("上年", StringComparison.Ordinal) >= 0 ? Aspect.GrowthOfYear
        : clause.IndexOfAny('较', '比', '是') >= 0 ? null
        : Aspect.Growth;

    /// <summary>Whether two figures stand in one sentence of one text, where they are said of different things.</summary>
    public static bool AreInOneSentence(Statement one, Statement other)
    {
        if (one.NoticeNumber != other.NoticeNumber)
        {
            return false;
        }

        var (first, second) = (one.Quantity.Place.Extent, other.Quantity.Place.Extent);
        var (low, high) = (Math.Min(first.End, second.End), Math.Max(first.Start, second.Start));
        return low >= high || (high - low < 400 && !one.Notice.Source.Content.AsSpan(low, high - low).ContainsAny(SentenceMarks));
    }
}
