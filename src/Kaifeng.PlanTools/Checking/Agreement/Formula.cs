using System.Globalization;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>A catchword of counted nouns: <c>六枢纽十群十区</c>, <c>“两区”“五基地”</c>.</summary>
/// <param name="Start">Where it begins in its strip.</param>
/// <param name="End">Where it ends in its strip.</param>
/// <param name="Parts">The counted nouns, two or more, in a fixed order.</param>
internal sealed record Formula(int Start, int End, FormulaPart[] Parts)
{
    private const int FewParts = 2;

    /// <summary>The form that formulas of the same counted nouns share in whatever order they print them.</summary>
    public string Form => string.Join('+', Parts.Select(static part => part.Form));

    /// <summary>
    /// The keys under which formulas of the same thing meet: all parts but one are equal, and of that one the noun or the count.
    /// Of two parts, the equal one must say something by itself.
    /// </summary>
    public IEnumerable<string> Keys()
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var others = Parts.Where((_, index) => index != i).ToArray();
            if (Parts.Length > FewParts ? !others.Any(static part => part.Count > 1) : others[0] is not { Count: > 1, Noun.Length: > 1 })
            {
                continue;
            }

            var rest = string.Join('+', others.Select(static part => part.Form));
            yield return $"{rest}+?{Parts[i].Noun}";
            if (Parts[i].Count > (Parts.Length > FewParts ? 0 : 1))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{rest}+{Parts[i].Count}?");
            }
        }
    }
}

/// <summary>A counted noun of a formula.</summary>
/// <param name="Count">How many; 0 for <c>多</c>.</param>
/// <param name="Noun">What is counted, without a classifier.</param>
internal sealed record FormulaPart(long Count, string Noun)
{
    /// <summary>Count and noun.</summary>
    public string Form => string.Create(CultureInfo.InvariantCulture, $"{Count}{Noun}");
}
