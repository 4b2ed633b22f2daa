namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>
/// Finds runs of numbers that count up page by page: each one more than the number before it, or a few more where pages print none,
/// at distances that are those of pages and much the same. The rows of a table count up in steps of a few words, or of any length.
/// </summary>
internal static class PageRuns
{
    private const int Fewest = 3;
    private const int FewestGlued = 4;
    private const int MostRuns = 40;
    private const int MostMissing = 3;

    // Visible characters from one page to the next: the standard's page holds 22 lines of 28, one with a table far less.
    private const int ShortestStep = 60;
    private const int LongestStep = 4000;
    private const int ShortestPage = 150;

    // So many of a hundred steps lie between half of the middle one and almost twice as much.
    private const int Regular = 70;

    /// <summary>The numbers of all runs among <paramref name="numbers"/>, which stand in the order of the text. Of two runs that stand side by side the longer one counts pages.</summary>
    public static List<PageNumber> Find(List<PageNumber> numbers)
    {
        var found = new List<List<PageNumber>>();
        for (var round = 0; round < MostRuns && numbers.Count >= Fewest; round++)
        {
            var run = LongestRun(numbers);
            if (run.Count < Fewest)
            {
                break;
            }

            if (IsRegular(run) && !found.Exists(other => other[0].Block < run[^1].Block && run[0].Block < other[^1].Block))
            {
                found.Add(run);
            }

            var taken = run.ConvertAll(static number => number.Block).ToHashSet();
            numbers = numbers.FindAll(number => !taken.Contains(number.Block));
        }

        return [.. found.SelectMany(static run => run)];
    }

    /// <summary>The longest run, a number alone on its line counting twice: for each number the best run that ends with it is kept.</summary>
    private static List<PageNumber> LongestRun(List<PageNumber> numbers)
    {
        var weights = new int[numbers.Count];
        var above = new int[numbers.Count];
        var ends = new Dictionary<int, int>();
        var best = -1;
        for (var i = 0; i < numbers.Count; i++)
        {
            above[i] = AboveOf(numbers, i, ends, weights);
            weights[i] = (numbers[i].GluedLength == 0 ? 2 : 1) + (above[i] < 0 ? 0 : weights[above[i]]);
            if (!ends.TryGetValue(numbers[i].Number, out var other) || weights[i] >= weights[other])
            {
                ends[numbers[i].Number] = i;
            }

            best = best < 0 || weights[i] > weights[best] ? i : best;
        }

        var run = new List<PageNumber>();
        for (var i = best; i >= 0; i = above[i])
        {
            run.Add(numbers[i]);
        }

        run.Reverse();
        return run;
    }

    private static int AboveOf(List<PageNumber> numbers, int index, Dictionary<int, int> ends, int[] weights)
    {
        var best = -1;
        for (var step = 1; step <= MostMissing; step++)
        {
            if (ends.TryGetValue(numbers[index].Number - step, out var end)
                && (numbers[index].Place - numbers[end].Place) / step is var distance && distance <= LongestStep
                && distance >= (numbers[end].IsFigure ? 1 : ShortestStep)
                && (best < 0 || weights[end] > weights[best]))
            {
                best = end;
            }
        }

        return best;
    }

    private static bool IsRegular(List<PageNumber> run)
    {
        if (run.Exists(static number => number.GluedLength > 0) && run.Count < FewestGlued)
        {
            return false;
        }

        if ((run[^1].Number - run[0].Number + 1) * 2 > run.Count * MostMissing)
        {
            return false;
        }

        var steps = new List<int>(run.Count);
        for (var i = 1; i < run.Count; i++)
        {
            steps.Add((run[i].Place - run[i - 1].Place) / (run[i].Number - run[i - 1].Number));
        }

        var middle = steps.Order().ElementAt(steps.Count / 2);
        var regular = steps.Count(step => step * 2 >= middle && step * 10 <= middle * 19);
        return middle >= ShortestPage && regular * 100 >= steps.Count * Regular;
    }
}
