using System.Buffers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words of totals and their parts.</summary>
internal static class SumWords
{
    private static readonly PhraseSet Structures = new("结构", "构成", "之比", "比例");

    private static readonly PhraseSet Wholes = new("结构", "构成");

    private static readonly PhraseSet Averages = new("每", "人均", "平均", "户均", "亩均", "均");

    private static readonly PhraseSet Reached = new("累计达", "总数达", "总量达", "总数为", "累计为", "总规模达", "总里程达");
    private static readonly string[] Added = ["新增", "净增", "新建"];

    private const int LongestReached = 14;
    private const int LongestNoun = 8;
    private const int FarthestWord = 5;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；、（）“”");

    /// <summary>Whether words after a figure go on with its parts: <c>，其中</c>.</summary>
    public static bool IsOfWhich(ReadOnlySpan<char> after) => after.Length > 2 && after[..Math.Min(after.Length, FarthestWord)].Contains('其') && after.TrimStart("，,（( 。；").StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Whether words before a ratio name a structure whose parts are all of it.</summary>
    public static bool NamesStructure(ReadOnlySpan<char> before) => Structures.IsIn(before);

    /// <summary>Whether they say so without a doubt: what is in a ratio (之比) need not be all there is.</summary>
    public static bool NamesWhole(ReadOnlySpan<char> before) => Wholes.IsIn(before);

    /// <summary>Whether words before a figure say that it is an average, which has no parts.</summary>
    public static bool IsAverage(ReadOnlySpan<char> before) => Averages.IsIn(before);

    /// <summary>Whether words before a figure say that it is what there is after all was added: <c>，累计达到</c>.</summary>
    public static bool IsTotalReached(ReadOnlySpan<char> before) =>
        before.StartsWith('，') && before.Length <= LongestReached && Reached.IsIn(before);

    /// <summary>Where the words end that say that a figure is added (<c>新增</c>); -1 where none stand there.</summary>
    public static int AddedAt(ReadOnlySpan<char> words)
    {
        foreach (var word in Added)
        {
            if (words.LastIndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                return at + word.Length;
            }
        }

        return -1;
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
