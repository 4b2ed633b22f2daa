using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>A heading or a paragraph with a number.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Place">Where the number stands, without the mark after it.</param>
/// <param name="Start">Where the heading or paragraph begins in the source.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="BeginsAnew">Whether the text before it opens another list: a count may begin again with 1.</param>
internal readonly record struct NumberedItem(PrintedNumber Number, Passage Place, int Start, bool IsHeading, bool BeginsAnew)
{
    /// <summary>The part of a text that a number fills with which it begins, blanks inside of it included.</summary>
    public static Passage PlaceOf(SourceText source, Passage text, string number)
    {
        var (matched, end) = (0, 0);
        foreach (var piece in text.Pieces)
        {
            foreach (var c in source.Content.AsSpan(piece.Start, piece.Length))
            {
                if (matched == number.Length)
                {
                    return text.Slice(0, end);
                }

                end++;
                if (c == number[matched])
                {
                    matched++;
                }
                else if (!Characters.IsBlank(c))
                {
                    return text.Slice(0, Math.Min(number.Length, text.Length));
                }
            }
        }

        return text.Slice(0, end);
    }
}
