using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Reads the bytes of inputs and makes notices of them; what cannot be read is reported.</summary>
internal sealed class InputReader(CliConsole console, Reporter reporter, long maxSize)
{
    private static readonly (ReadError Error, Message Message)[] TextErrors =
    [
        (ReadError.Empty, Message.Empty),
        (ReadError.Binary, Message.Binary),
        (ReadError.NotUtf8, Message.NotUtf8),
    ];

    private static readonly (NoticeJsonError Error, Message Message)[] JsonErrors =
    [
        (NoticeJsonError.NotJson, Message.NotJson),
        (NoticeJsonError.UnknownFormat, Message.UnknownFormat),
        (NoticeJsonError.UnknownVersion, Message.UnknownVersion),
        (NoticeJsonError.Damaged, Message.Damaged),
    ];

    private byte[]? standardInput;

    /// <summary>The bytes; <c>null</c> after a report.</summary>
    public byte[]? ReadBytes(InputFile file)
    {
        try
        {
            var bytes = file.IsStandardInput ? standardInput ??= ReadStandardInput() : ReadFile(file.FullPath);
            if (bytes.LongLength <= maxSize)
            {
                return bytes;
            }

            reporter.Fail(file.Path, Message.TooLarge, maxSize);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reporter.Fail(file.Path, Message.Unreadable, exception.Message);
        }

        return null;
    }

    /// <summary>The name the notice would have if it were the only one: its file's, or the one stored in a <c>notice.json</c>.</summary>
    public static string NameOf(InputFile file, ReadOnlySpan<byte> bytes) =>
        NoticeEnvelope.Peek(bytes) is { Format: not null, NoticeName.Length: > 0 } envelope
            ? envelope.NoticeName
            : new SourceText(file.FileName, "", "").NoticeName;

    /// <summary>The notice; <c>null</c> after a report.</summary>
    public PlanNotice? ReadNotice(InputFile file, ReadOnlySpan<byte> bytes) =>
        NoticeJson.IsNoticeJson(bytes) ? ReadJson(file, bytes) : ReadText(file, bytes);

    private PlanNotice? ReadJson(InputFile file, ReadOnlySpan<byte> bytes)
    {
        var result = NoticeJson.Read(bytes);
        if (result.Notice is null)
        {
            reporter.Fail(file.Path, Array.Find(JsonErrors, row => row.Error == result.Error).Message, result.Detail);
        }

        return result.Notice;
    }

    private PlanNotice? ReadText(InputFile file, ReadOnlySpan<byte> bytes)
    {
        var result = NoticeReader.Read(file.FileName, bytes);
        if (result.Source is { } source)
        {
            return NoticeParser.Parse(source);
        }

        reporter.Fail(file.Path, Array.Find(TextErrors, row => row.Error == result.Error).Message);
        return null;
    }

    private byte[] ReadFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return ReadBounded(stream);
    }

    // A blocked read cannot be broken off, but waiting for it can.
    private byte[] ReadStandardInput() => Task.Run(() =>
    {
        using var stream = console.OpenInput();
        return ReadBounded(stream);
    }).WaitAsync(console.Cancelled).GetAwaiter().GetResult();

    // One byte more than allowed is read at most: a device or a pipe has no length to ask for.
    private byte[] ReadBounded(Stream stream)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Math.Min(maxSize, int.MaxValue - 64)) : 0);
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= maxSize && stream.Read(buffer) is var count and > 0)
        {
            bytes.Write(buffer, 0, (int)Math.Min(count, maxSize + 1 - bytes.Length));
        }

        return bytes.ToArray();
    }
}
