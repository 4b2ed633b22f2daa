using System.Globalization;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>Writes Chinese numerals as headings have them: <c>十二</c>, <c>二十</c>, <c>一百零三</c>.</summary>
internal static class HeadingNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numeral of a value from 1 to 999; Arabic digits for any other.</summary>
    public static string Write(int value)
    {
        if (value is < 1 or > 999)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
        var hundred = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        var ten = (hundreds, tens) switch
        {
            (0, 0) => "",
            (0, 1) => "十",
            (_, 0) => ones > 0 ? "零" : "",
            _ => $"{Digits[tens]}十",
        };
        return hundred + ten + (ones > 0 ? Digits[ones] : "");
    }
}
