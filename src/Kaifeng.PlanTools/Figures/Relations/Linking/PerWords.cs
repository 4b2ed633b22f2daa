using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>What an average is for each of: 人, 千人, 亩, 平方公里, 村, 元/吨.</summary>
/// <param name="Units">The base units that the divisor may have.</param>
/// <param name="Scale">Of how many of these the average speaks.</param>
/// <param name="Noun">What is counted, where a classifier alone says it: <c>村</c>, <c>校</c>.</param>
internal sealed record PerWords(IReadOnlyList<string> Units, decimal Scale, string Noun)
{
    private static readonly (string Text, decimal Factor)[] Numbers = [("十万", 100000), ("百万", 1000000), ("万", 10000), ("千", 1000), ("百", 100), ("亿", 100000000)];
    private static readonly string[] People = PlanTools.Vocabulary.Units.People;
    private static readonly string[] Classifiers = [.. PlanTools.Vocabulary.Units.Classifiers.Where(static word => word.Length == 1)];
    private static readonly string[] Days = ["天", "日"];

    /// <summary>Whether a figure is in the very unit of which the average is: 户 of 户均.</summary>
    public bool IsOf(Fact divisor) => divisor.Amount.Unit.Base == Units[0];

    /// <summary>The units in which the same things are counted: 人 and 名.</summary>
    public static IReadOnlyList<string> SameAs(string unit) => Array.IndexOf(People[..3], unit) >= 0 ? People[..3] : [unit];

    /// <summary>Reads the words; <c>null</c> where they name nothing that can be counted or measured.</summary>
    public static PerWords? Of(string words)
    {
        if (words.Length == 0)
        {
            return null;
        }

        var (scale, rest) = (1m, words);
        foreach (var (text, factor) in Numbers)
        {
            if (rest.Length > text.Length && rest.StartsWith(text, StringComparison.Ordinal))
            {
                (scale, rest) = (factor, rest[text.Length..]);
                break;
            }
        }

        if (rest.Length <= 2 || !IsCounter(rest[0]))
        {
            return Known(rest, scale);
        }

        var known = Known(rest[..1], scale);
        return known with { Noun = rest[1..], Units = People.Contains(rest[..1]) ? known.Units : [.. known.Units.Where(static unit => !People.Contains(unit) && unit is not "户")] };
    }

    // 每个乡镇, 每千名老年人: the classifier, and what it counts.
    private static bool IsCounter(char c) => People.Contains(c.ToString()) ? c != '人' : Classifiers.Contains(c.ToString());

    private static PerWords Known(string word, decimal scale)
    {
        if (People.Contains(word) || word is "人口" or "常住人口")
        {
            return new PerWords(People, scale, "");
        }

        if (Days.Contains(word))
        {
            return new PerWords(Days, scale, "");
        }

        return UnitReader.Parse(word) is not { } unit ? new PerWords([word, .. Classifiers], scale, word)
            : unit.Dimension == Dimension.Count ? new PerWords([unit.Base, .. Classifiers], scale, "")
            : new PerWords([unit.Base], scale * unit.Factor, "");
    }
}
