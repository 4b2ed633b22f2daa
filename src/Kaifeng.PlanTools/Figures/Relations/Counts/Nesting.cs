using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Brackets and quotation marks, in which the marks of a list do not count.</summary>
internal static class Nesting
{
    // A longer one is none: looking on for its end from each of its numbers would take the square of its length.
    private const int LongestSentence = 1000;

    /// <summary>1 for a mark that opens, -1 for one that closes, else 0. Most are ideographs, which spares a look for marks.</summary>
    public static int Of(char c) => Characters.IsIdeograph(c) ? 0 : Characters.IsOpener(c) ? 1 : Characters.IsCloser(c) ? -1 : 0;

    /// <summary>Where the mark closes that opens at <paramref name="open"/>; -1 where it does not before <paramref name="end"/>.</summary>
    public static int CloseOf(ReadOnlySpan<char> text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += Of(text[i]);
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first of <paramref name="marks"/> from a place on that stands in no bracket opened behind it; <paramref name="end"/> for none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from, int end, ReadOnlySpan<char> marks)
    {
        var depth = 0;
        for (var i = from; i < end; i++)
        {
            depth += Of(text[i]);
            if (depth < 0 || (depth == 0 && marks.Contains(text[i])))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Whether the sentence that goes on at a place is the text's last one.</summary>
    public static bool IsLastSentence(ReadOnlySpan<char> text, int from) =>
        text.Length - from <= LongestSentence && Next(text, from, text.Length, "。！？；") >= text.Length - 1;

    /// <summary>Where the text begins that ends at <paramref name="end"/>: behind the last of <paramref name="marks"/>, or an open bracket, before it.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int from, int end, ReadOnlySpan<char> marks)
    {
        var depth = 0;
        for (var i = end - 1; i >= from; i--)
        {
            depth -= Of(text[i]);
            if (depth < 0 || (depth == 0 && marks.Contains(text[i])))
            {
                return i + 1;
            }
        }

        return from;
    }
}
