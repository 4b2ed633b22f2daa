using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>
/// A change with both ends: <c>A、B分别从2016年的a、b增加至2020年的x、y</c>. All numbers are numerals of a sentence.
/// </summary>
/// <param name="Base">The first base figure; -1 where only the ends are printed.</param>
/// <param name="End">The first end figure.</param>
/// <param name="Count">How many figures each run has.</param>
/// <param name="BaseYear">Year of the bases; 0 where none is printed.</param>
/// <param name="EndYear">Year of the ends; 0 where none is printed.</param>
/// <param name="SubjectEnd">Where the words end that say what changes.</param>
internal readonly record struct GrowthPhrase(int Base, int End, int Count, int BaseYear, int EndYear, int SubjectEnd)
{
    private const int LongestLink = 12;
    private const int LongestRun = 12;

    /// <summary>Reads the phrase whose last end figure is <paramref name="last"/>; <c>null</c> where the figures are no such phrase.</summary>
    public static GrowthPhrase? Read(in Sentence sentence, int last, int count)
    {
        var end = last - count + 1;
        if (!IsRun(sentence, end, count))
        {
            return null;
        }

        var (endYear, before) = YearOf(sentence, end);
        var start = before - count + 1;
        var verb = sentence.Has(before) ? sentence.Between(sentence[before].End, sentence[before + 1].Start) : default;
        if (!GrowthWords.IsBecoming(verb) && !(endYear > 0 && GrowthWords.IsBecoming(sentence.Before(end))) || !IsRun(sentence, start, count) || !IsLike(sentence, start, end, count))
        {
            return null;
        }

        var (baseYear, first) = YearOf(sentence, start);
        var subject = baseYear > 0 ? sentence[first + 1].Start : sentence[start].Start;
        return new GrowthPhrase(start, end, count, baseYear, endYear, SubjectEndOf(sentence, subject));
    }

    /// <summary>The length of the run of figures of one kind, set off by 、 and 和, that begins with <paramref name="first"/>.</summary>
    public static int RunFrom(in Sentence sentence, int first)
    {
        var next = first + 1;
        while (sentence.IsAmount(next) && next - first < LongestRun && IsSeparator(sentence.Before(next)) && sentence[next].Amount!.Unit.Dimension == sentence[first].Amount!.Unit.Dimension)
        {
            next++;
        }

        return next - first;
    }

    private static bool IsRun(in Sentence sentence, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            if (!sentence.IsAmount(i) || (i > first && !IsSeparator(sentence.Before(i))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLike(in Sentence sentence, int first, int second, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (sentence[first + i].Amount!.Unit.Base != sentence[second + i].Amount!.Unit.Base)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeparator(ReadOnlySpan<char> words)
    {
        words = words.Trim("、，, 和及与以达到约为近分别");
        return words.IsEmpty;
    }

    // 2016年的, “十三五”末的: the year that stands right before a figure, and the numeral before it.
    private static (int Year, int Before) YearOf(in Sentence sentence, int figure)
    {
        var year = figure - 1;
        if (!sentence.IsYear(year))
        {
            return (0, year);
        }

        var link = sentence.Before(figure);
        return link.Length <= LongestLink && !link.ContainsAny("，。；、") ? (sentence[year].LastYear, year - 1) : (0, year);
    }

    private static int SubjectEndOf(in Sentence sentence, int at)
    {
        var words = sentence.Between(sentence.ClauseStart(at), at).TrimEnd("“‘ ");
        foreach (var word in Openings)
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                words = words[..^word.Length];
            }
        }

        return sentence.ClauseStart(at) + words.Length;
    }

    private static readonly string[] Openings = ["由", "从", "自", "分别", "已"];
}
