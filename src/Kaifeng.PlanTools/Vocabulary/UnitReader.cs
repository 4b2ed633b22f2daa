using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>Reads the unit behind a figure: the longest word of <see cref="Units"/>, and what is divided by what.</summary>
internal static class UnitReader
{
    /// <summary>The scales that belong to a unit, with the factor of each.</summary>
    public static readonly (string Text, decimal Factor)[] Scales = [("", 1m), ("万", 10000m), ("亿", 100000000m), ("万亿", 1000000000000m), ("千", 1000m), ("百", 100m)];

    private static readonly Word[] AllWords = MakeWords();
    private static readonly CharacterTable<Word> Words = new(AllWords, static word => word.Text[0]);
    private static readonly Unit[] BareUnits = UnderScales(Unit.None);
    private static readonly CharacterSet FirstOfWords = new(AllWords.Select(static word => word.Text[0]));

    /// <param name="Text">The word.</param>
    /// <param name="Units">Its unit under each of <see cref="Scales"/>.</param>
    /// <param name="Use">After which numerals it is one.</param>
    private sealed record Word(string Text, Unit[] Units, WordUse Use);

    private enum WordUse
    {
        Any,
        AfterDigits,
        AfterChinese,
    }

    /// <summary>The unit that begins at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would begin; blanks before it are passed over.</param>
    /// <param name="scale">The scale of the numeral, an index of <see cref="Scales"/>.</param>
    /// <param name="afterDigits">Whether the numeral is written in Arabic figures.</param>
    /// <param name="end">Where it ends; <paramref name="at"/> where none stands there.</param>
    public static Unit? Read(ReadOnlySpan<char> text, int at, int scale, bool afterDigits, out int end)
    {
        end = at;
        var start = Characters.SkipBlanks(text, at);
        if (start - at > 1 || Find(text[start..], afterDigits) is not { } word)
        {
            return null;
        }

        end = start + word.Text.Length;
        if (QuotientEnd(text, end) is var quotient && quotient > end)
        {
            var printed = string.Concat(Scales[scale].Text, text[start..quotient]);
            end = quotient;
            return new Unit(printed, text[start..quotient].ToString(), Scales[scale].Factor, Dimension.Composite, Scales[scale].Factor);
        }

        return word.Units[scale];
    }

    /// <summary>The unit that <paramref name="text"/> is as a whole, 万 and 亿 in it or not: <c>万千瓦</c>, <c>亿元</c>, <c>吨标煤/万元</c>.</summary>
    public static Unit? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        for (var scale = 0; scale < Scales.Length; scale++)
        {
            if (text.StartsWith(Scales[scale].Text, StringComparison.Ordinal)
                && Read(text, Scales[scale].Text.Length, scale, afterDigits: true, out var end) is { } unit
                && end == text.Length)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether a character begins any unit.</summary>
    public static bool MayBegin(char c) => FirstOfWords.Contains(c);

    /// <summary>The unit of a figure with 万 or 亿 and nothing behind it; <see cref="Unit.None"/> without.</summary>
    public static Unit Bare(int scale) => BareUnits[scale];

    /// <summary>The unit under a scale: 元 and 亿 give 亿元.</summary>
    public static Unit WithScale(Unit unit, int scale) =>
        scale == 0 ? unit : new(Scales[scale].Text + unit.Printed, unit.Base, unit.Factor * Scales[scale].Factor, unit.Dimension, Scales[scale].Factor);

    private static Word? Find(ReadOnlySpan<char> text, bool afterDigits)
    {
        foreach (var word in text.IsEmpty ? [] : Words[text[0]])
        {
            if (text.StartsWith(word.Text, StringComparison.Ordinal) && word.Use != (afterDigits ? WordUse.AfterChinese : WordUse.AfterDigits) && EndsWord(text, word.Text))
            {
                return word;
            }
        }

        return null;
    }

    // GB is no unit in GBDT, P none in PPP.
    private static bool EndsWord(ReadOnlySpan<char> text, string word) =>
        !char.IsAsciiLetter(word[^1]) || text.Length == word.Length || !char.IsAsciiLetterOrDigit(text[word.Length]);

    private static int QuotientEnd(ReadOnlySpan<char> text, int at)
    {
        while (at + 1 < text.Length && text[at] is '/' or '／')
        {
            var next = at + 1;
            while (next < text.Length && text[next] is '万' or '百' or '亿' or '十' || IsThousandBeforeUnit(text, next))
            {
                next++;
            }

            if (Find(text[next..], afterDigits: true) is not { } word)
            {
                return at;
            }

            at = next + word.Text.Length;
        }

        return at;
    }

    // 千 in 千人 and not in 千瓦.
    private static bool IsThousandBeforeUnit(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == '千' && Find(text[at..], afterDigits: true) is null;

    private static Word[] MakeWords()
    {
        var words = new List<Word>();
        foreach (var entry in Units.Measures)
        {
            words.AddRange(entry.AllWords.Select(name => new Word(name, UnderScales(new Unit(PrintedName(name), entry.Base, entry.Factor, entry.Dimension, 1)), WordUse.Any)));
        }

        words.AddRange(Units.Classifiers.Select(static name => new Word(name, Classifier(name), WordUse.Any)));
        words.AddRange(Units.BareNouns.Select(static name => new Word(name, Classifier(name), WordUse.Any)));
        words.AddRange(Units.ClassifiersAfterDigits.Select(static name => new Word(name, Classifier(name), WordUse.AfterDigits)));
        words.AddRange(Units.CountedNouns.Select(static name => new Word(name, Classifier(name), WordUse.AfterChinese)));
        return [.. words.OrderByDescending(static word => word.Text.Length)];
    }

    // 5个工作日 are 5 工作日 and 2个百分点 2 百分点; the full-width sign is the same unit as the other.
    private static string PrintedName(string name) => name is "％" or "﹪" ? "%" : name.Length > 1 && name[0] == '个' && name != "个月" ? name[1..] : name;

    private static Unit[] Classifier(string name) => UnderScales(new Unit(name, name, 1, Dimension.Count, 1));

    private static Unit[] UnderScales(Unit unit) => [.. Scales.Select((_, scale) => WithScale(unit, scale))];
}
