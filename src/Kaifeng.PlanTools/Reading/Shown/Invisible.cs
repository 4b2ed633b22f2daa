using System.Text;

namespace Kaifeng.PlanTools.Reading.Shown;

/// <summary>Characters that are not printed: marks of direction, joiners, soft hyphens, byte order marks inside a text, variation selectors, tags.</summary>
public static class Invisible
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E),
        (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Whether a character is not printed.</summary>
    public static bool IsInvisible(Rune rune)
    {
        foreach (var (first, last) in Ranges)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A character that is not printed as people can see it, such as <c>&lt;U+200B&gt;</c>; any other as it is.</summary>
    public static string Visible(Rune rune) => IsInvisible(rune) ? FormattableString.Invariant($"<U+{rune.Value:X4}>") : rune.ToString();
}
