using System.Numerics;

namespace Kaifeng.PlanTools.Text;

/// <summary>
/// Words by their first or their last character, to be compared with a text that has it. The lower bits of a character choose the list, so that
/// it costs one look and most lists are empty; words of another character may be in it too.
/// </summary>
internal sealed class CharacterTable<T>
{
    // Lists for each word; more make fewer words meet in one.
    private const int Spread = 4;

    private readonly T[][] lists;

    /// <summary>The words in their order, each under its character.</summary>
    public CharacterTable(IReadOnlyCollection<T> words, Func<T, char> characterOf)
    {
        lists = new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count * Spread, 1))][];
        Array.Fill(lists, []);
        foreach (var word in words)
        {
            ref var list = ref lists[characterOf(word) & (lists.Length - 1)];
            list = [.. list, word];
        }
    }

    /// <summary>The words that may have the character, in their order.</summary>
    public T[] this[char c] => lists[c & (lists.Length - 1)];
}
