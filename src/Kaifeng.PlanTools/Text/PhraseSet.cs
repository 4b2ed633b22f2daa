namespace Kaifeng.PlanTools.Text;

/// <summary>A set of words that are looked for at a place of a text; the longest one counts.</summary>
internal sealed class PhraseSet
{
    private readonly CharacterTable<string> byFirst;
    private readonly CharacterTable<string> byLast;

    public PhraseSet(params IEnumerable<string> words)
    {
        var distinct = words.Distinct().OrderByDescending(static word => word.Length).ToArray();
        byFirst = new CharacterTable<string>(distinct, static word => word[0]);
        byLast = new CharacterTable<string>(distinct, static word => word[^1]);
    }

    /// <summary>The length of the word with which a text begins, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in byFirst[text[0]])
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>The length of the word with which a text ends, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in byLast[text[^1]])
            {
                if (text.EndsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a text holds one of the words.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the words stands in a text, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (byFirst[text[i]].Length > 0 && LengthAtStart(text[i..]) > 0)
            {
                return i;
            }
        }

        return -1;
    }
}
