using System.Globalization;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>The number in a heading, a label or at the beginning of a paragraph.</summary>
/// <param name="Span">Where it stands, without brackets, 第 and 章.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsChinese">Whether it is written in Chinese.</param>
internal readonly record struct NumberText(TextSpan Span, int Value, bool IsChinese)
{
    private const string Digits = "零一二三四五六七八九";
    private const int MostChinese = 99;

    /// <summary>The first number of that value among the first characters of a place, the last one for a label; <c>null</c> where none stands there.</summary>
    public static NumberText? Find(SourceText source, Passage place, int value, int within)
    {
        var piece = place.Pieces.Length > 0 ? place.Pieces[0] : default;
        var text = source[piece];
        for (var at = 0; at < Math.Min(text.Length, within); at++)
        {
            var end = at;
            var isChinese = ChineseNumerals.IsNumeral(text[at]);
            while (end < text.Length && (isChinese ? ChineseNumerals.IsNumeral(text[end]) : char.IsAsciiDigit(text[end])))
            {
                end++;
            }

            var found = isChinese ? ChineseNumerals.Parse(text[at..end]) ?? -1 : ArabicNumerals.Whole(text[at..end]);
            if (end > at && found == value)
            {
                return new NumberText(new TextSpan(piece.Start + at, piece.Start + end), value, isChinese);
            }

            at = Math.Max(at, end - 1);
        }

        return null;
    }

    /// <summary>Another number, written as this one is; <c>null</c> where it is not written so.</summary>
    public TextEdit? As(int other) =>
        other < 1 ? null
        : !IsChinese ? new TextEdit(Span, other.ToString(CultureInfo.InvariantCulture))
        : other > MostChinese ? null
        : new TextEdit(Span, (other < 10 ? "" : other < 20 ? "十" : Digits[other / 10] + "十") + (other % 10 == 0 ? "" : Digits[other % 10]));
}
