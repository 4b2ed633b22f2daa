using System.Globalization;
using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Figures drawn with a seed from the texts in <c>corpus/</c>, for each of which a person has written down what it says.</summary>
public sealed class ReviewedFactsTests
{
    private const string None = "none";

    private static readonly string[][] Reviewed =
        [.. File.ReadAllLines(Path.Combine(CorpusTexts.Root, "tests", "Kaifeng.PlanTools.Tests", "Corpus", "Reviewed", "facts.tsv")).Select(static line => line.Split('\t'))];

    private static readonly Dictionary<(string File, string Line, string Column), string[]> Read = Reviewed.Skip(1)
        .Select(static row => row[0]).Distinct().SelectMany(Facts).ToDictionary(static fact => fact.Key, static fact => fact.Columns);

    [Theory]
    [InlineData("bound")]
    [InlineData("unit")]
    [InlineData("aspect")]
    [InlineData("end")]
    [InlineData("year")]
    [InlineData("subject")]
    [InlineData("scopes")]
    public void Of_the_reviewed_figures_ninety_five_in_a_hundred_are_read_right(string column)
    {
        var at = Array.IndexOf(Reviewed[0], column);
        var of = FactLedger.ColumnNames.IndexOf(column);
        var figures = Reviewed.Skip(1).Where(static row => row[6] != None).ToList();
        var wrong = figures.Where(row => !Read.TryGetValue((row[0], row[1], row[2]), out var columns) || columns[of].Trim('(', ')') != row[at]).ToList();
        Assert.True(wrong.Count * 20 <= figures.Count, string.Join('\n', wrong.Select(static row => string.Join(' ', row))));
    }

    private static IEnumerable<((string File, string Line, string Column) Key, string[] Columns)> Facts(string file) =>
        FactLedger.Of(FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(file))))
            .Select(entry => ((file, Text(entry.Place.Line), Text(entry.Place.Column)), entry.Columns.ToArray()))
            .DistinctBy(static fact => fact.Item1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
