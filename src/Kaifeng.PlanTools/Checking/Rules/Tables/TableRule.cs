using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Grids;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Tables;

/// <summary>A rule that looks at one table at a time.</summary>
internal abstract class TableRule : Rule
{
    /// <summary>Finds what is wrong in a table.</summary>
    protected abstract void Check(TableGrid grid, RuleInput input, List<Finding> findings);

    internal sealed override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var grid in TableGrid.Of(figures))
            {
                Check(grid, input, findings);
            }
        }
    }

    /// <summary>A finding at a place of a table.</summary>
    private protected Finding Report(TableGrid grid, Passage place, LocalText message) => Report(grid.Notice, place, message);

    /// <summary>Other places of a table in one role.</summary>
    private protected static ImmutableArray<FindingPlace> Others(TableGrid grid, LocalText role, params IEnumerable<Passage> places) =>
        [.. places.Select(place => new FindingPlace(grid.Notice.Notice, place, role))];

    /// <summary>A text of examples with a table under the caption <c>专栏1 主要指标</c>.</summary>
    private protected static string Example(string rows) => $"一、发展目标\n\n到2025年，发展质量稳步提升。\n\n专栏1 主要指标\n\n{rows}\n\n二、重点任务\n\n加强统筹协调。\n";
}
