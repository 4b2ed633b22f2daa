namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>
/// A set of characters, one bit for each there is. Of Chinese characters, which lie far apart, <see cref="System.Buffers.SearchValues{T}"/> finds
/// many that it then has to look up one by one; this looks up each, without a branch.
/// </summary>
internal sealed class CharacterSet
{
    private const int BitsOfWord = 64;

    private readonly ulong[] words = new ulong[(char.MaxValue + 1) / BitsOfWord];

    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            words[c / BitsOfWord] |= 1UL << (c % BitsOfWord);
        }
    }

    /// <summary>Whether a character is one of the set.</summary>
    public bool Contains(char c) => (words[c / BitsOfWord] >> (c % BitsOfWord) & 1) != 0;

    /// <summary>The index of the first of them from <paramref name="from"/> on, the text's length at most.</summary>
    public int NextIn(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !Contains(text[from]))
        {
            from++;
        }

        return from;
    }
}
