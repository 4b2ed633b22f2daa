using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>Rules as users name them: by id (<c>PT401</c>), family (<c>PT4</c>, <c>PT4xx</c>) or name (<c>growth-rate-differs</c>).</summary>
public static class RuleSelection
{
    private const int FamilyLength = 3;

    // Longer words are near to no rule.
    private const int LongestWord = 64;

    /// <summary>The rules that a word names, by id; none where it names nothing.</summary>
    public static ImmutableArray<Rule> Named(string word)
    {
        if (RuleCatalogue.Find(word) is { } rule)
        {
            return [rule];
        }

        var family = word.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        return family.Length == FamilyLength
            ? [.. RuleCatalogue.All.Where(known => known.Info.Id.StartsWith(family, StringComparison.OrdinalIgnoreCase))]
            : [];
    }

    /// <summary>The id or name that is nearest to a word which names nothing.</summary>
    public static string Nearest(string word) => RuleCatalogue.All
        .SelectMany(static rule => new[] { rule.Info.Id, rule.Info.Name })
        .MinBy(name => Distance(Lower(name), Lower(word.Length > LongestWord ? word[..LongestWord] : word)))!;

    private static string Lower(string word) => word.ToLowerInvariant();

    // How many characters must be put in, taken out or changed to make one word of the other (Levenshtein).
    private static int Distance(string one, string other)
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
}
