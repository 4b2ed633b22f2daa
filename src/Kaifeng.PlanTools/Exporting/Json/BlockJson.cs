using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SectionJson), "section")]
[JsonDerivedType(typeof(ParagraphJson), "paragraph")]
[JsonDerivedType(typeof(BoxJson), "box")]
[JsonDerivedType(typeof(TableJson), "table")]
[JsonDerivedType(typeof(FigureJson), "figure")]
internal abstract record BlockJson;

internal sealed record SectionJson(
    string Id, string Kind, string Number, int Ordinal, string Title, bool RunIn, PlaceJson[] Segments, PlaceJson Span, BlockJson[] Content) : BlockJson;

internal sealed record ParagraphJson(string Id, string Number, string Lead, string Text, PlaceJson[] Segments, PlaceJson Span) : BlockJson;

internal sealed record BoxJson(
    string Id, string Label, string Number, string Title, CaptionJson[] Captions, PlaceJson Span, BoxItemJson[] Items) : BlockJson;

internal sealed record FigureJson(string Id, string Label, string Title, PlaceJson[] Segments, PlaceJson Span) : BlockJson;

internal sealed record CaptionJson(PlaceJson[] Label, PlaceJson[] Title);

internal sealed record BoxItemJson(int Number, string Lead, ParagraphJson[] Paragraphs);
