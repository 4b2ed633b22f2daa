using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>Names figures in messages: as printed, a cell's with the unit that its row or column gives it.</summary>
internal static class FigureText
{
    private const int MostListed = 8;
    private const int LongestList = 48;
    private const int EndOfList = 16;

    /// <summary>The figure at a place; a list of names is cut in its middle.</summary>
    public static string Of(SourceText source, Passage place, Amount? amount)
    {
        var text = LineWraps.Remove(source.Read(place));
        return amount is not null ? WithUnit(text, amount.Unit.Printed)
            : text.Length > LongestList ? Cut(text)
            : text;
    }

    /// <summary>Several figures, the first ones of many.</summary>
    public static LocalText All(string[] figures) => figures.Length <= MostListed
        ? new(string.Join('、', figures), string.Join(", ", figures))
        : new(string.Join('、', figures[..MostListed]) + "等", string.Join(", ", figures[..MostListed]) + " …");

    // Never between the halves of a character.
    private static string Cut(string text)
    {
        var (first, last) = (LongestList - EndOfList, text.Length - EndOfList);
        first -= char.IsHighSurrogate(text[first - 1]) ? 1 : 0;
        last += char.IsLowSurrogate(text[last]) ? 1 : 0;
        return $"{text[..first]}…{text[last..]}";
    }

    private static string WithUnit(string text, string unit) => text.Length > 0 && char.IsAsciiDigit(text[^1]) ? text + unit : text;
}
