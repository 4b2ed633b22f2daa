using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Turns a notice into the records of its file: the frame, the plans and the leaves.</summary>
internal static class DocumentWriter
{
    public static NoticeDocument Write(PlanNotice notice)
    {
        var places = new PlaceWriter(notice.Source);
        var blocks = new BlockWriter(places);
        return new NoticeDocument(
            NoticeDocument.FormatName,
            NoticeDocument.CurrentVersion,
            new SourceJson(notice.Source.NoticeName, notice.Source.FileName, notice.Source.Sha256),
            new HeaderWriter(places).Write(notice.Header),
            Map(notice.Plans, plan => Plan(plan, places, blocks)),
            Map(notice.Leaves, leaf => Leaf(leaf, notice.Source)));
    }

    /// <summary>The records of a list.</summary>
    public static TTo[] Map<TFrom, TTo>(ImmutableArray<TFrom> items, Func<TFrom, TTo> write)
    {
        var written = new TTo[items.Length];
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = write(items[i]);
        }

        return written;
    }

    private static PlanJson Plan(Plan plan, PlaceWriter places, BlockWriter blocks) => new(
        plan.Id,
        plan.Title,
        Map(plan.TitlePlaces, places.Segments),
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
