using System.Collections.Frozen;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Finds words that hold a numeral character, by that character and the one beside it.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<int, Entry[]> entries;

    // What may stand after a numeral inside of a word, and before one at its end: a quick look before the table.
    private readonly CharacterSet after;
    private readonly CharacterSet before;

    private readonly record struct Entry(string Word, int Offset);

    public WordTable(IEnumerable<string> words)
    {
        var all = Entries(words).ToLookup(static entry => entry.Offset + 1 == entry.Word.Length);
        after = new CharacterSet(all[false].Select(static entry => entry.Word[entry.Offset + 1]));
        before = new CharacterSet(all[true].Select(static entry => entry.Word[entry.Offset - 1]));
        entries = all.SelectMany(static group => group)
            .GroupBy(static entry => KeyOf(entry.Word, entry.Offset))
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static entry => entry.Word.Length - entry.Offset).ToArray());
    }

    /// <summary>Where the word ends that has the numeral at <paramref name="at"/> in it; <paramref name="at"/> where none does.</summary>
    public int EndAt(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1 < text.Length && after.Contains(text[at + 1]) ? Find(text, at, KeyOf(text[at], text[at + 1], isLast: false)) : at;
        return at > 0 && before.Contains(text[at - 1]) ? Math.Max(end, Find(text, at, KeyOf(text[at], text[at - 1], isLast: true))) : end;
    }

    private int Find(ReadOnlySpan<char> text, int at, int key)
    {
        if (entries.TryGetValue(key, out var found))
        {
            foreach (var (word, offset) in found)
            {
                if (offset <= at && text[(at - offset)..].StartsWith(word, StringComparison.Ordinal))
                {
                    return at - offset + word.Length;
                }
            }
        }

        return at;
    }

    private static IEnumerable<Entry> Entries(IEnumerable<string> words) =>
        from word in words
        from offset in Enumerable.Range(0, word.Length)
        where word.Length > 1 && (SpokenNumerals.IsNumeral(word[offset]) || word[offset] is '双' or '半')
        select new Entry(word, offset);

    private static int KeyOf(string word, int offset) =>
        offset + 1 < word.Length ? KeyOf(word[offset], word[offset + 1], isLast: false) : KeyOf(word[offset], word[offset - 1], isLast: true);

    // Characters of the tables lie below U+A000, which leaves the sign for the side.
    private static int KeyOf(char c, char beside, bool isLast) => ((c << 16) | beside) ^ (isLast ? int.MinValue : 0);
}
