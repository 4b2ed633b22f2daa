using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads the words of bound on both sides of a figure.</summary>
internal static class BoundReader
{
    /// <summary>Where the figure begins and ends with its words of bound, and what they say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where numeral and sign begin.</param>
    /// <param name="end">Where the unit ends.</param>
    /// <param name="isRankAlone">Whether the numeral is a rank without a digit, which more words bind (<c>上百</c>).</param>
    /// <param name="own">The bound that the numeral itself says (<c>10余</c>).</param>
    public static (int Start, int End, Bound Bound) Read(ReadOnlySpan<char> text, int start, int end, bool isRankAlone = false, Bound own = Bound.None)
    {
        var before = BoundWords.ReadBefore(text, start, isRankAlone, out var beforeLength);
        var after = BoundWords.ReadAfter(text, end, out var afterLength);
        var bound = before is null or Bound.Exact ? after ?? (own != Bound.None ? own : before ?? Bound.Exact) : before.Value;
        return (start - beforeLength, end + afterLength, bound);
    }
}
