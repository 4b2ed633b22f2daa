using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A word or a part of one that is printed twice in a row.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="Start">Where the first of the two begins.</param>
/// <param name="Length">How long one of them is.</param>
internal readonly record struct DoubledWord(int Strip, int Start, int Length)
{
    /// <summary>Where the second one ends.</summary>
    public int End => Start + (2 * Length);
}

/// <summary>
/// Finds words that are printed twice in a row. Much of Chinese repeats by right: 天天, 饮用水｜水源, 共建共治. A single character is too many where
/// the text prints the words around it without it, and never the reading in which the first of the two ends a word or the second begins one.
/// </summary>
internal sealed class DoubledWords
{
    private const int Longest = 8;
    private const int FewestElsewhere = 2;
    private const int SinglesToOneOther = 4;

    // Three characters and more that stand twice in a row are no words that are formed by doubling.
    private const int ShortestSure = 3;

    private readonly IReadOnlyList<Strip> strips;
    private readonly Occurrences occurrences = new();

    private DoubledWords(IReadOnlyList<Strip> strips) => this.strips = strips;

    /// <summary>The doubled words of running text, in its order.</summary>
    public static List<DoubledWord> Of(IReadOnlyList<Strip> strips)
    {
        var words = new DoubledWords(strips);
        var candidates = words.Candidates();
        foreach (var candidate in candidates.Where(static one => one.Length < ShortestSure))
        {
            words.Ask(candidate);
        }

        words.occurrences.Count(strips);
        return candidates.FindAll(words.IsTooMany);
    }

    private List<DoubledWord> Candidates()
    {
        var found = new List<DoubledWord>();
        for (var number = 0; number < strips.Count; number++)
        {
            if (strips[number].IsParagraph)
            {
                Add(strips[number], number, found);
            }
        }

        return found;
    }

    private static void Add(Strip strip, int number, List<DoubledWord> found)
    {
        var text = strip.Text.Span;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var length = Characters.IsIdeograph(text[i]) ? LengthAt(text, i) : 0;
            if (length > 0 && !IsCut(strip, i, i + (2 * length)))
            {
                found.Add(new DoubledWord(number, i, length));
            }

            i += length > 0 ? (2 * length) - 1 : 0;
        }
    }

    // The longest word that is doubled here; numerals may be (二二二), and words that begin with one (一步一步).
    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (ChineseNumerals.IsNumeral(text[at]))
        {
            return 0;
        }

        for (var length = Math.Min(Longest, (text.Length - at) / 2); length > 0; length--)
        {
            var word = text.Slice(at, length);
            if (word.SequenceEqual(text.Slice(at + length, length)) && IsOfWords(word))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsOfWords(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!Characters.IsIdeograph(c))
            {
                return false;
            }
        }

        return word.Length == 1 || word.ContainsAnyExcept(word[0]);
    }

    // What a page break cuts is for the rule of page breaks.
    private static bool IsCut(Strip strip, int start, int end)
    {
        var at = 0;
        foreach (var piece in strip.Place.Pieces)
        {
            at += piece.Length;
            if (at > start && at < end)
            {
                return true;
            }
        }

        return false;
    }

    private void Ask(DoubledWord word)
    {
        var around = new Around(strips[word.Strip].Text.Span, word);
        if (around.IsOpen)
        {
            return;
        }

        if (word.Length == 1)
        {
            occurrences.Ask(around.Before);
            occurrences.Ask(around.Behind);
            occurrences.Ask(around.Single);
            occurrences.Ask(around.DoubledBefore);
            occurrences.Ask(around.DoubledBehind);
            occurrences.Ask(around.FartherBefore);
            occurrences.Ask(around.FartherBehind);
        }
        else
        {
            occurrences.Ask(around.Before);
            occurrences.Ask(around.Behind);
            occurrences.Ask(around.Doubled);
        }
    }

    private bool IsTooMany(DoubledWord word)
    {
        var around = new Around(strips[word.Strip].Text.Span, word);
        if (word.Length >= ShortestSure || around.IsOpen)
        {
            return word.Length >= ShortestSure;
        }

        if (word.Length > 1)
        {
            return occurrences.Of(around.Doubled) == 1 && occurrences.Of(around.Before) >= FewestElsewhere && occurrences.Of(around.Behind) >= FewestElsewhere;
        }

        var single = occurrences.Of(around.Single);
        if (single < FewestElsewhere)
        {
            return false;
        }

        var before = occurrences.Of(around.Before) - single - occurrences.Of(around.DoubledBefore);
        var behind = occurrences.Of(around.Behind) - single - occurrences.Of(around.DoubledBehind);
        var isWholeBefore = occurrences.Of(around.FartherBefore) >= FewestElsewhere;
        var isWholeBehind = occurrences.Of(around.FartherBehind) >= FewestElsewhere;
        var isOneWord = before == 0 || (isWholeBefore && 2 * before <= single) || SinglesToOneOther * before <= single;
        return (around.IsBehindWord && isOneWord)
            || (behind == 0 && around.IsBeforeWord && isWholeBefore && isWholeBehind);
    }

    /// <summary>What stands around a doubled word, with and without one of the two.</summary>
    private readonly ref struct Around
    {
        private readonly ReadOnlySpan<char> text;
        private readonly DoubledWord word;

        public Around(ReadOnlySpan<char> text, DoubledWord word)
        {
            this.text = text;
            this.word = word;
            IsOpen = word.Start < 1 || word.End >= text.Length;
        }

        /// <summary>Whether nothing stands before or behind it.</summary>
        public bool IsOpen { get; }

        public bool IsBeforeWord => Characters.IsIdeograph(text[word.Start - 1]);

        public bool IsBehindWord => Characters.IsIdeograph(text[word.End]);

        public ReadOnlySpan<char> Doubled => text[word.Start..word.End];

        public ReadOnlySpan<char> Before => text[(word.Start - 1)..(word.Start + word.Length)];

        public ReadOnlySpan<char> Behind => text[(word.Start + word.Length)..(word.End + 1)];

        public ReadOnlySpan<char> DoubledBefore => text[(word.Start - 1)..word.End];

        public ReadOnlySpan<char> DoubledBehind => text[word.Start..(word.End + 1)];

        public string Single => string.Concat(Before, text.Slice(word.End, 1));

        public string FartherBefore => word.Start < 2 ? Single : string.Concat(text.Slice(word.Start - 2, 1), Single);

        public string FartherBehind => word.End + 1 >= text.Length ? Single : string.Concat(Single, text.Slice(word.End + 1, 1));
    }
}
