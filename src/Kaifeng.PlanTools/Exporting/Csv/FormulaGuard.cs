using System.Buffers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula. Figures (<c>-22.3%</c>, <c>+5</c>, <c>-0.3万</c>) and dashes (<c>--</c>, <c>—</c>)
/// are no formulas and stay as printed: a quote before them would make words of the analysts' figures.
/// </summary>
internal static class FormulaGuard
{
    private const string Triggers = "=+-@\t\r";

    private static readonly SearchValues<char> GroupedDigits = SearchValues.Create("0123456789,");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,.");

    // Operators, references, calls, strings.
    private static readonly SearchValues<char> Dangers = SearchValues.Create("+-*/^&=<>()[]{}!|@#$:;,'\"\\ \t\r\nABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The text, with <c>'</c> before it where it could be run.</summary>
    public static string Defuse(string text) =>
        text.Length > 0 && Triggers.Contains(HalfWidth(text[0])) && !IsDashes(text) && !IsFigure(text) ? "'" + text : text;

    private static bool IsDashes(string text) => text.All(Characters.IsDash);

    // A sign, a number and behind it nothing that a spreadsheet could calculate: -22.3%, -0.3万, +5个百分点, -0.5—0.8.
    private static bool IsFigure(string text)
    {
        var rest = string.Concat(text.Select(HalfWidth)).AsSpan();
        if (rest[0] is not ('+' or '-'))
        {
            return false;
        }

        rest = rest[1..];
        var end = rest.IndexOfAnyExcept(NumberCharacters);
        end = end < 0 ? rest.Length : end;
        return IsNumber(rest[..end]) && !rest[end..].ContainsAny(Dangers);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        return whole is [>= '0' and <= '9', ..]
            && whole[^1] != ','
            && !whole.ContainsAnyExcept(GroupedDigits)
            && (point < 0 || (text.Length > point + 1 && !text[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    // Spreadsheets of Chinese and Japanese systems take ＝ for =.
    private static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
