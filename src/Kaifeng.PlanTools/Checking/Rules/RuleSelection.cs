using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>Rules as users name them: by id (<c>PT401</c>), family (<c>PT4</c>, <c>PT4xx</c>) or name (<c>growth-rate-differs</c>).</summary>
public static class RuleSelection
{
    private const int FamilyLength = 3;

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
    public static string Nearest(string word) => EditDistance.Nearest(word, RuleCatalogue.All.SelectMany(static rule => new[] { rule.Info.Id, rule.Info.Name }));
}
