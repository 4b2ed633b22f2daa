using System.Collections.Immutable;
using System.Diagnostics;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the tree of a plan.</summary>
internal sealed class BlocksToJson(PlacesToJson places)
{
    private readonly TableToJson tables = new(places);

    public BlockJson[] Write(ImmutableArray<Block> blocks) => JsonLists.Map(blocks, Block);

    private BlockJson Block(Block block) => block switch
    {
        Section section => Section(section),
        Paragraph paragraph => Paragraph(paragraph),
        Box box => Box(box),
        Table table => tables.Write(table),
        Figure figure => new FigureJson(figure.Id, figure.Label, figure.Title, places.Segments(figure.Caption), places.Span(figure.Span)),
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private SectionJson Section(Section section) => new(
        section.Id,
        section.Kind.Name(),
        section.Number,
        section.Ordinal,
        section.Title,
        section.RunIn,
        places.Segments(section.Heading),
        places.Span(section.Span),
        Write(section.Content));

    private ParagraphJson Paragraph(Paragraph paragraph) => new(
        paragraph.Id,
        paragraph.Number,
        paragraph.Lead,
        places.Text(paragraph.Text),
        places.Segments(paragraph.Text),
        places.Span(paragraph.Span));

    private BoxJson Box(Box box) => new(
        box.Id,
        box.Label,
        box.Number,
        box.Title,
        JsonLists.Map(box.Captions, tables.Caption),
        places.Span(box.Span),
        JsonLists.Map(box.Items, item => new BoxItemJson(item.Number, item.Lead, JsonLists.Map(item.Paragraphs, Paragraph))));
}
