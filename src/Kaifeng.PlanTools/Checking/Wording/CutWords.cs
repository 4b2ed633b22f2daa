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

    // Where nothing stands before it, there is one character less to tell the phrase by.
    private const int FewestOpenings = 30;

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
        var candidates = before.Values.Where(static one => one.IsBroken).Select(one => BreakAt(one, isBefore: true))
            .Concat(behind.Values.Where(static one => one.IsBroken).Select(one => BreakAt(one, isBefore: false)))
            .OfType<Break>().ToList();
        var occurrences = new Occurrences();
        foreach (var one in candidates)
        {
            foreach (var words in one.Asked)
            {
                occurrences.Ask(words);
            }
        }

        occurrences.Count(strips);
        return candidates.Where(one => one.IsSlip(occurrences)).Select(static one => one.Found);
    }

    // The phrase and the other character stand in the text and are words; or the phrase begins a clause.
    private Break? BreakAt(Neighbours place, bool isBefore)
    {
        var text = strips[place.Strip].Text.Span;
        var start = isBefore ? place.At - 1 : place.At + 2 - Break.Phrase;
        if (isBefore && start >= 0 && (Characters.IsSentenceEnd(text[start]) || text[start] == '，'))
        {
            return place.At + Break.Opening <= text.Length && AreWords(text.Slice(place.At, Break.Opening)) ? Break.AtStart(text.Slice(place.At, Break.Opening).ToString(), place) : null;
        }

        return start >= 0 && start + Break.Phrase < text.Length && AreWords(text.Slice(start, Break.Phrase + 1))
            ? Break.Inside(text.Slice(start, Break.Phrase + 1).ToString(), place, isBefore, start)
            : null;
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

    /// <summary>
    /// A place at which a set phrase has another character before or behind it, or none. The usual one makes a word with the phrase's first (or last)
    /// character, and the next two characters are another word: 基本｜公共 lacks its 基 in 政府在本公共服务. An ordinary word across the seam, such as
    /// 增加 in 比上年增加, is no slip.
    /// </summary>
    private sealed record Break(string Set, string Seam, string Word, string WordInPhrase, string Next, string NextInPhrase, CutWord Found)
    {
        public const int Phrase = 4;
        public const int Opening = 3;

        private const int WholesToOneSeam = 10;

        public IEnumerable<string> Asked => ((string[])[Set, Seam, Word, WordInPhrase, Next, NextInPhrase]).Where(static words => words.Length > 0);

        public static Break Inside(string printed, Neighbours place, bool isBefore, int start)
        {
            var usual = place.Usual.ToString();
            var phrase = isBefore ? printed[1..] : printed[..^1];
            var whole = isBefore ? usual + phrase : phrase + usual;
            var found = new CutWord(place.Strip, start, start + printed.Length, whole, place.Times);
            return isBefore
                ? new Break(phrase, printed[..2], whole[..2], whole[..3], phrase[1..3], phrase[..3], found)
                : new Break(phrase, printed[^2..], whole[^2..], whole[^3..], phrase[1..3], phrase[1..], found);
        }

        public static Break AtStart(string phrase, Neighbours place)
        {
            var whole = place.Usual + phrase;
            return new Break(phrase, "", whole[..2], whole[..3], phrase[1..3], phrase[..3], new CutWord(place.Strip, place.At, place.At + phrase.Length, whole, place.Times));
        }

        public bool IsSlip(Occurrences occurrences) =>
            occurrences.Of(Set) > (Seam.Length > 0 ? FewestWhole : FewestOpenings)
            && (Seam.Length == 0 || occurrences.Of(Seam) * WholesToOneSeam <= Found.Times)
            && occurrences.Of(Word) > occurrences.Of(WordInPhrase)
            && occurrences.Of(Next) > occurrences.Of(NextInPhrase);
    }

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
