using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>Units that are spelled in several ways.</summary>
internal static class UnitSpellings
{
    /// <summary>The spellings of each unit that has several, the standard one first; those of a symbol are the same symbol set in another way.</summary>
    public static readonly (string[] Spellings, bool AreSymbols)[] Groups =
    [
        .. Units.Measures.Where(static unit => unit.Symbols.Length > 1).Select(static unit => (unit.Symbols, true)),
        .. Units.Measures.Where(static unit => unit.Variants.Length > 1).Select(static unit => (unit.Variants, false)),
    ];

    private static readonly CharacterTable<Entry> Entries = new(
        [.. Groups.SelectMany(static (unit, number) => unit.Spellings.Select((text, spelling) => new Entry(text, number, spelling))).OrderByDescending(static entry => entry.Text.Length)],
        static entry => entry.Text[0]);

    private static readonly System.Buffers.SearchValues<char> Firsts = System.Buffers.SearchValues.Create([.. Groups.SelectMany(static unit => unit.Spellings).Select(static text => text[0]).Distinct()]);

    private sealed record Entry(string Text, int Unit, int Spelling);

    /// <summary>The units in a text: where each stands, its number among <see cref="Groups"/> and that of its spelling.</summary>
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
