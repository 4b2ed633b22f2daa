using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>How page numbers are printed.</summary>
internal static partial class PageNumberForms
{
    /// <summary>The style of a number without anything beside it.</summary>
    public const string Bare = "#";

    private const int LongestLine = 48;
    private const int MostDigits = 3;
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlIVXL");

    /// <summary>Words after which a number at a line's end is no page's.</summary>
    private static readonly string[] Labels = ["专栏", "表", "图", "附件", "附表", "附图", "附录"];

    /// <summary>Whether a line is a page's number beyond doubt: <c>— 12 —</c>, <c>第3页</c>, <c>第 3 页 共 40 页</c>.</summary>
    public static bool IsSure(ReadOnlySpan<char> text) => text.Length <= LongestLine && text.ContainsAnyInRange('0', '9') && SureForm().IsMatch(text);

    /// <summary>Whether a line holds one number and nothing else but marks beside it: a page's where the text around it has no place for a number.</summary>
    public static bool IsAlone(ReadOnlySpan<char> text)
    {
        text = text.Trim("—–-－·第页 ");
        return text.Length is > 0 and <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>
    /// The number in a line that may be a page's, and the line's style: its words with <c>#</c> in the number's place
    /// (<c>·#·</c>, <c>#/40</c>, <c>开封市规划#</c>); <c>null</c> where there is none. A running title may have the number at either end.
    /// </summary>
    public static (string Style, int Number)? Read(ReadOnlySpan<char> text)
    {
        var mayBe = text.Length <= LongestLine && (text.ContainsAnyInRange('0', '9') || text[^1] <= 'x') && !text.Contains('\t');
        if (!mayBe || TextMeasure.EndsSentence(text))
        {
            return null;
        }

        var line = LineWraps.RemoveAll(text);
        if (RomanOf(line) is { } roman)
        {
            return (char.IsAsciiLetterUpper(line[0]) ? "I" : "i", roman);
        }

        return NumberIn(line) is { } number && !IsLabel(line, number) ? (string.Concat(line.AsSpan(0, number.Start), Bare, line.AsSpan(number.End)), int.Parse(line.AsSpan(number.Start, number.Length), CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>
    /// How many digits at the beginning of a line may be the number of its page, glued to a heading of decimals: one, two or three of
    /// those of <c>10012.3 提高…</c>; none where no such heading follows.
    /// </summary>
    public static int MostGluedToDecimal(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count is > 1 and <= MostDigits + 2 && text[0] != '0' && DecimalHeading().IsMatch(text) ? Math.Min(MostDigits, count - 1) : 0;
    }

    /// <summary>Whether a line that a page's number is glued to is the caption of a figure, which may have the page to itself.</summary>
    public static bool IsFigureCaption(ReadOnlySpan<char> text) => CaptionMarks.Read(text) is { Kind: CaptionKind.Figure };

    /// <summary>
    /// How many digits at the beginning of a line may be the number of its page, glued to the text: <c>15三、强化…</c>.
    /// A number with its unit, a list's or a heading's is none.
    /// </summary>
    public static int GluedLength(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        if (count is < 1 or > MostDigits || text[0] == '0' || !(Characters.IsIdeograph(text[count]) || text[count] is '（' or '“' or '《'))
        {
            return 0;
        }

        var rest = text[count..];
        for (var length = 1; length <= 4 && length <= rest.Length; length++)
        {
            if (ColumnUnits.IsUnit(rest[..length]))
            {
                return 0;
            }
        }

        return rest[0] is '余' or '多' or '大' or '号' or '至' or '时' ? 0 : count;
    }

    /// <summary>The first number of a line, or the last where a title stands before it.</summary>
    private static TextSpan? NumberIn(string line)
    {
        var start = line.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var count = line.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        var first = new TextSpan(start, count < 0 ? line.Length : start + count);
        var last = new TextSpan(line.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1, line.Length);
        var number = last.IsEmpty || start < 2 ? first : last;
        return number.Length <= MostDigits && line[number.Start] != '0' ? number : null;
    }

    private static bool IsLabel(string line, TextSpan number) =>
        NumberMarks.Read(line) is not null && number.Length < line.Length && !SideMarks().IsMatch(line)
        || Array.Exists(Labels, label => line.AsSpan(0, number.Start).EndsWith(label, StringComparison.Ordinal))
        || CaptionMarks.Read(line) is not null;

    private static int? RomanOf(string line)
    {
        if (line.Length is 0 or > 6 || line.AsSpan().IndexOfAnyExcept(RomanDigits) >= 0)
        {
            return null;
        }

        var value = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var digit = RomanDigit(line[i]);
            value += i + 1 < line.Length && digit < RomanDigit(line[i + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int RomanDigit(char c) => char.ToLowerInvariant(c) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };

    [GeneratedRegex(@"^(?:[-－—–‐‑―−~]+\s*[0-9](?:\s?[0-9]){0,3}\s*[-－—–‐‑―−~]+|第\s*[0-9]{1,4}\s*页(?:[\s,，/]*共\s*[0-9]{1,4}\s*页)?|共\s*[0-9]{1,4}\s*页[\s,，/]*第\s*[0-9]{1,4}\s*页)$", RegexOptions.CultureInvariant)]
    private static partial Regex SureForm();

    [GeneratedRegex(@"^[0-9]+(?:\.[1-9][0-9]?){1,3}\s*[\u4E00-\u9FFF“《]", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalHeading();

    // A number with nothing but marks beside it is no heading's.
    [GeneratedRegex(@"^[^\u4E00-\u9FFFA-Za-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex SideMarks();
}
