using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Facts.Tables;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Reads every figure of a notice with what it says of what.</summary>
internal static class FactReader
{
    /// <summary>All facts of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="strips">Its strips in the order of the text.</param>
    /// <param name="indicators">What the cells of its indicators say.</param>
    public static FactBase Read(PlanNotice notice, IReadOnlyList<StripMentions> strips, ImmutableArray<IndicatorFigure> indicators)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var context = new FactContext();
        var names = new SubjectNames(notice);
        var prose = new ProseReader(names, context);
        var tables = new TableFactReader(notice.Source, names, context, prose, indicators);
        var cells = TableSites.Of(notice);
        for (var i = 0; i < strips.Count; i++)
        {
            var strip = strips[i].Strip;
            var site = new FactSite(strips[i], i, 0);
            context.Begin(strip);
            if (strip.Kind == StripKind.Cell && cells.TryGetValue(strip.Place.Extent.Start, out var cell))
            {
                tables.Read(site with { Table = cell.Table, Row = cell.Row, Column = cell.Column }, facts);
            }
            else
            {
                prose.Read(site, facts);
            }
        }

        return new FactBase(facts.DrainToImmutable(), strips.Count);
    }
}
