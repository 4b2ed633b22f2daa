using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>
/// Finds a name that lacks one or two characters which it has elsewhere: the characters before and behind are the same, seven and more of them, and
/// it ends as names do. Each name is looked up by a few of its beginnings and ends, so that no two are held against each other.
/// </summary>
internal sealed class CutNames
{
    private const int FewestWhole = 2;
    private const int LongestLost = 2;
    private const int Salt = 16;

    // How many characters before and behind what is lost must be the same.
    private static readonly (int Before, int Behind)[] Shapes = [(2, 5), (2, 6), (2, 7), (2, 8), (3, 4), (4, 3)];

    private readonly Dictionary<ulong, Whole> wholes = [];
    private readonly Dictionary<ulong, Cut> cuts = [];

    // How often what is lost and what stands behind it are printed, whatever is before them.
    private readonly Dictionary<ulong, int> ends = [];

    // What is lost is a part of the name, and no word that makes it another's.
    private static readonly System.Buffers.SearchValues<char> OwnWords = System.Buffers.SearchValues.Create("以上下及和与或等的各");

    private sealed class Whole
    {
        public required string Name { get; init; }

        public required ulong End { get; init; }

        public int Times { get; set; }
    }

    private sealed class Cut
    {
        public required CutWord Word { get; init; }

        public int Times { get; set; }
    }

    /// <summary>The names, in the order of the text; each is reported once.</summary>
    public static IEnumerable<CutWord> Of(IReadOnlyList<Strip> strips)
    {
        var names = new CutNames();
        for (var number = 0; number < strips.Count; number++)
        {
            names.Read(strips[number], number);
        }

        return names.cuts
            .Where(static cut => cut.Value.Times == 1)
            .Select(cut => cut.Value.Word with { Whole = names.WholeOf(cut.Key)?.Name ?? "", Times = names.WholeOf(cut.Key)?.Times ?? 0 })
            .Where(static cut => cut.Times >= FewestWhole)
            .OrderBy(static cut => cut.Strip).ThenBy(static cut => cut.Start)
            .DistinctBy(static cut => (cut.Strip, cut.End));
    }

    // What stands behind other words as well begins its own name: 郑州新郑国际机场 in 对接郑州新郑国际机场.
    private Whole? WholeOf(ulong key) => wholes.GetValueOrDefault(key) is { } whole && ends[whole.End] == whole.Times ? whole : null;

    // Names that a table or a title prints whole count as well.
    private void Read(Strip strip, int number)
    {
        var text = strip.Text.Span;
        for (var from = 0; text[from..].IndexOfAny(NameEnds.LastCharacters) is var next and >= 0; from += next + 1)
        {
            var end = from + next + 1;
            if (NameEnds.All.LengthAtEnd(text[..end]) > 0)
            {
                foreach (var (before, behind) in Shapes)
                {
                    if (strip.IsParagraph)
                    {
                        AddCut(text, number, end, before, behind);
                    }

                    for (var lost = 1; lost <= LongestLost; lost++)
                    {
                        AddWhole(text[..end], before, lost, behind);
                    }
                }
            }
        }
    }

    private void AddCut(ReadOnlySpan<char> text, int number, int end, int before, int behind)
    {
        var start = end - before - behind;
        if (start < 0 || !AreWords(text[start..end]))
        {
            return;
        }

        var key = KeyOf(text.Slice(start, before), text.Slice(end - behind, behind), 0);
        if (!cuts.TryGetValue(key, out var cut))
        {
            cuts[key] = cut = new Cut { Word = new CutWord(number, start, end, "", 0) };
        }

        cut.Times++;
    }

    private void AddWhole(ReadOnlySpan<char> text, int before, int lost, int behind)
    {
        var start = text.Length - behind - lost;
        if (start < 0 || !AreWords(text[start..]) || text.Slice(start, lost).ContainsAny(OwnWords))
        {
            return;
        }

        var end = KeyOf([], text[start..], (before * Salt) + lost);
        ends[end] = ends.GetValueOrDefault(end) + 1;
        start -= before;
        if (start < 0 || !AreWords(text.Slice(start, before)))
        {
            return;
        }

        var key = KeyOf(text.Slice(start, before), text[^behind..], 0);
        if (!wholes.TryGetValue(key, out var whole))
        {
            wholes[key] = whole = new Whole { Name = text[start..].ToString(), End = end };
        }

        // What two names have in common is no name that lacks what either has.
        whole.Times = whole.Times >= 0 && text[start..].SequenceEqual(whole.Name) ? whole.Times + 1 : -1;
    }

    private static bool AreWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsIdeograph(c))
            {
                return false;
            }
        }

        return true;
    }

    // Another one for each shape.
    private static ulong KeyOf(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, int shape) =>
        TextHash.Add(TextHash.Add(TextHash.Add(TextHash.Basis, (ulong)((before.Length * Salt * Salt) + shape)), before), behind);
}
