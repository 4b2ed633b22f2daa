using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Indicators;

/// <summary>A table and where it stands.</summary>
internal readonly record struct PlacedTable(Plan Plan, Holder Holder, Table Table);

/// <summary>The tables of a notice.</summary>
internal static class Tables
{
    /// <summary>All tables with indicators in the order of the text.</summary>
    public static IEnumerable<PlacedTable> Of(PlanNotice notice) =>
        from placed in PlacedBlock.Of<Table>(notice)
        where placed.Block.Indicators.Length > 0
        select new PlacedTable(placed.Place.Plan, new Holder(placed.Block.Id, placed.Place.Plan.Id, placed.Place.ParentId, ""), placed.Block);
}
