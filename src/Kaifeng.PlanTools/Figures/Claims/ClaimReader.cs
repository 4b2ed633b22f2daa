using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Relations;
using Kaifeng.PlanTools.Figures.Relations.Counts;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads the statements of a notice that its other figures can confirm, and tells whether they do.</summary>
internal static class ClaimReader
{
    /// <summary>All claims in the order of the text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="strips">Its strips in the order of the text.</param>
    /// <param name="indicators">The figures of its tables.</param>
    /// <param name="facts">What its figures say, among which relations find their operands.</param>
    public static ImmutableArray<Claim> Read(PlanNotice notice, IReadOnlyList<StripMentions> strips, ImmutableArray<IndicatorFigure> indicators, FactBase facts)
    {
        var drafts = new ClaimDrafts();
        TableClaims.Read(notice, indicators, drafts);
        AnnouncedTotals.Read(strips, drafts);
        CountReader.Read(notice, strips, drafts);
        drafts.AddStatements(RelationReader.Read(new RelationInput(notice, strips, facts)));
        return drafts.Numbered();
    }
}
