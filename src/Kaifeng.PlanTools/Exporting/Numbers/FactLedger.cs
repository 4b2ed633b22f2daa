using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>The facts for people to read: what every figure was understood to say.</summary>
public static class FactLedger
{
    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> ColumnNames { get; } =
        ["figure", "bound", "unit", "aspect", "end", "year", "compared", "subject", "scopes", "whole", "context", "group"];

    /// <summary>An entry for each fact, in the order of the text.</summary>
    public static IEnumerable<FactEntry> Of(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        return figures.Facts.All.Select(fact => new FactEntry(source.PositionOf(fact.Place.Extent.Start), Columns(source.Read(fact.Place), fact)));
    }

    private static ImmutableArray<string> Columns(string printed, Fact fact) =>
    [
        printed,
        fact.Amount.Bound.Sign(),
        fact.Unit,
        AspectText(fact),
        EndText(fact.End),
        YearText(fact),
        Text(fact.ComparedYear),
        fact.Subject.IsOwn || fact.Subject.Name.Length == 0 ? fact.Subject.Name : $"({fact.Subject.Name})",
        string.Join('|', fact.Subject.Scopes),
        fact.Per.Length > 0 ? $"/{fact.Per}" : fact.Whole,
        fact.Subject.Context,
        fact.Group < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{fact.Group}.{fact.Member}"),
    ];

    // rate+/year: a growth of each year.
    private static string AspectText(Fact fact) =>
        $"{char.ToLowerInvariant(fact.Aspect.ToString()[0])}{fact.Aspect.ToString()[1..]}{(fact.Direction > 0 ? "+" : "")}{(fact.Direction < 0 ? "-" : "")}{(fact.IsYearly ? "/year" : "")}";

    private static string EndText(ChangeEnd end) => end switch
    {
        ChangeEnd.Base => "base",
        ChangeEnd.Reached => "reached",
        _ => "",
    };

    // In brackets where it comes from the text before.
    private static string YearText(Fact fact)
    {
        var text = fact.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.From}-{span.To}") : Text(fact.Year);
        return fact.IsYearPrinted || text.Length == 0 ? text : $"({text})";
    }

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
