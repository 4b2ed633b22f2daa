using System.Buffers;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>Number marks inside a line.</summary>
internal static class GluedMarks
{
    /// <summary>No mark is longer, blanks inside it included.</summary>
    private const int Longest = 16;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；：;:");

    /// <summary>The mark that begins at <paramref name="at"/>, or <c>null</c>.</summary>
    public static NumberMark? Read(ReadOnlySpan<char> text, int at)
    {
        var beginning = text[at..Math.Min(text.Length, at + Longest)];
        return NumberMarks.Read(beginning) ?? NumberMarks.ReadItem(beginning);
    }

    /// <summary>Where the text goes on behind the next end mark, closing quotes and blanks; the text's length where none is left.</summary>
    public static int NextStop(ReadOnlySpan<char> text, int from)
    {
        var stop = text[from..].IndexOfAny(Stops);
        if (stop < 0)
        {
            return text.Length;
        }

        var next = from + stop + 1;
        while (next < text.Length && (Characters.IsCloser(text[next]) || Characters.IsBlank(text[next])))
        {
            next++;
        }

        return next;
    }
}
