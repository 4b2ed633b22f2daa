using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>The label of a box, a table or a figure, taken apart: <c>专栏6—1</c> has the word 专栏, the chapter 6 and the value 1.</summary>
/// <param name="Word">The word before the number.</param>
/// <param name="Chapter">The number before the dash or the dot; 0 where there is none.</param>
/// <param name="Value">The number, the last one where there are two.</param>
/// <param name="Text">The label without blanks.</param>
internal readonly record struct Label(string Word, int Chapter, int Value, string Text)
{
    /// <summary>The label of a text without blanks, or <c>null</c> where it has no number that can be read.</summary>
    /// <param name="text">The label: word and number.</param>
    /// <param name="number">The number in it.</param>
    public static Label? Of(string text, string number)
    {
        if (number.Length == 0 || !text.EndsWith(number, StringComparison.Ordinal))
        {
            return null;
        }

        var word = text[..^number.Length];
        var dash = number.AsSpan().IndexOfAnyExcept(PrintedNumber.Numerals);
        return dash < 0
            ? ValueOf(number) is { } whole ? new Label(word, 0, whole, text) : null
            : ValueOf(number.AsSpan(0, dash)) is { } chapter && ValueOf(number.AsSpan(dash + 1)) is { } value ? new Label(word, chapter, value, text) : null;
    }

    /// <summary>Where the label stands in a caption, without the colon after it.</summary>
    public Passage PlaceIn(SourceText source, Passage caption) => NumberedItem.PlaceOf(source, caption, Text);

    private static int? ValueOf(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : ChineseNumerals.Parse(digits);
}
