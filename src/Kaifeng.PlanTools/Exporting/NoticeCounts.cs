using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>How much a notice holds: what <c>extract</c> tells about it.</summary>
/// <param name="Plans">The plans.</param>
/// <param name="Sections">The headings of all depths.</param>
/// <param name="Boxes">The boxes that hold text.</param>
/// <param name="Tables">The tables of indicators.</param>
/// <param name="Indicators">The indicators of all tables.</param>
/// <param name="Joined">The paragraphs, those of boxes included, that stand on more than one line.</param>
/// <param name="Repairs">The indicators whose cells were displaced.</param>
/// <param name="Unplaced">The leaves that belong to nothing.</param>
public sealed record NoticeCounts(int Plans, int Sections, int Boxes, int Tables, int Indicators, int Joined, int Repairs, int Unplaced)
{
    /// <summary>Counts a notice.</summary>
    public static NoticeCounts Of(PlanNotice notice)
    {
        var blocks = PlacedBlock.Of(notice).Select(static place => place.Block).ToList();
        var boxes = blocks.OfType<Box>().ToList();
        var tables = blocks.OfType<Table>().ToList();
        var indicators = tables.SelectMany(static table => table.Indicators).ToList();
        var paragraphs = blocks.OfType<Paragraph>()
            .Concat(boxes.SelectMany(static box => box.Items).SelectMany(static item => item.Paragraphs));
        return new NoticeCounts(
            notice.Plans.Length,
            blocks.OfType<Section>().Count(),
            boxes.Count,
            tables.Count,
            indicators.Count,
            paragraphs.Count(paragraph => Places.Lines(notice.Source, paragraph.Text).Skip(1).Any()),
            indicators.Count(static indicator => indicator.Repair.Length > 0),
            notice.Leaves.Count(static leaf => leaf.Kind == LeafKind.Unplaced));
    }
}
