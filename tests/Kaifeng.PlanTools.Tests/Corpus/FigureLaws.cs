using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws of figures that hold for every text.</summary>
internal static class FigureLaws
{
    /// <summary>Reads the figures and checks every law; fails with the law that is broken and where.</summary>
    public static NoticeFigures Check(PlanNotice notice)
    {
        var figures = FigureReader.Read(notice);
        EveryDigitIsInOneNumeral(figures);
        QuantitiesLieInTheText(figures);
        FindingsLieInTheText(figures);
        return figures;
    }

    private static void EveryDigitIsInOneNumeral(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        var held = new byte[source.Content.Length];
        foreach (var piece in figures.Numerals.SelectMany(static numeral => numeral.Place.Pieces))
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                Assert.True(held[i]++ == 0, $"{source.PositionOf(i)} stands in two numerals");
            }
        }

        // A figure of a unit (m²: m2) belongs to its quantity and is no numeral of its own.
        foreach (var piece in figures.Quantities.SelectMany(static quantity => quantity.Place.Pieces))
        {
            held.AsSpan(piece.Start, piece.Length).Fill(1);
        }

        foreach (var leaf in figures.Notice.Leaves.Where(static leaf => leaf.Kind is not (LeafKind.Dropped or LeafKind.Markup)))
        {
            for (var i = leaf.Span.Start; i < leaf.Span.End; i++)
            {
                Assert.True(held[i] == 1 || !ArabicNumerals.IsDigit(source.Content[i]), $"the digit at {source.PositionOf(i)} stands in no numeral");
            }
        }
    }

    private static void QuantitiesLieInTheText(NoticeFigures figures)
    {
        foreach (var quantity in figures.Quantities)
        {
            Assert.True(quantity.Place.Pieces.Length > 0 && quantity.Place.Extent.End <= figures.Notice.Source.Content.Length, $"{quantity.Id} has no place");
            Assert.True(quantity.Cell?.Amount is null || quantity.Cell.Amount == quantity.Amount, $"{quantity.Id} says another figure than the indicator whose cell it is");
            Assert.True(quantity.Amount.High is null || quantity.Amount.High > quantity.Amount.Value, $"{quantity.Id} is a range whose ends are reversed");
            Assert.True(quantity.Amount.Interval is var (low, high) && (low is null || high is null || low <= high), $"{quantity.Id} has an interval whose ends are reversed");
        }
    }

    private static void FindingsLieInTheText(NoticeFigures figures)
    {
        var findings = Checker.Check([figures], RuleCatalogue.All).Notices[0].Findings;
        foreach (var finding in findings)
        {
            Assert.True(finding.Place.Pieces.Length > 0 && finding.Place.Extent.End <= figures.Notice.Source.Content.Length, $"{finding.Id} has no place");
            Assert.True(finding.Message is { Zh.Length: > 0, En.Length: > 0 }, $"{finding.Id} says nothing");
        }

        Assert.Equal(findings.Length, findings.Select(static finding => finding.Id).Distinct(StringComparer.Ordinal).Count());
    }
}
