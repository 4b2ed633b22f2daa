using System.Collections.Immutable;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The figures of a notice in the summary, in the order of <see cref="Headers"/>.</summary>
internal static class NoticeCounts
{
    public static readonly ImmutableArray<Message> Headers =
    [
        Message.Plans, Message.Sections, Message.Boxes, Message.Tables, Message.Indicators, Message.Joined, Message.Repairs, Message.Unplaced,
    ];

    public static ImmutableArray<int> Of(PlanNotice notice)
    {
        var blocks = notice.Plans.SelectMany(static plan => Inside(plan.Content)).ToList();
        var indicators = blocks.OfType<Table>().SelectMany(static table => table.Indicators).ToList();
        var paragraphs = blocks.OfType<Paragraph>()
            .Concat(blocks.OfType<Box>().SelectMany(static box => box.Items).SelectMany(static item => item.Paragraphs));
        return
        [
            notice.Plans.Length,
            blocks.OfType<Section>().Count(),
            blocks.OfType<Box>().Count(),
            blocks.OfType<Table>().Count(),
            indicators.Count,
            paragraphs.Count(paragraph => IsJoined(notice, paragraph)),
            indicators.Count(static indicator => indicator.Repair.Length > 0),
            notice.Leaves.Count(static leaf => leaf.Kind == LeafKind.Unplaced),
        ];
    }

    private static bool IsJoined(PlanNotice notice, Paragraph paragraph) =>
        paragraph.Text.Pieces.Select(piece => notice.Source.LineOf(piece.Start)).Distinct().Count() > 1;

    private static IEnumerable<Block> Inside(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(static block => block is Section section ? Inside(section.Content).Prepend(block) : [block]);
}
