using System.Buffers;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words of totals and their parts.</summary>
internal static class SumWords
{
    private static readonly string[] Structures = ["结构", "构成", "之比", "比例"];

    private static readonly string[] Averages = ["每", "人均", "平均", "户均", "亩均", "均"];

    private const int LongestNoun = 8;
    private const int FarthestWord = 5;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；、（）“”");

    /// <summary>Whether words after a figure go on with its parts: <c>，其中</c>.</summary>
    public static bool IsOfWhich(ReadOnlySpan<char> after) => after.Length > 2 && after[..Math.Min(after.Length, FarthestWord)].Contains('其') && after.TrimStart("，,（( 。；").StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Whether words before a ratio name a structure whose parts are all of it.</summary>
    public static bool NamesStructure(ReadOnlySpan<char> before) => Holds(before, Structures);

    /// <summary>Whether words before a figure say that it is an average, which has no parts.</summary>
    public static bool IsAverage(ReadOnlySpan<char> before) => Holds(before, Averages);

    private static bool Holds(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What words before a total say that it is the total of: <c>规划面积</c> of <c>，总规划面积</c>; empty where they name none.</summary>
    public static ReadOnlySpan<char> TotalOf(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("约为达到共 ：:");
        var at = before.LastIndexOf('总');
        var noun = at < 0 ? default : before[(at + 1)..];
        return noun.Length is >= 2 and <= LongestNoun && !noun.ContainsAny(Marks) ? noun : default;
    }
}
