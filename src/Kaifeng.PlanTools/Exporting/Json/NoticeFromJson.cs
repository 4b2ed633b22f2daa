using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Turns the records of a file into a notice, the reverse of <see cref="NoticeToJson"/>.</summary>
internal static class NoticeFromJson
{
    /// <exception cref="DamagedNoticeException">A name is unknown, or a place lies outside the text.</exception>
    public static PlanNotice Read(NoticeDocument document)
    {
        var canvas = new TextCanvas();
        var nothing = SourceFormats.Read(document.Source, "");
        _ = Read(document, new PlacesFromJson(canvas), nothing);

        var source = SourceFormats.Read(document.Source, canvas.Build());
        var places = new PlacesFromJson(source);
        var notice = Read(document, places, source);
        if (places.Mended is { } mended)
        {
            source = source.WithContent(mended);
            notice = notice with { Source = source };
        }

        NoticeInvariants.Check(notice);
        return notice with { Source = source.WithNoticeName(document.Source.Name) };
    }

    private static PlanNotice Read(NoticeDocument document, PlacesFromJson places, SourceText source)
    {
        var blocks = new BlocksFromJson(places);
        return new PlanNotice
        {
            Source = source,
            Header = new HeaderFromJson(places).Read(document.Header),
            Plans = JsonLists.Map(document.Plans, plan => Plan(plan, places, blocks)),
            Leaves = JsonLists.Map(document.Leaves, places.Leaf),
        };
    }

    private static Plan Plan(PlanJson plan, PlacesFromJson places, BlocksFromJson blocks) => new()
    {
        Id = plan.Id,
        Attachment = plan.Attachment,
        Title = plan.Title,
        Period = plan.Period is { } period ? new PlanPeriod(period.Start, period.End) : null,
        Label = places.Field(plan.Label),
        TitlePlaces = JsonLists.Map(plan.TitlePlaces, places.Passage),
        Content = blocks.Read(plan.Content),
        Span = places.Span(plan.Span),
    };
}
