using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Names inputs and makes notices of them; what cannot be read is reported.</summary>
internal sealed class InputReader(CliConsole console, Reporter reporter, long maxSize, ReadOptions options)
{
    private static readonly (ReadError Error, Message Message)[] TextErrors =
    [
        (ReadError.Empty, Message.Empty),
        (ReadError.Binary, Message.Binary),
        (ReadError.UnknownEncoding, Message.UnknownEncoding),
        (ReadError.Malformed, Message.Malformed),
        (ReadError.Docx, Message.Docx),
        (ReadError.Doc, Message.Doc),
        (ReadError.Wps, Message.Wps),
        (ReadError.Pdf, Message.Pdf),
        (ReadError.Ofd, Message.Ofd),
        (ReadError.Rtf, Message.Rtf),
        (ReadError.Archive, Message.Archive),
    ];

    private static readonly (NoticeJsonError Error, Message Message)[] JsonErrors =
    [
        (NoticeJsonError.NotJson, Message.NotJson),
        (NoticeJsonError.UnknownFormat, Message.UnknownFormat),
        (NoticeJsonError.UnknownVersion, Message.UnknownVersion),
        (NoticeJsonError.Damaged, Message.Damaged),
    ];

    private readonly InputBytes bytes = new(console, maxSize);

    /// <summary>The input with its name; <c>null</c> after a report.</summary>
    public NamedInput? Name(InputFile file) => FromDisk(file, () => bytes.Name(file));

    /// <summary>The input's bytes; <c>null</c> after a report.</summary>
    public SourceFile? ReadFile(NamedInput input) =>
        (input.Content ?? FromDisk(input.File, () => bytes.Read(input.File))) is { } content ? new SourceFile(input.File.FileName, content) : null;

    /// <summary>The notice in the bytes, under the input's name; <c>null</c> after a report.</summary>
    public PlanNotice? ReadNotice(NamedInput input, SourceFile content)
    {
        var notice = NoticeJson.IsNoticeJson(content.Bytes) ? ReadJson(input.File, content) : ReadText(input.File, content);
        return notice is null ? null : notice with { Source = notice.Source.WithNoticeName(input.Name) };
    }

    private PlanNotice? ReadJson(InputFile file, SourceFile content)
    {
        var result = Interruptible.Run(() => NoticeJson.Read(content.Bytes), console.Cancelled);
        if (result.Notice is null)
        {
            reporter.Fail(file.Path, Array.Find(JsonErrors, row => row.Error == result.Error).Message, result.Detail);
        }

        return result.Notice;
    }

    private PlanNotice? ReadText(InputFile file, SourceFile content)
    {
        var result = Interruptible.Run(() => NoticeReader.Read(content, options), console.Cancelled);
        if (result.Source is { } source)
        {
            return Interruptible.Run(() => NoticeParser.Parse(source), console.Cancelled);
        }

        reporter.Fail(file.Path, Array.Find(TextErrors, row => row.Error == result.Error).Message);
        return null;
    }

    private T? FromDisk<T>(InputFile file, Func<T> read)
        where T : class
    {
        try
        {
            return Interruptible.Run(read, console.Cancelled);
        }
        catch (InputTooLargeException)
        {
            reporter.Fail(file.Path, Message.TooLarge, maxSize);
        }
        catch (InputChangedException)
        {
            reporter.Fail(file.Path, Message.Changed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reporter.Fail(file.Path, Message.Unreadable, exception.Message);
        }

        return null;
    }
}
