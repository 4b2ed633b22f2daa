namespace Kaifeng.PlanTools.Text;

/// <summary>Chinese numerals as headings and dates use them: <c>十二</c>, <c>二十五</c>, <c>一百零三</c>, <c>二〇三五</c>.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const int Longest = 8;

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsNumeral(char c) => c is '十' or '百' or '零' or '○' or '两' or '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    /// <summary>The number that <paramref name="text"/> says, or <c>null</c> where it is no numeral up to 9999.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
        {
            return null;
        }

        return text.IndexOfAny('十', '百') < 0 ? ParsePositional(text) : ParseSpoken(text);
    }

    private static int? ParsePositional(ReadOnlySpan<char> text)
    {
        if (text.Length > 4)
        {
            return null;
        }

        var value = 0;
        foreach (var c in text)
        {
            if (DigitOf(c) is not { } digit)
            {
                return null;
            }

            value = value * 10 + digit;
        }

        return value;
    }

    private static int? ParseSpoken(ReadOnlySpan<char> text)
    {
        var value = 0;
        var pending = -1;
        foreach (var c in text)
        {
            switch (c)
            {
                case '百' or '十':
                    value += (pending < 0 ? 1 : pending) * (c == '百' ? 100 : 10);
                    pending = -1;
                    break;
                default:
                    if (DigitOf(c) is not { } digit || pending > 0)
                    {
                        return null;
                    }

                    pending = digit;
                    break;
            }
        }

        value += Math.Max(pending, 0);
        return value <= 9999 ? value : null;
    }

    private static int? DigitOf(char c)
    {
        if (c is '零' or '○')
        {
            return 0;
        }

        if (c == '两')
        {
            return 2;
        }

        var digit = Digits.IndexOf(c, StringComparison.Ordinal);
        return digit >= 0 ? digit : null;
    }
}
