using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds the noun behind a number of things: <c>6座变电站</c>.</summary>
internal static class CountedNoun
{
    private const int Longest = 24;
    private const int LongestShortNoun = 3;
    private const int LongestBracket = 6;

    private static readonly CharacterSet Ends = new("，。；：、！？,;:（(）)》《\t \u3000");

    /// <summary>Where it stands; <c>null</c> where none does.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="mentions">The numerals of the strip.</param>
    /// <param name="index">Which of them counts.</param>
    public static (int Start, int End)? Read(ReadOnlySpan<char> text, ImmutableArray<Mention> mentions, int index)
    {
        var start = mentions[index].End;
        start += start < text.Length && text[start] == '的' ? 1 : 0;
        start += start < text.Length && text[start] == '“' ? 1 : 0;
        if (start >= text.Length || !Characters.IsIdeograph(text[start]) && !char.IsAsciiLetter(text[start]) || IsVerb(text[start..]))
        {
            return null;
        }

        var next = index + 1 < mentions.Length ? mentions[index + 1] : default;
        var limit = Math.Min(text.Length, start + Longest);
        limit = next.Amount is not null && next.Start > start ? Math.Min(limit, next.Start) : limit;
        var end = start;
        while (end < limit)
        {
            var bracket = BracketLength(text[start..], end - start);
            if (bracket == 0 && EndsAt(text, start, end))
            {
                break;
            }

            end += Math.Max(bracket, 1);
        }

        end = Math.Min(end, limit);

        end -= end == limit && next.Amount is not null ? MeasureLength(text[start..end]) : 0;
        end -= SubjectWords.NounTails.LengthAtEnd(text[start..end]);
        var noun = text[start..end].TrimEnd("和及与以到至约超近达的“”");
        return noun.Length < 2 ? null : (start, start + noun.Length);
    }

    // 县（区）, 乡镇（街道）: other words for a short noun.
    private static int BracketLength(ReadOnlySpan<char> text, int at)
    {
        if (at is 0 or > LongestShortNoun || text[at] is not ('（' or '('))
        {
            return 0;
        }

        var close = text[at..].IndexOfAny('）', ')');
        return close is > 1 and <= LongestBracket && !text.Slice(at + 1, close - 1).ContainsAnyInRange('0', '9') ? close + 1 : 0;
    }

    // 10家企业产值50亿元: what is measured next is none of the noun.
    private static int MeasureLength(ReadOnlySpan<char> noun)
    {
        var end = noun.Length;
        while (PredicateWords.All.LengthAtEnd(noun[..end], out _) is var word and > 0 && word < end)
        {
            end -= word;
        }

        foreach (var measure in GenericNouns.Measures)
        {
            if (noun[..end].EndsWith(measure, StringComparison.Ordinal))
            {
                return noun.Length - end + measure.Length;
            }
        }

        return 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int start, int at)
    {
        if (Ends.Contains(text[at]))
        {
            return true;
        }

        var rest = text[at..];
        if (rest[0] == '均' && NounEnds.BeforeEach.Contains(text[at - 1]))
        {
            return false;
        }

        return at > start + 1
            && (SubjectWords.AfterNoun.LengthAtStart(rest) > 0 || NounEnds.Words.LengthAtStart(rest) > 0 || (rest[0] == '中' && rest.Length > 1 && !NounEnds.AfterMiddle.Contains(rest[1])));
    }

    private static bool IsVerb(ReadOnlySpan<char> text) =>
        PredicateWords.Becoming.LengthAtStart(text) > 0
        || (PredicateWords.All.LengthAtStart(text, out var kind) > 0 && kind is PredicateWord.Rise or PredicateWord.Fall or PredicateWord.Becomes or PredicateWord.Against or PredicateWord.Share or PredicateWord.From)
        || NounEnds.Words.LengthAtStart(text) > 1
        || text[0] is '和' or '及' or '与' or '或' or '以' or '之';
}
