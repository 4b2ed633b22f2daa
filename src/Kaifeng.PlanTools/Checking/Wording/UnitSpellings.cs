using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Units that are spelled in several ways.</summary>
internal static class UnitSpellings
{
    /// <summary>
    /// The spellings of each unit, that of GB 3100—1993 or GB 3101—1993 first; those of a symbol are the same symbol set in another way, the others are short words for it.
    /// </summary>
    public static readonly (string[] Spellings, bool AreSymbols)[] Units =
    [
        (["m²", "㎡", "m^2", "m2"], true),
        (["km²", "k㎡", "km^2", "km2"], true),
        (["hm²", "hm^2", "hm2"], true),
        (["m³", "㎥", "m^3", "m3"], true),
        (["kW", "KW", "kw", "Kw"], true),
        (["MW", "Mw", "mw"], true),
        (["kW·h", "kWh", "KWh", "KWH", "kwh"], true),
        (["kV", "KV", "kv", "Kv"], true),
        (["kV·A", "kVA", "KVA", "kva"], true),
        (["MV·A", "MVA", "mva"], true),
        (["km", "KM", "Km"], true),
        (["kg", "KG", "Kg"], true),
        (["℃", "°C"], true),
        (["%", "％", "﹪"], false),
        (["吨标准煤", "吨标煤"], false),
        (["标准箱", "标箱", "TEU"], false),
    ];

    private static readonly CharacterTable<Entry> Entries = new(
        [.. Units.SelectMany(static (unit, number) => unit.Spellings.Select((text, spelling) => new Entry(text, number, spelling))).OrderByDescending(static entry => entry.Text.Length)],
        static entry => entry.Text[0]);

    private static readonly System.Buffers.SearchValues<char> Firsts = System.Buffers.SearchValues.Create([.. Units.SelectMany(static unit => unit.Spellings).Select(static text => text[0]).Distinct()]);

    private sealed record Entry(string Text, int Unit, int Spelling);

    /// <summary>The units in a text: where each stands, its number among <see cref="Units"/> and that of its spelling.</summary>
    public static List<(int Start, int End, int Unit, int Spelling)> Find(ReadOnlySpan<char> text)
    {
        var found = new List<(int Start, int End, int Unit, int Spelling)>();
        var from = 0;
        while (text[from..].IndexOfAny(Firsts) is var next and >= 0)
        {
            var at = from + next;
            from = at + 1;
            foreach (var entry in Entries[text[at]])
            {
                if (text[at..].StartsWith(entry.Text, StringComparison.Ordinal))
                {
                    if (IsUnit(text, at, at + entry.Text.Length))
                    {
                        found.Add((at, at + entry.Text.Length, entry.Unit, entry.Spelling));
                    }

                    from = at + entry.Text.Length;
                    break;
                }
            }
        }

        return found;
    }

    // Behind a figure, or in the bracket of a column, and no part of a longer word.
    private static bool IsUnit(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]))
        {
            return false;
        }

        return text[..start].TrimEnd() is [.., var last] && (char.IsAsciiDigit(last) || last is '万' or '亿' or '千' or '百' or '/' or '／' or '（' or '(');
    }
}
