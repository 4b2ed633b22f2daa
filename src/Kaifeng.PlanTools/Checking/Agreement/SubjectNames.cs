using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>A subject as printed, and the form under which it is compared.</summary>
internal readonly record struct SubjectName(string Printed, string Key);

/// <summary>The subjects of the notices of one area, each made once: notices of one issuer speak of the same things again and again.</summary>
internal sealed class SubjectNames(Synonyms synonyms)
{
    private readonly Dictionary<string, SubjectName> known = new(StringComparer.Ordinal);

    /// <summary>The subject that stands in a place.</summary>
    public SubjectName Of(SourceText source, Passage place)
    {
        if (place.Pieces.Length != 1)
        {
            return Make(source.Read(place));
        }

        var printed = source[place.Pieces[0]];
        return known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var name) ? name : Make(printed.ToString());
    }

    private SubjectName Make(string text)
    {
        var printed = LineWraps.Remove(text);
        return known[text] = new SubjectName(printed, synonyms.KeyOf(printed));
    }
}
