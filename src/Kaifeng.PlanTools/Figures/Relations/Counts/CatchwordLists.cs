using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the members of one part of a catchword in the list of all of them: <c>“一核两带”（A核、B带、C带）</c>.</summary>
internal static class CatchwordLists
{
    private const int LongestNoun = 4;
    private const int Farthest = 24;
    private const int MostParts = 20;

    /// <summary>The members whose names end with the noun of the announcer's part, where each member belongs to one of the parts.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var text = input.TextOf(announcer);
        if (!announcer.IsCatchword || PartsAround(text, announcer) is not { Count: > 1 } parts)
        {
            return null;
        }

        var end = announcer.QuoteEnd >= 0 ? announcer.QuoteEnd + 1 : parts[^1].End;
        var whole = announcer with { Start = parts[0].Start, End = end, NounEnd = end };
        var names = ListBehind.RangeOf(text, whole) is var (start, stop) && stop > start ? NameList.Read(text, start, stop, ListMarks.All)
            : ListBefore.RangeOf(input, whole) is var (from, to) && to > from ? NameList.Read(text, from, to, ListMarks.Names)
            : null;
        return names is null ? null : Of(input, announcer, parts, names, whole);
    }

    /// <summary>The parts of a catchword, each from its number to the end of its noun, around a number that is one of them; <c>null</c> for none.</summary>
    public static List<(int Start, int Noun, int End)>? PartsAround(ReadOnlySpan<char> text, in Announcer announcer)
    {
        var from = announcer.Quote >= 0 ? announcer.Quote + 1 : Math.Max(0, announcer.Start - Farthest);
        for (var at = from; at <= announcer.Start; at++)
        {
            if (PartsAt(text, at, announcer.QuoteEnd >= 0 ? announcer.QuoteEnd : text.Length) is { } parts && Has(parts, announcer.Start))
            {
                return parts;
            }
        }

        return null;
    }

    private static bool Has(List<(int Start, int Noun, int End)> parts, int start)
    {
        foreach (var part in parts)
        {
            if (part.Start == start)
            {
                return true;
            }
        }

        return false;
    }

    private static List<(int Start, int Noun, int End)>? PartsAt(ReadOnlySpan<char> text, int at, int limit)
    {
        var parts = new List<(int Start, int Noun, int End)>();
        while (at < limit && parts.Count <= MostParts && AnnouncerReader.NumberAt(text, at, out var noun) is not null)
        {
            var end = noun;
            while (end < limit && end - noun < LongestNoun && Characters.IsIdeograph(text[end]) && AnnouncerReader.NumberAt(text, end, out _) is null)
            {
                end++;
            }

            if (end == noun)
            {
                break;
            }

            parts.Add((at, noun, end));
            at = end < limit && text[end] is '、' or '，' ? end + 1 : end;
        }

        return parts.Count is < 2 or > MostParts ? null : Trimmed(parts, limit);
    }

    // Without marks around it the last noun is as long as the one before: 一心两带三区|格局.
    private static List<(int Start, int Noun, int End)> Trimmed(List<(int Start, int Noun, int End)> parts, int limit)
    {
        var (before, last) = (parts[^2], parts[^1]);
        parts[^1] = last.End == limit ? last : last with { End = Math.Min(last.End, last.Noun + before.End - before.Noun) };
        return parts;
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> name) => name.IndexOf('（') is var open and > 0 ? name[..open] : name;

    private static Listing? Of(CountInput input, in Announcer announcer, List<(int Start, int Noun, int End)> parts, NameList names, in Announcer whole)
    {
        var text = input.TextOf(announcer);
        var place = input[announcer.Strip].Place;
        var members = new List<Passage>();
        var found = new bool[parts.Count];
        var others = 0;
        foreach (var name in names.Names)
        {
            var part = PartOf(text, name, parts);
            others += part < 0 ? 1 : 0;
            if (part >= 0)
            {
                found[part] = true;
                if (parts[part].Start == announcer.Start)
                {
                    members.Add(place.Slice(name.Start, name.End));
                }
            }
        }

        return members.Count == 0 || others > Unnamed(text, parts, found)
            ? null
            : new Listing(members.Count, members.Count, names.IsOpen ? Certainty.Possible : Certainty.Sure, [.. members])
            {
                Near = (Math.Min(whole.Start, names.Names[0].Start), Math.Max(whole.End, names.Names[^1].End)),
            };
    }

    private static int PartOf(ReadOnlySpan<char> text, (int Start, int End) name, List<(int Start, int Noun, int End)> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Head(text[name.Start..name.End]).EndsWith(text[parts[i].Noun..parts[i].End], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // Names that end otherwise may be those of parts of which none was found.
    private static int Unnamed(ReadOnlySpan<char> text, List<(int Start, int Noun, int End)> parts, bool[] found)
    {
        var count = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            count += found[i] ? 0 : AnnouncerReader.NumberAt(text, parts[i].Start, out _) ?? 0;
        }

        return count;
    }
}
