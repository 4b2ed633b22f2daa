using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
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
    /// <param name="quantities">Its quantities in the order of the text: one for each numeral of the strips that is an amount.</param>
    public static FactBase Read(PlanNotice notice, IReadOnlyList<StripMentions> strips, ImmutableArray<Quantity> quantities)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(quantities.Length);
        var context = new FactContext();
        var names = new SubjectNames(notice);
        var prose = new ProseReader(names, context);
        var cells = new CellFacts(names, context);
        var tables = TableSites.Of(notice);
        var next = 0;
        for (var i = 0; i < strips.Count; i++)
        {
            var strip = strips[i];
            var sites = new SiteCursor(strip, i, tables);
            context.Begin(strip.Strip);
            if (strip.Strip.Kind == StripKind.Cell)
            {
                cells.Read(sites, strip, quantities, ref next, facts);
            }
            else
            {
                prose.Read(sites, strip, facts);
                next += strip.Mentions.Count(static mention => mention.Amount is not null);
            }
        }

        return new FactBase(facts.DrainToImmutable(), strips.Count);
    }
}
