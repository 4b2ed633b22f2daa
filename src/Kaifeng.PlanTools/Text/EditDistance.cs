namespace Kaifeng.PlanTools.Text;

/// <summary>How far words are from each other (V. I. Levenshtein, 1966), to tell a user which one he may have meant.</summary>
public static class EditDistance
{
    // Longer words are near to none.
    private const int LongestWord = 64;

    /// <summary>The word of several that is nearest to another, in any case: one that begins with it, else one with the fewest changes; the first of several that are as near.</summary>
    /// <exception cref="InvalidOperationException">There is no word to choose from.</exception>
    public static string Nearest(string word, IEnumerable<string> words)
    {
        var asked = Lower(word.Length > LongestWord ? word[..LongestWord] : word);
        return words.MinBy(known => IsBegun(known, word) ? 0 : 1 + Between(Lower(known), asked)) ?? throw new InvalidOperationException();
    }

    /// <summary>How many characters must be put in, taken out or changed to make one word of the other.</summary>
    public static int Between(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var changed = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = costs[j + 1];
                costs[j + 1] = Math.Min(changed, Math.Min(costs[j], costs[j + 1]) + 1);
            }
        }

        return costs[^1];
    }

    // A letter or two begin too many words.
    private static bool IsBegun(string known, string word) => word.Length > 2 && known.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static string Lower(string word) => word.ToLowerInvariant();
}
