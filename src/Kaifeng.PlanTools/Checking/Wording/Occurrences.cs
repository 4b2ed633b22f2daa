using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>How often short runs of characters, two to four, stand in a notice's texts; only those that were asked for are counted, all in one walk.</summary>
internal sealed class Occurrences
{
    private const int Shortest = 2;

    private readonly Dictionary<ulong, int> counts = [];
    private int longest = Shortest;

    /// <summary>Has a run of two to four characters counted.</summary>
    public void Ask(ReadOnlySpan<char> characters)
    {
        counts.TryAdd(KeyOf(characters), 0);
        longest = Math.Max(longest, characters.Length);
    }

    /// <summary>How often a run that was asked for stands in the texts.</summary>
    public int Of(ReadOnlySpan<char> characters) => counts[KeyOf(characters)];

    /// <summary>Counts what was asked for.</summary>
    public void Count(IReadOnlyList<Strip> strips)
    {
        if (counts.Count == 0)
        {
            return;
        }

        var firsts = new CharacterSet(counts.Keys.Select(static key => (char)(key >> 48)));
        foreach (var strip in strips)
        {
            var text = strip.Text.Span;
            for (var i = 0; i + 1 < text.Length; i++)
            {
                for (var length = Shortest; firsts.Contains(text[i]) && length <= longest && i + length <= text.Length; length++)
                {
                    Count(KeyOf(text.Slice(i, length)));
                }
            }
        }
    }

    private void Count(ulong key)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, key);
        if (!Unsafe.IsNullRef(ref count))
        {
            count++;
        }
    }

    // No text that is read holds a zero character, which the key of a short run ends with.
    private static ulong KeyOf(ReadOnlySpan<char> characters)
    {
        var key = 0UL;
        for (var i = 0; i < characters.Length; i++)
        {
            key |= (ulong)characters[i] << (48 - (16 * i));
        }

        return key;
    }
}
