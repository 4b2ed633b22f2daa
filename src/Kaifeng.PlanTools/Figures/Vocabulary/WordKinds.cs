using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words and of what kind each is, looked for at a place of a text; the longest one counts.</summary>
/// <typeparam name="T">The kinds.</typeparam>
internal sealed class WordKinds<T>
    where T : struct, Enum
{
    private readonly CharacterTable<(string Word, T Kind)> byFirst;
    private readonly CharacterTable<(string Word, T Kind)> byLast;

    public WordKinds(params (T Kind, string[] Words)[] kinds)
    {
        var words = kinds.SelectMany(static kind => kind.Words.Select(word => (Word: word, kind.Kind)))
            .DistinctBy(static entry => entry.Word).OrderByDescending(static entry => entry.Word.Length).ToArray();
        byFirst = new CharacterTable<(string Word, T Kind)>(words, static entry => entry.Word[0]);
        byLast = new CharacterTable<(string Word, T Kind)>(words, static entry => entry.Word[^1]);
    }

    /// <summary>The length of the word with which a text begins, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text, out T kind)
    {
        foreach (var (word, of) in text.IsEmpty ? [] : byFirst[text[0]])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                kind = of;
                return word.Length;
            }
        }

        kind = default;
        return 0;
    }

    /// <summary>The length of the word with which a text ends, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text, out T kind)
    {
        foreach (var (word, of) in text.IsEmpty ? [] : byLast[text[^1]])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                kind = of;
                return word.Length;
            }
        }

        kind = default;
        return 0;
    }
}
