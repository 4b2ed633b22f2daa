using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>A sample of the bundled notice's numerals, each of which a person has looked at.</summary>
public sealed class NumeralSampleTests
{
    private const int SampleSize = 300;
    private const uint Seed = 4;
    private const string FileName = "kaifeng-2022-29.numerals.tsv";

    private static readonly string[][] Reviewed =
        [.. File.ReadAllLines(Path.Combine(CorpusTexts.Root, "tests", "Kaifeng.PlanTools.Tests", "Corpus", "Golden", FileName)).Skip(1).Select(static line => line.Split('\t'))];

    [Fact]
    public void The_sample_is_the_one_that_was_reviewed() =>
        Assert.Equal(Reviewed.Select(static row => (row[0], row[1], row[2])), Sample());

    [Fact]
    public void Of_the_reviewed_numerals_ninety_seven_in_a_hundred_are_right()
    {
        Assert.All(Reviewed, static row => Assert.True(row is [_, _, _, "right" or "wrong", { Length: > 0 }, _], string.Join(' ', row)));
        Assert.InRange(Reviewed.Count(static row => row[3] == "right"), SampleSize * 97 / 100, SampleSize);
    }

    // By a hash of the place, so that a numeral told apart anew changes the sample in that place alone.
    private static IEnumerable<(string Place, string Kind, string Text)> Sample()
    {
        var figures = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)));
        var source = figures.Notice.Source;
        return figures.Numerals
            .OrderBy(static numeral => Hash(numeral.Place.Extent.Start))
            .Take(SampleSize)
            .OrderBy(static numeral => numeral.Place.Extent.Start)
            .Select(numeral => (source.PositionOf(numeral.Place.Extent.Start), numeral))
            .Select(found => (FormattableString.Invariant($"{found.Item1.Line}:{found.Item1.Column}"), found.numeral.Kind.Name(), source.Read(found.numeral.Place)));
    }

    // Three rounds of xor and multiplication.
    private static uint Hash(int value)
    {
        unchecked
        {
            var x = (uint)value + (0x9E3779B9u * Seed);
            x = (x ^ (x >> 16)) * 0x7feb352du;
            x = (x ^ (x >> 15)) * 0x846ca68bu;
            return x ^ (x >> 16);
        }
    }
}
