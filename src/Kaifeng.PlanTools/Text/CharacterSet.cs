namespace Kaifeng.PlanTools.Text;

/// <summary>
/// A set of characters with one bit for each there is. <see cref="System.Buffers.SearchValues{T}"/> guesses by the bytes of a character and
/// looks again: among Chinese characters it guesses wrong so often that one look at each character is quicker.
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

    /// <summary>Where the first character of the set stands in a text, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a character is one of the set.</summary>
    public bool Contains(char c) => (words[c / BitsOfWord] >> (c % BitsOfWord) & 1) != 0;
}
