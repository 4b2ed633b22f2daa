namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>How much two names resemble each other, from 0 to 1, by the pairs of characters that they share.</summary>
/// <remarks>Containment counts more than overlap: a name is often printed shorter the second time. The head of a Chinese noun is its end.</remarks>
internal sealed class Likeness
{
    private const int LongestName = 40;
    private const double WeightOfContainment = 0.6;
    private const double MostOfShortNames = 0.72;
    private const double LossOfOtherHead = 0.12;
    private const double LikenessOfOne = 0.97;

    private static readonly string[] NumberWords = ["数量", "总数", "总数量", "数目", "个数", "家数", "户数", "人次", "总量", "总人数", "人数"];

    private readonly Dictionary<string, int[]> pairs = [];
    private readonly Dictionary<(string, string), double> known = [];

    /// <summary>The likeness of two names; 0 where one is empty.</summary>
    public double Of(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return 0;
        }

        if (left == right)
        {
            return 1;
        }

        (left, right) = (WithoutNumber(left), WithoutNumber(right));
        if (left == right)
        {
            return LikenessOfOne;
        }

        var key = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (!known.TryGetValue(key, out var likeness))
        {
            known[key] = likeness = Compute(key.Item1, key.Item2);
        }

        return likeness;
    }

    // 机架数量 is 机架.
    private static string WithoutNumber(string name)
    {
        foreach (var word in NumberWords)
        {
            if (name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal))
            {
                return name[..^word.Length];
            }
        }

        return name;
    }

    private double Compute(string left, string right)
    {
        var (a, b) = (PairsOf(left), PairsOf(right));
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var shared = Shared(a, b);
        var containment = (double)shared / Math.Min(a.Length, b.Length);
        var overlap = 2.0 * shared / (a.Length + b.Length);
        var likeness = (WeightOfContainment * containment) + ((1 - WeightOfContainment) * overlap);
        likeness = Math.Min(left.Length, right.Length) <= 2 ? Math.Min(likeness, MostOfShortNames) : likeness;
        return HeadOf(left) == HeadOf(right) ? likeness : Math.Max(0, likeness - LossOfOtherHead);
    }

    private static string HeadOf(string name) => name[Math.Max(0, name.Length - 2)..];

    private static int Shared(int[] left, int[] right)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            }
            else
            {
                (i, j) = left[i] < right[j] ? (i + 1, j) : (i, j + 1);
            }
        }

        return shared;
    }

    private int[] PairsOf(string name)
    {
        if (!pairs.TryGetValue(name, out var found))
        {
            var text = name.AsSpan(0, Math.Min(name.Length, LongestName));
            var set = new SortedSet<int>();
            for (var i = 0; i + 1 < text.Length; i++)
            {
                set.Add((text[i] << 16) | text[i + 1]);
            }

            pairs[name] = found = [.. set];
        }

        return found;
    }
}
