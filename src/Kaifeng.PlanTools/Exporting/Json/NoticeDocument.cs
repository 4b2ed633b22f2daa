using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// The shape of <c>notice.json</c>: what the file is read by and what its schema is made of. <see cref="NoticeToJson"/> writes the same names in the
/// same order without making the records first; a notice that is written and read back shows that the two agree.
/// </summary>
internal sealed record NoticeDocument(string Format, int Version, SourceJson Source, HeaderJson Header, PlanJson[] Plans, LeafJson[] Leaves)
{
    public const string FormatName = "plan-tools/notice";

    public const int CurrentVersion = 1;

    public FiguresJson? Figures { get; }
}

internal sealed record PlanJson(
    [property: JsonPropertyOrder(-5)] string Id,
    [property: JsonPropertyOrder(-3)] string Title,
    PlaceJson[][] TitlePlaces,
    PlaceJson Span,
    BlockJson[] Content,
    [property: JsonPropertyOrder(-4)] int? Attachment = null,
    [property: JsonPropertyOrder(-2)] PeriodJson? Period = null,
    [property: JsonPropertyOrder(-1)] FieldJson? Label = null);

internal sealed record PeriodJson(int Start, int End);

// Without the attribute a struct is made by its empty constructor, and no field of it is required.
[method: JsonConstructor]
internal readonly record struct LeafJson(string Kind, int Line, int Column, string Text, string? Reason = null);

[JsonSerializable(typeof(NoticeDocument))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext
{
    private static readonly Lazy<NoticeJsonContext> Shared = new(static () => new NoticeJsonContext(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = NoticeJson.DeepestNesting,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
    }));

    /// <summary>The context with the file's options; made on first use, since most commands start without it.</summary>
    public static NoticeJsonContext Instance => Shared.Value;
}
