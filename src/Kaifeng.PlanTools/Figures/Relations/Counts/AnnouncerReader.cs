using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the numbers of a strip that may announce a list: small whole numbers with a measure word or a noun behind them.</summary>
internal static class AnnouncerReader
{
    private const int Most = 60;
    private const int LongestNoun = 16;
    private const int LongestQuote = 40;
    private const int LongestNumber = 3;
    private const int LongestName = 16;

    private static readonly SearchValues<char> Joiners = SearchValues.Create("+＋-—.·/");
    private static readonly CharacterSet Numerals = new("0123456789一二三四五六七八九十两");

    /// <summary>The announcers from left to right.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="index">Its place in the notice.</param>
    public static List<Announcer> Read(StripMentions strip, int index)
    {
        var text = strip.Strip.Text.Span;
        var found = new List<Announcer>();
        var (at, mention) = (0, 0);
        while (at < text.Length && Numerals.IndexIn(text[at..]) is var next and >= 0)
        {
            at += next;
            while (mention < strip.Mentions.Length && EndOf(strip.Mentions[mention]) <= at)
            {
                mention++;
            }

            var inside = mention < strip.Mentions.Length && strip.Mentions[mention].Start <= at ? mention : -1;
            at = inside >= 0 && !MayAnnounce(text, strip.Mentions[inside]) ? EndOf(strip.Mentions[inside]) : ReadAt(text, at, index, inside >= 0, found);
        }

        return found;
    }

    private static int EndOf(in Mention mention) => Math.Max(mention.End, mention.NumeralEnd);

    private static bool MayAnnounce(ReadOnlySpan<char> text, in Mention mention) => mention.Kind switch
    {
        NumeralKind.Quantity => mention.Amount is { Bound: Bound.Exact, High: null, Unit: { Scale: 1, Dimension: PlanTools.Vocabulary.Dimension.Count or PlanTools.Vocabulary.Dimension.None } },
        NumeralKind.Name or NumeralKind.Unexplained => mention.NumeralEnd - mention.NumeralStart <= LongestName && !text[mention.NumeralStart..mention.NumeralEnd].ContainsAny(Joiners),
        NumeralKind.Ordinal => mention.NumeralEnd < text.Length && text[mention.NumeralEnd] is '类' or '级' && (mention.NumeralStart == 0 || text[mention.NumeralStart - 1] != '第'),
        _ => false,
    };

    private static int ReadAt(ReadOnlySpan<char> text, int at, int index, bool isNumeral, List<Announcer> found)
    {
        if (NumberAt(text, at, out var end) is not { } number)
        {
            return Math.Max(end, at + 1);
        }

        var quote = QuoteBefore(text, at);
        var close = quote < 0 ? -1 : QuoteAfter(text, end);

        // 一体, 双向 and the like are words, unless marks set them apart.
        var isWord = NumeralWords.SkipAt(text, at) > at || NumeralWords.FixedAt(text, at) > at;
        var measure = CountWords.MeasureAt(text[end..]);
        var isNone = number is < 2 or > Most || (text[at] is >= '0' and <= '9' && end < text.Length && text[end] == '级') || (isWord && measure < 2 && (close < 0 || !isNumeral)) || (at > 0 && CountWords.IsNoAnnouncer(text[..at]));
        var noun = end + measure;
        if (!isNone && !CountWords.CountsNoNames(text[end..]))
        {
            var nounEnd = noun;
            while (nounEnd < text.Length && nounEnd - noun < LongestNoun && Characters.IsIdeograph(text[nounEnd]))
            {
                nounEnd++;
            }

            if (nounEnd > end)
            {
                found.Add(new Announcer(index, at, noun, nounEnd, number)
                {
                    Measure = text[end..noun].ToString(),
                    IsDigits = ArabicNumerals.IsDigit(text[at]),
                    Quote = close < 0 ? -1 : quote,
                    QuoteEnd = close,
                });
            }
        }

        return end;
    }

    /// <summary>The whole number at a place, with where it ends; <c>null</c> where it is part of a longer numeral.</summary>
    public static int? NumberAt(ReadOnlySpan<char> text, int at, out int end)
    {
        var isDigits = ArabicNumerals.IsDigit(text[at]);
        end = isDigits ? ArabicNumerals.NumberEnd(text, at) : SpokenNumerals.Read(text, at)?.End ?? at;
        var isJoined = at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '第' or '.' or '-' or '—' or '〔' || SpokenNumerals.IsNumeral(text[at - 1]));
        var isLong = end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '%' or '万' or '亿' or '多' or '余' or '几' || SpokenNumerals.IsNumeral(text[end]));
        if (isJoined || isLong || end == at || end - at > LongestNumber)
        {
            return null;
        }

        return isDigits ? (text[at..end].Contains('.') ? null : ArabicNumerals.Whole(text[at..end])) : (int?)SpokenNumerals.Read(text, at)!.Value.Value;
    }

    private static int QuoteBefore(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - LongestQuote);
        return text[from..at].LastIndexOfAny('“', '”') is var mark and >= 0 && text[from + mark] == '“' ? from + mark : -1;
    }

    private static int QuoteAfter(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + LongestQuote)];
        return rest.IndexOfAny('“', '”') is var mark and >= 0 && rest[mark] == '”' ? at + mark : -1;
    }
}
