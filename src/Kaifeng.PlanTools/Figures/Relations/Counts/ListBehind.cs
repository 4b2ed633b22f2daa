using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the list behind its number: <c>五大工程：A、B…</c>, <c>三区（A、B、C）</c>, <c>四镇，即A、B…</c>.</summary>
internal static class ListBehind
{
    private const int FarthestOpening = 18;
    private const int LongestNounBracket = 10;
    private const int LongestList = 1200;

    /// <summary>The list, if one opens behind the number.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        // The list of all parts of a catchword is not the one of a part.
        var text = input.TextOf(announcer);
        if (announcer.IsCatchword && announcer.Quote >= 0 && CatchwordLists.PartsAround(text, announcer) is { Count: > 1 })
        {
            return null;
        }

        return RangeOf(text, announcer, out var kind) is var (start, end) && end > start ? Best(input, announcer, ListReadings.Of(text, start, end), kind) : null;
    }

    /// <summary>Where the list stands that opens behind a number; empty for none.</summary>
    public static (int Start, int End) RangeOf(ReadOnlySpan<char> text, in Announcer announcer) => RangeOf(text, announcer, out _);

    private static (int Start, int End) RangeOf(ReadOnlySpan<char> text, in Announcer announcer, out Opening kind)
    {
        if (!OpeningOf(text, announcer, out var start, out kind))
        {
            return default;
        }

        var limit = Math.Min(text.Length, start + LongestList);
        var end = kind == Opening.Bracket ? Nesting.CloseOf(text, start - 1, limit) : Nesting.Next(text, start, limit, "。！？");
        return EnumerationMarks.At(text, Characters.SkipBlanks(text, start)) is { Value: 1 } ? default : (start, end);
    }

    private static Listing? Best(CountInput input, in Announcer announcer, List<ListReading> readings, Opening kind)
    {
        var text = input.TextOf(announcer);
        var strip = input[announcer.Strip];
        ListReading? best = null;
        foreach (var reading in readings)
        {
            if (reading.Names.Allows(announcer.Number) && (reading.IsSafe || readings.Count == 1))
            {
                best = reading;
                break;
            }

            best ??= reading;
        }

        if (best is null || best.Names.Most < 2)
        {
            return null;
        }

        var isNamed = announcer.IsCatchword && best.Names.AllHold(text, text[announcer.End]);
        var isSure = best.IsSafe && (kind != Opening.Verb || isNamed) && best.Names.IsUniform(text, isFirstWhole: true) && (kind == Opening.Bracket || AreNames(text, announcer, best.Names));
        var isLikely = best.IsSafe && (isSure || kind == Opening.Verb || readings.Count == 1);
        return ListingOf(strip.Place, best.Names, isSure ? Certainty.Sure : isLikely && kind != Opening.Verb ? Certainty.Likely : Certainty.Possible, announcer.Front) with { IsWhole = readings.Count == 1 };
    }

    /// <summary>A listing of names that stand in the announcer's strip, from the first to the last.</summary>
    public static Listing ListingOf(Passage place, NameList names, Certainty certainty, int front) =>
        new(names.Least, names.Most, certainty, [place.Slice(names.Names[0].Start, names.Names[^1].End)])
        {
            IsOpen = names.IsOpen,
            Near = (Math.Min(front, names.Names[0].Start), names.Names[^1].End),
        };

    // 三堤：建设大堤、13座水闸 tells what is done; the members of a catchword end with its noun.
    private static bool AreNames(ReadOnlySpan<char> text, in Announcer announcer, NameList names)
    {
        foreach (var (start, end) in names.Names)
        {
            var isOther = announcer.IsCatchword && !text[start..end].Contains(text[announcer.End]) && announcer.Quote < 0;
            if (isOther || char.IsAsciiDigit(text[start]))
            {
                return false;
            }
        }

        return true;
    }

    private enum Opening
    {
        Colon,
        Bracket,
        Word,
        Verb,
    }

    // Between number and opening stands the noun alone.
    private static bool OpeningOf(ReadOnlySpan<char> text, in Announcer announcer, out int start, out Opening kind)
    {
        (start, kind) = (0, Opening.Colon);
        var end = Math.Min(text.Length, announcer.End + FarthestOpening);
        for (var at = announcer.End; at < end; at++)
        {
            var c = text[at];
            if (c is '：' or ':')
            {
                start = at + 1;
                return true;
            }

            if (c is '（' or '(')
            {
                // 乡镇（街道） is a noun; the list stands behind it.
                if (NounBracketEnd(text, at) is var close and > 0)
                {
                    end = Math.Min(text.Length, end + close - at);
                    at = close;
                    continue;
                }

                (start, kind) = (at + 1, Opening.Bracket);
                return !CountWords.IsRemark(text[start..]);
            }

            if (c is '，' && announcer.IsCatchword && at == announcer.QuoteEnd + 1 && EnumerationMarks.MayStandAt(text, announcer.Quote))
            {
                (start, kind) = (at + 1, Opening.Word);
                return CountWords.OpeningAt(text[start..]) is var next && (start += next) > 0;
            }

            var word = at > announcer.End || announcer.Quote >= 0 || announcer.IsCatchword || announcer.Measure.Length > 1 ? at + (c is '，' or ',' ? 1 : 0) : text.Length;
            if (CountWords.OpeningAt(text[word..]) is var length and > 0)
            {
                start = word + length;
                kind = CountWords.IsWeakOpening(text.Slice(word, length)) ? Opening.Verb : Opening.Word;
                start += start < text.Length && text[start] is '：' or ':' or '了' ? 1 : 0;
                return true;
            }

            if (!Characters.IsIdeograph(c) && c is not ('“' or '”' or ' ' or '、' or '+' or '（'))
            {
                return false;
            }

            // The noun ends where another number begins, but for the parts of a catchword.
            if (c == '、' && announcer.Quote < 0)
            {
                return false;
            }
        }

        return false;
    }

    private static int NounBracketEnd(ReadOnlySpan<char> text, int open)
    {
        var close = Nesting.CloseOf(text, open, Math.Min(text.Length, open + LongestNounBracket));
        return close > open && CountWords.AreUnits(text[(open + 1)..close]) ? close : -1;
    }
}
