namespace Kaifeng.PlanTools.Text;

/// <summary>
/// A set of characters that are looked up one by one, with one bit for each there is: quicker for Chinese characters, which lie far apart,
/// than <see cref="System.Buffers.SearchValues{T}"/>, which is quicker at finding them in a text.
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
}
