using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Model;

/// <summary>A block and where it stands in the tree.</summary>
/// <param name="Plan">The plan that holds it.</param>
/// <param name="Parent">The section that holds it; <c>null</c> right under the plan.</param>
/// <param name="Depth">1 right under the plan, 2 in a top-level section, and so on.</param>
/// <param name="Block">The block.</param>
internal readonly record struct PlacedBlock(Plan Plan, Section? Parent, int Depth, Block Block)
{
    /// <summary>The id of the section that holds the block; empty right under the plan.</summary>
    public string ParentId => Parent?.Id ?? "";

    /// <summary>All blocks of a notice, a section before what it holds.</summary>
    public static IEnumerable<PlacedBlock> Of(PlanNotice notice)
    {
        foreach (var plan in notice.Plans)
        {
            var open = new Stack<PlacedBlock>();
            Push(open, plan, null, 1, plan.Content);
            while (open.TryPop(out var block))
            {
                yield return block;
                if (block.Block is Section section)
                {
                    Push(open, plan, section, block.Depth + 1, section.Content);
                }
            }
        }
    }

    /// <summary>The blocks of one kind, in the order of the text.</summary>
    public static IEnumerable<(PlacedBlock Place, T Block)> Of<T>(PlanNotice notice)
        where T : Block
    {
        foreach (var place in Of(notice))
        {
            if (place.Block is T block)
            {
                yield return (place, block);
            }
        }
    }

    private static void Push(Stack<PlacedBlock> open, Plan plan, Section? parent, int depth, ImmutableArray<Block> blocks)
    {
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            open.Push(new PlacedBlock(plan, parent, depth, blocks[i]));
        }
    }
}
