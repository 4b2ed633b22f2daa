using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>
/// Finds two members of a list that nothing separates (双随机一公开), where the text prints the same words with a mark several times (双随机、一公开).
/// The three characters on either side of each mark are looked up, so that no two places are held against each other.
/// </summary>
internal static class LostMarks
{
    private const char Mark = '、';
    private const int Side = 3;
    private const int FewestMarked = 3;
    private const int HashBits = 16;

    private sealed class Printing
    {
        public int Marked { get; set; }

        public int Unmarked { get; set; }

        public StrayMark First { get; set; }
    }

    /// <summary>The places that lack the mark, in the order of the text.</summary>
    public static IEnumerable<StrayMark> Of(IReadOnlyList<Strip> strips)
    {
        var printings = new Dictionary<UInt128, Printing>();

        // Most places of a text have no pair of words beside them that a mark separates elsewhere: a bit for each hash spares them the table.
        var hashes = new ulong[(1 << HashBits) / 64];
        foreach (var strip in strips.Where(static strip => strip.IsParagraph))
        {
            Learn(strip.Text.Span, printings, hashes);
        }

        for (var number = 0; number < strips.Count; number++)
        {
            if (strips[number].IsParagraph)
            {
                Look(strips[number].Text.Span, number, printings, hashes);
            }
        }

        return printings.Values
            .Where(static printing => printing.Marked >= FewestMarked && printing.Unmarked == 1)
            .Select(static printing => printing.First)
            .OrderBy(static mark => mark.Strip).ThenBy(static mark => mark.Start);
    }

    private static void Learn(ReadOnlySpan<char> text, Dictionary<UInt128, Printing> printings, ulong[] hashes)
    {
        for (var from = Side; from + Side < text.Length && text[from..].IndexOf(Mark) is var next and >= 0;)
        {
            var at = from + next;
            from = at + 1;
            if (at + Side >= text.Length || !AreWords(text.Slice(at - Side, Side)) || !AreWords(text.Slice(at + 1, Side)) || text[at - 1] == text[at + Side])
            {
                continue;
            }

            var key = KeyOf(text.Slice(at - Side, Side), KeyOf(text.Slice(at + 1, Side), UInt128.Zero, 0), Side);
            if (!printings.TryGetValue(key, out var printing))
            {
                printings[key] = printing = new Printing();
            }

            printing.Marked++;
            var hash = HashOf(key);
            hashes[hash / 64] |= 1UL << (hash % 64);
        }
    }

    // The key of the six characters up to here is made from that of those before.
    private static void Look(ReadOnlySpan<char> text, int number, Dictionary<UInt128, Printing> printings, ulong[] hashes)
    {
        var mask = (UInt128.One << (16 * 2 * Side)) - 1;
        var key = UInt128.Zero;
        for (var i = 0; i < text.Length; i++)
        {
            key = ((key << 16) | text[i]) & mask;
            var hash = HashOf(key);
            if ((hashes[hash / 64] & (1UL << (hash % 64))) == 0 || !printings.TryGetValue(key, out var printing))
            {
                continue;
            }

            if (printing.Unmarked++ == 0)
            {
                printing.First = new StrayMark(StrayMarkKind.Missing, number, i + 1 - (2 * Side), i + 1);
            }
        }
    }

    private static UInt128 KeyOf(ReadOnlySpan<char> words, UInt128 rest, int shift)
    {
        var key = UInt128.Zero;
        foreach (var c in words)
        {
            key = (key << 16) | c;
        }

        return (key << (16 * shift)) | rest;
    }

    private static bool AreWords(ReadOnlySpan<char> words) => Characters.IsIdeograph(words[0]) && Characters.IsIdeograph(words[1]) && Characters.IsIdeograph(words[2]);

    // Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming, 6.4).
    private static int HashOf(UInt128 key) => (int)((((ulong)key ^ (ulong)(key >> 32)) * 0x9E3779B97F4A7C15UL) >> (64 - HashBits));
}
