using System.Buffers;

namespace Kaifeng.PlanTools.Text;

/// <summary>A set of words that are looked for at a place of a text; the longest one counts.</summary>
internal sealed class PhraseSet
{
    private readonly CharacterTable<string> byFirst;
    private readonly CharacterTable<string> byLast;
    private readonly SearchValues<char> firsts;

    public PhraseSet(params IEnumerable<string> words)
    {
        var distinct = words.Distinct().OrderByDescending(static word => word.Length).ToArray();
        byFirst = new CharacterTable<string>(distinct, static word => word[0]);
        byLast = new CharacterTable<string>(distinct, static word => word[^1]);
        firsts = SearchValues.Create([.. distinct.Select(static word => word[0]).Distinct()]);
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
    public bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(firsts) is var next and >= 0)
        {
            text = text[next..];
            if (LengthAtStart(text) > 0)
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }
}
