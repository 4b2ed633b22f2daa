using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>The shape of <c>notice.json</c>. Everything that writes or reads the file goes through these records, so that the two cannot drift.</summary>
internal sealed record NoticeDocument(string Format, int Version, SourceJson Source, HeaderJson Header, PlanJson[] Plans, LeafJson[] Leaves)
{
    public const string FormatName = "plan-tools/notice";

    public const int CurrentVersion = 1;
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
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 512,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
    }));

    /// <summary>The context with the file's options; made on first use, since most commands start without it.</summary>
    public static NoticeJsonContext Instance => Shared.Value;
}
