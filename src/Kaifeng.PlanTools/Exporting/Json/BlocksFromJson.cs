using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Reads the tree of a plan, the reverse of <see cref="BlocksToJson"/>.</summary>
internal sealed class BlocksFromJson(PlacesFromJson places)
{
    private readonly TableFromJson tables = new(places);

    public ImmutableArray<Block> Read(BlockJson[] blocks) => JsonLists.Map(blocks, Block);

    private Block Block(BlockJson block) => block switch
    {
        SectionJson section => Section(section),
        ParagraphJson paragraph => Paragraph(paragraph),
        BoxJson box => Box(box),
        TableJson table => tables.Read(table),
        FigureJson figure => Figure(figure),
        _ => throw new DamagedNoticeException(new("有一块的类型不明", "a block without a known type")),
    };

    private Section Section(SectionJson section) => new()
    {
        Id = section.Id,
        Kind = JsonLists.Known(SectionKinds.Parse(section.Kind), new("章节种类", "section kind"), section.Kind),
        Number = section.Number,
        Ordinal = section.Ordinal,
        Title = section.Title,
        RunIn = section.RunIn,
        Heading = places.Passage(section.Segments),
        Span = places.Span(section.Span),
        Content = Read(section.Content),
    };

    private Paragraph Paragraph(ParagraphJson paragraph) => new()
    {
        Id = paragraph.Id,
        Number = paragraph.Number,
        Lead = paragraph.Lead,
        Text = places.Passage(paragraph.Segments, paragraph.Text),
        Span = places.Span(paragraph.Span),
    };

    private Box Box(BoxJson box) => new()
    {
        Id = box.Id,
        Label = box.Label,
        Number = box.Number,
        Title = box.Title,
        Captions = JsonLists.Map(box.Captions, tables.Caption),
        Span = places.Span(box.Span),
        Items = JsonLists.Map(box.Items, item => new BoxItem(item.Number, item.Lead, JsonLists.Map(item.Paragraphs, Paragraph))),
    };

    private Figure Figure(FigureJson figure) => new()
    {
        Id = figure.Id,
        Label = figure.Label,
        Title = figure.Title,
        Caption = places.Passage(figure.Segments),
        Span = places.Span(figure.Span),
    };
}
