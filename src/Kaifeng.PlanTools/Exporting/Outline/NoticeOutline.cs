using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Outline;

/// <summary>Makes the outline of a notice: its plans with their sections, boxes and tables, without text.</summary>
public static class NoticeOutline
{
    /// <summary>A node for each plan, in the order of the text.</summary>
    public static ImmutableArray<OutlineNode> Of(PlanNotice notice) =>
        [.. notice.Plans.Select(plan => Node(notice.Source, OutlineKind.Plan, plan.Id, plan.Title, plan.Span, 0, plan.Content))];

    private static ImmutableArray<OutlineNode> Nodes(SourceText source, ImmutableArray<Block> blocks) =>
        [.. blocks.Select(block => Entry(source, block)).OfType<OutlineNode>()];

    private static OutlineNode? Entry(SourceText source, Block block) => block switch
    {
        Section section => Node(source, OutlineKind.Section, section.Number, section.Title, section.Span, 0, section.Content),
        Box box => Node(source, OutlineKind.Box, box.Label, box.Title, box.Span, box.Items.Length, []),
        Table table => Node(source, OutlineKind.Table, table.Label, table.Title, table.Span, table.Indicators.Length, []),
        _ => null,
    };

    private static OutlineNode Node(
        SourceText source, OutlineKind kind, string label, string title, TextSpan span, int count, ImmutableArray<Block> content) =>
        new(kind, label, title, Places.StartLine(source, span), count, Nodes(source, content));
}
