using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>How often pairs and triples of characters stand in a notice's texts; only those that were asked for are counted, all in one walk.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<ulong, int> counts = [];

    /// <summary>Has a pair or triple counted.</summary>
    public void Ask(ReadOnlySpan<char> characters) => counts.TryAdd(KeyOf(characters), 0);

    /// <summary>How often a pair or triple that was asked for stands in the texts.</summary>
    public int Of(ReadOnlySpan<char> characters) => counts[KeyOf(characters)];

    /// <summary>Counts what was asked for.</summary>
    public void Count(IReadOnlyList<Strip> strips)
    {
        if (counts.Count == 0)
        {
            return;
        }

        var firsts = new CharacterSet(counts.Keys.Select(static key => (char)(key >> 32)));
        foreach (var strip in strips)
        {
            var text = strip.Text.Span;
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (firsts.Contains(text[i]))
                {
                    Count(KeyOf(text.Slice(i, 2)));
                    if (i + 2 < text.Length)
                    {
                        Count(KeyOf(text.Slice(i, 3)));
                    }
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

    // No text that is read holds a zero character, which the key of a pair ends with.
    private static ulong KeyOf(ReadOnlySpan<char> characters) =>
        ((ulong)characters[0] << 32) | ((ulong)characters[1] << 16) | (characters.Length > 2 ? characters[2] : '\0');
}
