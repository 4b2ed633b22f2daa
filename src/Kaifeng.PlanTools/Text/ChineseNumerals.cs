namespace Kaifeng.PlanTools.Text;

/// <summary>Chinese numerals as headings and dates use them: <c>十二</c>, <c>二十五</c>, <c>一百零三</c>, <c>二〇三五</c>.</summary>
internal static class ChineseNumerals
{
    private const string RankCharacters = "十百千万亿";
    private const sbyte FirstRank = 16;
    private const int Longest = 8;

    private static readonly int[] Ranks = [10, 100, 1000, 10_000, 100_000_000];

    // A look at every character of a text: a table, since a branch for each digit is guessed wrong as often as not.
    private static readonly sbyte[] Values = MakeValues();

    /// <summary>The value of a digit, or -1.</summary>
    public static int DigitOf(char c) => Values[c] is var value && value < FirstRank ? value : -1;

    /// <summary>The number that a character stands for as a rank: 10 for 十; 0 for any other.</summary>
    public static int RankOf(char c) => Values[c] is var value && value >= FirstRank ? Ranks[value - FirstRank] : 0;

    /// <summary>Whether a character can stand in the numeral of a heading or a date.</summary>
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || RankOf(c) is 10 or 100;

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
            if (DigitOf(c) is var digit && digit < 0)
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
                    if (DigitOf(c) is var digit && (digit < 0 || pending > 0))
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

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[char.MaxValue + 1];
        Array.Fill(values, (sbyte)-1);
        for (sbyte digit = 0; digit <= 9; digit++)
        {
            values["零一二三四五六七八九"[digit]] = digit;
        }

        (values['〇'], values['○'], values['两']) = (0, 0, 2);
        for (sbyte rank = 0; rank < RankCharacters.Length; rank++)
        {
            values[RankCharacters[rank]] = (sbyte)(FirstRank + rank);
        }

        return values;
    }
}
