using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Turns a notice into the records of its file: the frame, the plans and the leaves.</summary>
internal static class NoticeToJson
{
    public static NoticeDocument Write(PlanNotice notice)
    {
        var places = new PlacesToJson(notice.Source);
        var blocks = new BlocksToJson(places);
        return new NoticeDocument(
            NoticeDocument.FormatName,
            NoticeDocument.CurrentVersion,
            SourceFormats.Write(notice.Source),
            new HeaderToJson(places).Write(notice.Header),
            JsonLists.Map(notice.Plans, plan => Plan(plan, places, blocks)),
            JsonLists.Map(notice.Leaves, leaf => Leaf(leaf, notice.Source)));
    }

    private static PlanJson Plan(Plan plan, PlacesToJson places, BlocksToJson blocks) => new(
        plan.Id,
        plan.Title,
        JsonLists.Map(plan.TitlePlaces, places.Segments),
        places.Span(plan.Span),
        blocks.Write(plan.Content),
        plan.Attachment,
        plan.Period is { } period ? new PeriodJson(period.Start, period.End) : null,
        places.Field(plan.Label));

    private static LeafJson Leaf(Leaf leaf, SourceText source)
    {
        var (line, column) = source.PositionOf(leaf.Span.Start);
        return new LeafJson(leaf.Kind.Name(), line, column, source[leaf.Span].ToString(), leaf.Reason is { Length: > 0 } reason ? reason : null);
    }
}
