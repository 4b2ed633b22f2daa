using System.Globalization;

namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>Signs of symbol fonts (<c>w:sym</c>) as characters.</summary>
internal static class Symbols
{
    private const int FirstPrivate = 0xF000;
    private const int LastPrivate = 0xF0FF;

    // What offices tick, mark and compare with.
    private static readonly Dictionary<(string Font, int Code), string> Table = new()
    {
        [("Wingdings", 0x6F)] = "□",
        [("Wingdings", 0x71)] = "□",
        [("Wingdings", 0x72)] = "□",
        [("Wingdings", 0xA8)] = "□",
        [("Wingdings", 0x6C)] = "●",
        [("Wingdings", 0x6E)] = "■",
        [("Wingdings", 0x75)] = "◆",
        [("Wingdings", 0xAB)] = "★",
        [("Wingdings", 0xFB)] = "×",
        [("Wingdings", 0xFC)] = "√",
        [("Wingdings", 0xFD)] = "☒",
        [("Wingdings", 0xFE)] = "☑",
        [("Wingdings 2", 0x52)] = "☑",
        [("Wingdings 2", 0x50)] = "√",
        [("Wingdings 2", 0xA3)] = "□",
        [("Symbol", 0xA3)] = "≤",
        [("Symbol", 0xB3)] = "≥",
        [("Symbol", 0xB1)] = "±",
        [("Symbol", 0xB4)] = "×",
        [("Symbol", 0xB8)] = "÷",
        [("Symbol", 0xB9)] = "≠",
        [("Symbol", 0xBB)] = "≈",
        [("Symbol", 0xB0)] = "°",
        [("Symbol", 0xB7)] = "·",
        [("Symbol", 0x6D)] = "μ",
    };

    /// <summary>The sign of a font as a character; the character of the number itself where none is known.</summary>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is <= 0x20 or > 0xFFFD or (>= 0xD800 and <= 0xDFFF))
        {
            return "";
        }

        var low = number is >= FirstPrivate and <= LastPrivate ? number - FirstPrivate : number;
        return Table.GetValueOrDefault((font ?? "", low), ((char)number).ToString());
    }
}
