using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Vocabulary;

public sealed partial class UnitsTests
{
    // A rule may name a unit or two that it means; more in one file are a second table.
    private const int MostInOtherFiles = 4;

    [Fact]
    public void No_other_file_lists_units()
    {
        var units = Units.Measures.SelectMany(static unit => unit.AllWords).Concat(Units.Classifiers).ToHashSet(StringComparer.Ordinal);
        var source = Path.Combine(CorpusTexts.Root, "src");
        var wrong = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "Units.cs")
            .Where(file => Literals().Matches(File.ReadAllText(file)).Select(static literal => literal.Groups[1].Value).Distinct().Count(units.Contains) > MostInOtherFiles)
            .Select(file => Path.GetRelativePath(source, file));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_word_of_a_measure_stands_once()
    {
        var words = Units.Measures.SelectMany(static unit => unit.AllWords).ToList();
        Assert.Empty(words.GroupBy(static word => word).Where(static word => word.Count() > 1).Select(static word => word.Key));
    }

    [Theory]
    [InlineData("hm²", "平方米", 10000)]
    [InlineData("万kW·h", "千瓦时", 10000)]
    [InlineData("GWh", "千瓦时", 1000000)]
    [InlineData("MV·A", "千伏安", 1000)]
    [InlineData("㎥", "立方米", 1)]
    public void Every_spelling_of_a_unit_converts(string text, string unit, int factor)
    {
        var read = UnitReader.Parse(text)!;
        Assert.Equal((unit, factor), (read.Base, read.Factor));
    }

    [Theory]
    [InlineData("hm²", true)]
    [InlineData("万斤", true)]
    [InlineData("μg", true)]
    [InlineData("海里", true)]
    [InlineData("亿港元", true)]
    [InlineData("张床位", true)]
    [InlineData("吨标煤/万元", true)]
    [InlineData("含施工", false)]
    [InlineData("单位", false)]
    [InlineData("市", false)]
    public void A_column_knows_all_units_that_figures_know(string text, bool expected) => Assert.Equal(expected, ColumnUnits.IsUnit(text));

    [GeneratedRegex("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literals();
}
