using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>
/// Finds a place at which a character of a set phrase is lost or exchanged: two characters that the text prints many times, always with one and the
/// same character before (or behind) them, have another one here. One walk learns the neighbours of each pair, one counts what is asked for.
/// </summary>
internal sealed class CutWords
{
    private const int FewestWhole = 20;
    private const int Phrase = 4;

    private readonly IReadOnlyList<Strip> strips;
    private readonly Dictionary<uint, Neighbours> before = [];
    private readonly Dictionary<uint, Neighbours> behind = [];

    private CutWords(IReadOnlyList<Strip> strips) => this.strips = strips;

    /// <summary>The places, in the order of the text.</summary>
    public static IEnumerable<CutWord> Of(IReadOnlyList<Strip> strips)
    {
        var words = new CutWords(strips);
        for (var number = 0; number < strips.Count; number++)
        {
            words.Learn(number);
        }

        return words.Found().OrderBy(static word => word.Strip).ThenBy(static word => word.Start).DistinctBy(static word => (word.Strip, word.Start));
    }

    private void Learn(int number)
    {
        var text = strips[number].Text.Span;
        for (var i = 0; strips[number].IsParagraph && i + 1 < text.Length; i++)
        {
            if (!Characters.IsIdeograph(text[i]) || !Characters.IsIdeograph(text[i + 1]))
            {
                continue;
            }

            var key = ((uint)text[i] << 16) | text[i + 1];
            Add(before, key, i > 0 ? text[i - 1] : '\0', number, i);
            Add(behind, key, i + 2 < text.Length ? text[i + 2] : '\0', number, i);
        }
    }

    private static void Add(Dictionary<uint, Neighbours> table, uint key, char beside, int number, int at)
    {
        ref var neighbours = ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _);
        neighbours.Add(beside, number, at);
    }

    private IEnumerable<CutWord> Found()
    {
        var candidates = before.Values.Where(static one => one.IsBroken).Select(one => (Place: one, IsBefore: true))
            .Concat(behind.Values.Where(static one => one.IsBroken).Select(one => (Place: one, IsBefore: false)))
            .Where(one => IsRead(one.Place, one.IsBefore)).ToList();
        var occurrences = new Occurrences();
        foreach (var (place, isBefore) in candidates)
        {
            occurrences.Ask(PhraseAt(place, isBefore));
            occurrences.Ask(SeamAt(place, isBefore));
        }

        occurrences.Count(strips);
        foreach (var (place, isBefore) in candidates)
        {
            if (occurrences.Of(PhraseAt(place, isBefore)) > FewestWhole && occurrences.Of(SeamAt(place, isBefore)) == 1)
            {
                var phrase = PhraseAt(place, isBefore);
                var start = isBefore ? place.At - 1 : place.At + 2 - Phrase;
                var usual = place.Usual.ToString();
                var whole = isBefore ? string.Concat(usual, phrase) : string.Concat(phrase, usual);
                yield return new CutWord(place.Strip, start, start + Phrase + 1, whole, place.Times);
            }
        }
    }

    // The phrase and the other character stand in the text and are words.
    private bool IsRead(Neighbours place, bool isBefore)
    {
        var text = strips[place.Strip].Text.Span;
        var start = isBefore ? place.At - 1 : place.At + 2 - Phrase;
        if (start < 0 || start + Phrase + 1 > text.Length)
        {
            return false;
        }

        foreach (var c in text.Slice(start, Phrase + 1))
        {
            if (!Characters.IsIdeograph(c))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> PhraseAt(Neighbours place, bool isBefore) =>
        strips[place.Strip].Text.Span.Slice(isBefore ? place.At : place.At + 2 - Phrase, Phrase);

    // The other character and the one of the phrase beside it: an ordinary word elsewhere, such as 增加 in 比上年增加, is no slip.
    private ReadOnlySpan<char> SeamAt(Neighbours place, bool isBefore) =>
        strips[place.Strip].Text.Span.Slice(isBefore ? place.At - 1 : place.At + 1, 2);

    /// <summary>What stands beside a pair of characters: one character nearly always, another one once.</summary>
    private struct Neighbours
    {
        private char first;
        private char second;
        private int firsts;
        private int seconds;
        private bool hasMore;
        private (int Strip, int At) firstPlace;
        private (int Strip, int At) secondPlace;

        public readonly bool IsBroken => !hasMore && Characters.IsIdeograph(Usual) && Math.Min(firsts, seconds) == 1 && Times >= FewestWhole;

        public readonly char Usual => firsts > seconds ? first : second;

        public readonly int Times => Math.Max(firsts, seconds);

        public readonly int Strip => firsts > seconds ? secondPlace.Strip : firstPlace.Strip;

        public readonly int At => firsts > seconds ? secondPlace.At : firstPlace.At;

        public void Add(char beside, int strip, int at)
        {
            if (firsts == 0 || beside == first)
            {
                (first, firstPlace) = firsts++ == 0 ? (beside, (strip, at)) : (first, firstPlace);
            }
            else if (seconds == 0 || beside == second)
            {
                (second, secondPlace) = seconds++ == 0 ? (beside, (strip, at)) : (second, secondPlace);
            }
            else
            {
                hasMore = true;
            }
        }
    }
}
