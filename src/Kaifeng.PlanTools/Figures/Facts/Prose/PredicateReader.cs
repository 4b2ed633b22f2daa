using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Reads what stands between a subject and its figure, from the figure back to the first word that is none of it.</summary>
internal static class PredicateReader
{
    /// <summary>Reads the words between two places.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="start">Where the clause begins or the figure before ends.</param>
    /// <param name="end">Where the figure begins.</param>
    /// <param name="years">The years of the strip.</param>
    public static Predicate Read(ReadOnlySpan<char> text, int start, int end, List<YearPhrase> years)
    {
        var predicate = new Predicate(end);
        var year = years.Count - 1;
        var hasYear = false;
        while (predicate.Start > start)
        {
            var at = predicate.Start;
            if (Characters.IsBlank(text[at - 1]))
            {
                predicate = predicate with { Start = at - 1 };
            }
            else if (YearEndingAt(years, ref year, start, at) is { } phrase)
            {
                predicate = predicate with { Start = phrase.Start };
                hasYear = true;
            }
            else if (NumberOfYears.AtEnd(text[start..at], out var lapse) is var lapseLength and > 0)
            {
                predicate = predicate with { Start = at - lapseLength, Years = lapse, IsYearly = predicate.IsYearly || lapse == 0 };
            }
            else if (text[at - 1] is '）' or ')' && text[start..at].LastIndexOfAny('（', '(') >= 0)
            {
                break;
            }
            else if (PredicateWords.All.LengthAtEnd(text[start..at], out var kind) is var length and > 0
                && With(predicate, kind, text[start..(at - length)], hasYear) is { } next)
            {
                predicate = next with { Start = at - length };
            }
            else
            {
                break;
            }
        }

        return predicate;
    }

    private static YearPhrase? YearEndingAt(List<YearPhrase> years, ref int index, int start, int end)
    {
        while (index >= 0 && years[index].End > end)
        {
            index--;
        }

        return index >= 0 && years[index].End == end && years[index].Start >= start ? years[index] : null;
    }

    // null where the word is none of the predicate.
    private static Predicate? With(Predicate found, PredicateWord kind, ReadOnlySpan<char> before, bool hasYear)
    {
        var hasVerb = found.IsChange || found.IsBecoming;
        return kind switch
        {
            PredicateWord.Filler => found,
            PredicateWord.Rise => hasVerb ? null : Changed(found, 1),
            PredicateWord.Fall => hasVerb ? null : Changed(found, -1),
            PredicateWord.Above => IsContrast(found, before) ? found with { IsChange = true, Direction = 1, IsAgainst = true } : null,
            PredicateWord.Below => IsContrast(found, before) ? found with { IsChange = true, Direction = -1, IsAgainst = true } : null,
            PredicateWord.Growth => hasVerb ? null : found with { IsChange = true, IsNoun = true, Direction = 1, IsReached = false },
            PredicateWord.Decline => hasVerb ? null : found with { IsChange = true, IsNoun = true, Direction = -1, IsReached = false },
            PredicateWord.Becomes => hasVerb || found.IsFrom ? null : found with { IsReached = true },
            PredicateWord.Reaches => found.IsFrom ? null : found,
            PredicateWord.Yearly => found with { IsYearly = true },
            PredicateWord.Summed => found with { IsSummed = true },
            PredicateWord.Net => found with { IsNet = true },
            PredicateWord.Dealt => found with { IsDealt = true },
            PredicateWord.From => hasVerb || found.IsReached || found.IsFrom ? null : found with { IsFrom = true },
            PredicateWord.Against => IsCompared(found, hasYear) ? found with { IsAgainst = true } : null,
            PredicateWord.Then => hasYear ? null : found,
            PredicateWord.Added => hasVerb || found.IsReached ? null : found with { IsAdded = true },
            PredicateWord.Removed => hasVerb || found.IsReached ? null : found with { IsRemoved = true },
            PredicateWord.Share => found.IsBecoming ? null : found with { IsShare = true },
            _ => null,
        };
    }

    // 增加到: what it becomes; 增长: by how much it changes. What is verb before 由 is a noun: 增长由5%提高到8%.
    private static Predicate Changed(Predicate found, int direction) =>
        found.IsReached && !found.IsFrom
            ? found with { IsBecoming = true, Direction = direction }
            : found with { IsChange = true, Direction = direction };

    private static bool IsContrast(Predicate found, ReadOnlySpan<char> before) =>
        found is { IsChange: false, IsBecoming: false, IsReached: false } && before.IndexOfAny("比较于") >= 0;

    private static bool IsCompared(Predicate found, bool hasYear) => !found.IsFrom && (hasYear || found is { IsChange: false, IsBecoming: false, IsReached: false });
}
