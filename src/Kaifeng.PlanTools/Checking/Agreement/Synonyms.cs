using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Brings names that a user has confirmed to be of one thing to one form.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);
    private readonly SubjectKey keys;

    /// <summary>The synonyms in the forms that a notice's subjects have.</summary>
    public Synonyms(SubjectKey keys, ImmutableArray<ImmutableArray<string>> groups)
    {
        this.keys = keys;
        foreach (var group in groups)
        {
            var name = keys.Of(group[0]);
            foreach (var other in group.Skip(1))
            {
                first.TryAdd(keys.Of(other), name);
            }
        }
    }

    /// <summary>The form under which a name is compared.</summary>
    public string KeyOf(ReadOnlySpan<char> name) => keys.Of(name) is var key && first.TryGetValue(key, out var same) ? same : key;
}
