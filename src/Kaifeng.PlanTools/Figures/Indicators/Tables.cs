using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Indicators;

/// <summary>A table and where it stands.</summary>
internal readonly record struct PlacedTable(Plan Plan, Holder Holder, Table Table);

/// <summary>The tables of a notice.</summary>
internal static class Tables
{
    /// <summary>All tables with indicators in the order of the text.</summary>
    public static List<PlacedTable> Of(PlanNotice notice)
    {
        var tables = new List<PlacedTable>();

        // Sections stand in one another as deep as the text likes, so their contents wait on a stack and not in calls.
        var open = new Stack<(ImmutableArray<Block> Blocks, int Next, string SectionId)>();
        foreach (var plan in notice.Plans)
        {
            open.Push((plan.Content, 0, ""));
            while (open.TryPop(out var level))
            {
                var (blocks, next, sectionId) = level;
                while (next < blocks.Length)
                {
                    var block = blocks[next++];
                    if (block is Section section)
                    {
                        open.Push((blocks, next, sectionId));
                        (blocks, next, sectionId) = (section.Content, 0, section.Id);
                    }
                    else if (block is Table { Indicators.Length: > 0 } table)
                    {
                        tables.Add(new PlacedTable(plan, new Holder(table.Id, plan.Id, sectionId, ""), table));
                    }
                }
            }
        }

        return tables;
    }
}
