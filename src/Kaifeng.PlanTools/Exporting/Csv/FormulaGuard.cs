using System.Buffers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula. Numbers (<c>-22.3%</c>, <c>+5</c>) and dashes (<c>--</c>, <c>—</c>)
/// are no formulas and stay as printed: a quote before them would make words of the analysts' figures.
/// </summary>
internal static class FormulaGuard
{
    private const string Triggers = "=+-@\t\r";

    private static readonly SearchValues<char> GroupedDigits = SearchValues.Create("0123456789,");

    /// <summary>The text, with <c>'</c> before it where it could be run.</summary>
    public static string Defuse(string text) =>
        text.Length > 0 && Triggers.Contains(HalfWidth(text[0])) && !IsDashes(text) && !IsNumber(text) ? "'" + text : text;

    private static bool IsDashes(string text) => text.All(Characters.IsDash);

    // A sign, digits in groups or not, perhaps a fraction and a percent or per mille sign; nothing that a spreadsheet could calculate.
    private static bool IsNumber(string text)
    {
        var rest = string.Concat(text.Select(HalfWidth)).AsSpan();
        var isSigned = rest[0] is '+' or '-';
        rest = rest[1..];
        if (rest is [.. var body, '%' or '‰'])
        {
            rest = body;
        }

        var point = rest.IndexOf('.');
        var whole = point < 0 ? rest : rest[..point];
        return isSigned
            && whole is [>= '0' and <= '9', ..]
            && whole[^1] != ','
            && !whole.ContainsAnyExcept(GroupedDigits)
            && (point < 0 || (rest.Length > point + 1 && !rest[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    // Spreadsheets of Chinese and Japanese systems take ＝ for =.
    private static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
