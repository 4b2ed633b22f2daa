using System.Globalization;
using System.Text;

namespace Kaifeng.PlanTools.Docx.Numbering;

/// <summary>The ways of writing a number in a list (ISO/IEC 29500-1, 17.18.59), by their names in the file.</summary>
internal static class NumberFormats
{
    private const string Digits = "零一二三四五六七八九";
    private const string Ranks = "\0十百千";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string FormalRanks = "\0拾佰仟";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const int MostSpelled = 9999;
    private const int MostCircled = 20;
    private const int MostLetters = 780;

    private static readonly (int Value, string Text)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly Dictionary<string, Func<int, string>> Table = new(StringComparer.Ordinal)
    {
        ["decimal"] = Decimal,
        ["decimalZero"] = static number => number.ToString("00", CultureInfo.InvariantCulture),
        ["decimalHalfWidth"] = Decimal,
        ["decimalFullWidth"] = static number => Shifted(Decimal(number), '0', '０'),
        ["decimalFullWidth2"] = static number => Shifted(Decimal(number), '0', '０'),
        ["decimalEnclosedCircle"] = static number => From('①', MostCircled, number),
        ["decimalEnclosedCircleChinese"] = static number => From('①', MostCircled, number),
        ["decimalEnclosedParen"] = static number => From('⑴', MostCircled, number),
        ["decimalEnclosedFullstop"] = static number => From('⒈', MostCircled, number),
        ["ideographEnclosedCircle"] = static number => From('㊀', 10, number),
        ["upperRoman"] = Roman,
        ["lowerRoman"] = static number => Roman(number).ToLowerInvariant(),
        ["upperLetter"] = static number => Letters('A', number),
        ["lowerLetter"] = static number => Letters('a', number),
        ["chineseCounting"] = static number => Counted(number),
        ["chineseCountingThousand"] = static number => Spelled(number, Digits, Ranks),
        ["japaneseCounting"] = static number => Spelled(number, Digits, Ranks),
        ["taiwaneseCounting"] = static number => Counted(number),
        ["taiwaneseCountingThousand"] = static number => Spelled(number, Digits, Ranks),
        ["ideographDigital"] = Positional,
        ["taiwaneseDigital"] = Positional,
        ["japaneseDigitalTenThousand"] = Positional,
        ["chineseLegalSimplified"] = static number => Spelled(number, FormalDigits, FormalRanks),
        ["ideographLegalTraditional"] = static number => Spelled(number, FormalDigits, FormalRanks),
        ["ideographTraditional"] = static number => Among(Stems, number),
        ["ideographZodiac"] = static number => Among(Branches, number),
        ["none"] = static _ => "",
    };

    /// <summary>The name of marks that count nothing.</summary>
    public const string Bullet = "bullet";

    /// <summary>The name of plain figures.</summary>
    public const string Plain = "decimal";

    /// <summary>A number as a format writes it; in figures where the format is unknown or goes no further.</summary>
    public static string Write(string format, int number) =>
        number < 0 || !Table.TryGetValue(format, out var write) ? Decimal(number) : write(number);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string From(char first, int most, int number) => number >= 1 && number <= most ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Shifted(string text, char from, char to) => string.Concat(text.Select(c => (char)(c - from + to)));

    private static string Among(string names, int number) => number >= 1 && number <= names.Length ? names[number - 1].ToString() : Decimal(number);

    private static string Positional(int number) => string.Concat(Decimal(number).Select(static c => c == '0' ? '〇' : Digits[c - '0']));

    // From a hundred on Word sets digit after digit.
    private static string Counted(int number) => number < 100 ? Spelled(number, Digits, Ranks) : Positional(number);

    // A twenty-seventh item is AA, a twenty-eighth BB.
    private static string Letters(char first, int number) =>
        number is >= 1 and <= MostLetters ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > MostSpelled)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach (var (value, numeral) in Romans)
        {
            for (; number >= value; number -= value)
            {
                text.Append(numeral);
            }
        }

        return text.ToString();
    }

    private static string Spelled(int number, string digits, string ranks)
    {
        if (number is < 1 or > MostSpelled)
        {
            return number == 0 ? digits[..1] : Decimal(number);
        }

        var text = new StringBuilder();
        var figures = Decimal(number);
        var skipped = false;
        for (var i = 0; i < figures.Length; i++)
        {
            var (digit, rank) = (figures[i] - '0', figures.Length - 1 - i);
            if (digit == 0)
            {
                skipped = true;
                continue;
            }

            text.Append(skipped ? digits[..1] : "");
            skipped = false;

            // 十二, not 一十二.
            var isBare = digit == 1 && rank == 1 && i == 0 && ranks == Ranks;
            text.Append(isBare ? "" : digits[digit].ToString()).Append(rank > 0 ? ranks[rank].ToString() : "");
        }

        return text.ToString();
    }
}
