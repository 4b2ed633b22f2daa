using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>Which kinds of heading hold which (GB/T 9704—2012, 7.3.3: 一、, （一）, 1., （1）; above them parts, chapters and sections).</summary>
internal static class Levels
{
    /// <summary>The deepest nesting: as many sections as there are ranks.</summary>
    public const int Deepest = 11;

    private static readonly int[] Ranks = RanksOf(
        (SectionKind.Foreword, 1), (SectionKind.Part, 1), (SectionKind.Chapter, 2), (SectionKind.Section, 3), (SectionKind.L1, 4), (SectionKind.D1, 5),
        (SectionKind.L2, 6), (SectionKind.L3, 7), (SectionKind.D2, 8), (SectionKind.D3, 9), (SectionKind.L4, 10), (SectionKind.Heading, 11));

    /// <summary>A kind's rank: a heading closes all open ones of its own rank and of higher numbers.</summary>
    public static int RankOf(SectionKind kind) => Ranks[(int)kind];

    private static int[] RanksOf(params (SectionKind Kind, int Rank)[] pairs)
    {
        var ranks = new int[pairs.Length];
        foreach (var (kind, rank) in pairs)
        {
            ranks[(int)kind] = rank;
        }

        return ranks;
    }
}
