using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Figures.Subjects;

public sealed class QuantityReaderTests
{
    private static readonly NoticeFigures Bundled = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)));

    [Fact]
    public void No_subject_of_the_bundled_notice_goes_over_the_end_of_a_sentence() =>
        Assert.DoesNotContain(Bundled.Quantities, static quantity => Bundled.Notice.Source.Read(quantity.Subject).AsSpan().IndexOfAny("。；") >= 0);

    [Fact]
    public void Nearly_all_quantities_of_the_bundled_notice_have_a_subject() =>
        Assert.InRange(Bundled.Quantities.Count(static quantity => quantity.Subject.IsEmpty), 0, Bundled.Quantities.Length / 50);

    [Fact]
    public void Ids_of_quantities_and_of_targets_are_unique()
    {
        Assert.Equal(Bundled.Quantities.Length, Bundled.Quantities.Select(static quantity => quantity.Id).Distinct().Count());
        Assert.Equal(Bundled.Targets.Length, Bundled.Targets.Select(static target => target.Id).Distinct().Count());
    }

    [Fact]
    public void Every_target_is_one_of_the_quantities() =>
        Assert.All(Bundled.Targets, static target => Assert.Contains(target.Quantity, Bundled.Quantities));
}
