using System.Globalization;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Writes and reads <c>notice.json</c>. The file is enough by itself: the notice that is read from it
/// gives the same figures and exports, and the same file again, byte by byte.
/// </summary>
public static class NoticeJson
{
    /// <summary>The file's name in the notice's folder.</summary>
    public const string FileName = "notice.json";

    /// <summary>How many objects and arrays may stand in one another.</summary>
    internal const int DeepestNesting = 512;

    /// <summary>Writes UTF-8 without byte order mark, indented, each entry of a list such as <c>leaves</c> on a line, with LF and a final line end.</summary>
    public static void Write(NoticeFigures figures, Stream stream)
    {
        NoticeToJson.Write(figures, stream);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Whether the bytes are meant to be a <c>notice.json</c>, sound or not: a JSON object with a <c>format</c>.</summary>
    public static bool IsNoticeJson(ReadOnlySpan<byte> bytes) => NoticeEnvelope.Peek(bytes).Format is not null;

    /// <summary>Reads a notice back. Never throws on any bytes; what it allocates is bounded by their number.</summary>
    public static NoticeJsonResult Read(ReadOnlySpan<byte> bytes)
    {
        var envelope = NoticeEnvelope.Peek(bytes);
        if (envelope.Format is not (null or NoticeDocument.FormatName))
        {
            return NoticeJsonResult.Failed(NoticeJsonError.UnknownFormat, Value(envelope.Format));
        }

        if (envelope is { Format: not null, Version: { } version and not NoticeDocument.CurrentVersion })
        {
            return NoticeJsonResult.Failed(NoticeJsonError.UnknownVersion, Value(version.ToString(CultureInfo.InvariantCulture)));
        }

        return ReadDocument(NoticeEnvelope.SkipBlanks(bytes));
    }

    private static NoticeJsonResult ReadDocument(ReadOnlySpan<byte> json)
    {
        try
        {
            var document = JsonSerializer.Deserialize(json, NoticeJsonContext.Instance.NoticeDocument);
            return document is null
                ? NoticeJsonResult.Failed(NoticeJsonError.NotJson, Value("null"))
                : NoticeJsonResult.Of(NoticeFromJson.Read(document));
        }
        catch (JsonException exception)
        {
            var error = exception.InnerException is JsonException ? NoticeJsonError.NotJson : NoticeJsonError.Damaged;
            return NoticeJsonResult.Failed(error, PlaceOf(exception));
        }
        catch (DamagedNoticeException exception)
        {
            return NoticeJsonResult.Failed(NoticeJsonError.Damaged, new(OneLine.Short(exception.What.Zh), OneLine.Short(exception.What.En)));
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return NoticeJsonResult.Failed(NoticeJsonError.Damaged, new("有一项的类型不对", OneLine.Short(exception.Message)));
        }
    }

    private static LocalText Value(string value) => new(OneLine.Short(value), OneLine.Short(value));

    private static LocalText PlaceOf(JsonException exception)
    {
        var (line, at) = (exception.LineNumber + 1, exception.BytePositionInLine + 1);
        return new(
            OneLine.Short(string.Create(CultureInfo.InvariantCulture, $"{exception.Path}（第{line}行第{at}字节）")),
            OneLine.Short(string.Create(CultureInfo.InvariantCulture, $"{exception.Path} (line {line}, byte {at})")));
    }
}
