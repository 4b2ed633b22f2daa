using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>
/// Finds characters that are printed for each other in the same surroundings. Each one is looked up by its neighbours, so that no two places are held
/// against each other; a rare character needs few of them, one of the table more, or the name of the issuer's area before it.
/// </summary>
/// <param name="characters">How many characters the texts have, to make room for once.</param>
internal sealed class Spellings(int characters)
{
    // About so many characters of a text stand beside one that is printed for another.
    private const int CharactersToOne = 12;
    private const string NameEnds = "镇乡村县区市居园港站桥寺";

    // How many characters before and behind must be the same.
    private static readonly (int Before, int Behind)[] RareShapes = [(2, 1), (1, 2)];
    private static readonly (int Before, int Behind)[] TableShapes = [(4, 2), (3, 3), (2, 4)];
    private static readonly (int Before, int Behind) TownShape = (0, 2);
    private static readonly (int Before, int Behind) AreaShape = (2, 1);

    private readonly Dictionary<UInt128, Surroundings> known = new(characters / CharactersToOne);
    private readonly Dictionary<PlanNotice, string> areas = new(ReferenceEqualityComparer.Instance);
    private readonly List<(PlanNotice Notice, Strip Strip)> strips = [];
    private readonly List<UInt128> keys = [];

    // The groups of characters that are printed for each other anywhere: few, so that the second look is a short one.
    private readonly HashSet<int> mixed = [];

    private record struct Surroundings(char First, bool IsMixed);

    /// <summary>Adds a text, after those before it.</summary>
    public void Add(PlanNotice notice, Strip strip)
    {
        strips.Add((notice, strip));
        var text = strip.Text.Span;
        keys.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            if (LookAlikes.GroupOf(text[i]) == 0)
            {
                continue;
            }

            Keys(text, i, AreaOf(notice), keys);
            foreach (var key in keys)
            {
                ref var surroundings = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out var isKnown);
                if (!isKnown)
                {
                    surroundings.First = text[i];
                }
                else if (surroundings.First != text[i] && LookAlikes.AreAlike(surroundings.First, text[i]))
                {
                    surroundings.IsMixed = true;
                    mixed.Add(LookAlikes.GroupOf(text[i]));
                }
            }
        }
    }

    /// <summary>The groups of spellings that differ.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<Printing>>> Differing()
    {
        var printings = new Printings();
        foreach (var (notice, strip) in mixed.Count == 0 ? [] : strips)
        {
            var text = strip.Text.Span;
            for (var i = 0; i < text.Length; i++)
            {
                if (LookAlikes.GroupOf(text[i]) is var group && (group == 0 || !mixed.Contains(group)))
                {
                    continue;
                }

                Keys(text, i, AreaOf(notice), keys);
                var number = -1;
                foreach (var key in keys)
                {
                    if (known[key] is { IsMixed: true } surroundings && LookAlikes.AreAlike(surroundings.First, text[i]))
                    {
                        number = number < 0 ? printings.Add(PrintingAt(notice, strip, i)) : number;
                        printings.Join(number, key.ToString("x", CultureInfo.InvariantCulture));
                    }
                }
            }
        }

        return printings.Differing();
    }

    private static void Keys(ReadOnlySpan<char> text, int at, string area, List<UInt128> keys)
    {
        keys.Clear();
        var isRare = LookAlikes.IsRare(LookAlikes.GroupOf(text[at]));
        foreach (var shape in isRare ? RareShapes : TableShapes)
        {
            AddKey(text, at, shape, keys);
        }

        if (isRare && at + 2 < text.Length && NameEnds.Contains(text[at + 2], StringComparison.Ordinal))
        {
            AddKey(text, at, TownShape, keys);
        }

        if (!isRare && area.Length == AreaShape.Before && text[..at].EndsWith(area, StringComparison.Ordinal))
        {
            AddKey(text, at, AreaShape, keys);
        }
    }

    private static void AddKey(ReadOnlySpan<char> text, int at, (int Before, int Behind) shape, List<UInt128> keys)
    {
        if (at < shape.Before || at + shape.Behind >= text.Length)
        {
            return;
        }

        var key = (UInt128)((LookAlikes.GroupOf(text[at]) * 8) + shape.Before);
        for (var i = at - shape.Before; i <= at + shape.Behind; i++)
        {
            if (!Characters.IsIdeograph(text[i]))
            {
                return;
            }

            key = i == at ? key : (key << 16) | text[i];
        }

        keys.Add(key);
    }

    // 开封 of 开封市.
    private string AreaOf(PlanNotice notice)
    {
        if (!areas.TryGetValue(notice, out var area))
        {
            var name = SubjectKey.AreaOf(notice);
            areas[notice] = area = name.Length > 0 ? name[..^1] : "";
        }

        return area;
    }

    // The place is the word around the character, as far as its surroundings show it.
    private static Printing PrintingAt(PlanNotice notice, Strip strip, int at)
    {
        var text = strip.Text.Span;
        var start = at;
        while (start > at - 2 && start > 0 && Characters.IsIdeograph(text[start - 1]) && text[start - 1] is not ('县' or '市' or '区' or '省'))
        {
            start--;
        }

        var end = Math.Min(at + 2, text.Length);
        end += end < text.Length && NameEnds.Contains(text[end], StringComparison.Ordinal) ? 1 : 0;
        return new Printing(notice, strip.Holder.PlanId, strip.Place.Slice(start, end), LineWraps.Remove(text[start..end]), text[at].ToString());
    }
}
