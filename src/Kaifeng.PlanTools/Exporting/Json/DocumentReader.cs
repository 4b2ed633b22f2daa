using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Turns the records of a file into a notice, the reverse of <see cref="DocumentWriter"/>.</summary>
internal static class DocumentReader
{
    // A text has more characters than its file has bytes only through blanks, which are not in the file.
    private const int BlanksPerByte = 64;

    /// <exception cref="DamagedNoticeException">A name is unknown, or a place lies outside the text.</exception>
    public static PlanNotice Read(NoticeDocument document, int bytes)
    {
        var canvas = new TextCanvas((int)Math.Min((long)bytes * BlanksPerByte, 1 << 29));
        var nothing = new SourceText(document.Source.File, "", document.Source.Sha256);
        _ = Read(document, new PlaceReader(canvas), nothing);

        var source = new SourceText(document.Source.File, canvas.Build(), document.Source.Sha256);
        return Read(document, new PlaceReader(source), source.WithNoticeName(document.Source.Name));
    }

    /// <summary>The model of a list, none of whose entries may be <c>null</c>.</summary>
    public static ImmutableArray<TTo> Map<TFrom, TTo>(TFrom[] items, Func<TFrom, TTo> read)
    {
        var builder = ImmutableArray.CreateBuilder<TTo>(items.Length);
        foreach (var item in items)
        {
            builder.Add(item is null ? throw new DamagedNoticeException("a list holds null") : read(item));
        }

        return builder.MoveToImmutable();
    }

    /// <summary>The value of a printed name.</summary>
    public static T Known<T>(T? value, string what, string name)
        where T : struct => value ?? throw new DamagedNoticeException($"unknown {what}: {name}");

    private static PlanNotice Read(NoticeDocument document, PlaceReader places, SourceText source)
    {
        var blocks = new BlockReader(places);
        return new PlanNotice
        {
            Source = source,
            Header = new HeaderReader(places).Read(document.Header),
            Plans = Map(document.Plans, plan => Plan(plan, places, blocks)),
            Leaves = Map(document.Leaves, places.Leaf),
        };
    }

    private static Plan Plan(PlanJson plan, PlaceReader places, BlockReader blocks) => new()
    {
        Id = plan.Id,
        Attachment = plan.Attachment,
        Title = plan.Title,
        Period = plan.Period is { } period ? new PlanPeriod(period.Start, period.End) : null,
        Label = places.Field(plan.Label),
        TitlePlaces = Map(plan.TitlePlaces, places.Passage),
        Content = blocks.Read(plan.Content),
        Span = places.Span(plan.Span),
    };
}
