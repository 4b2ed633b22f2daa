using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>Words of a user's field that rules would otherwise report.</summary>
/// <param name="Names">Names that are right as they stand, though they resemble another or look cut.</param>
/// <param name="ForeignWords">Words in other scripts that belong in the text: names, abbreviations.</param>
public sealed record KnownWords(ImmutableArray<string> Names, ImmutableArray<string> ForeignWords)
{
    /// <summary>No words.</summary>
    public static KnownWords None { get; } = new([], []);

    /// <summary>Whether a word in another script belongs in the text, in any case.</summary>
    internal bool IsForeign(ReadOnlySpan<char> word)
    {
        foreach (var known in ForeignWords)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is a name that is right, a part of one, or one with more around it.</summary>
    internal bool HasName(string text) => Names.Any(name => name.Contains(text, StringComparison.Ordinal) || text.Contains(name, StringComparison.Ordinal));
}
