using Kaifeng.PlanTools.Cli.Outputs;
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
        (ReadError.IsUtf8, Message.IsUtf8),
        (ReadError.Doc, Message.Unconverted),
        (ReadError.Wps, Message.Unconverted),
        (ReadError.Odt, Message.Unconverted),
        (ReadError.Rtf, Message.Unconverted),
        (ReadError.Pdf, Message.Unconverted),
        (ReadError.Ofd, Message.Ofd),
        (ReadError.Sheet, Message.Sheet),
        (ReadError.Archive, Message.Archive),
        (ReadError.Encrypted, Message.Encrypted),
        (ReadError.Damaged, Message.DamagedFile),
        (ReadError.Oversized, Message.Oversized),
    ];

    private static readonly (DoubtKind Kind, Message Message)[] Doubts =
    [
        (DoubtKind.BadBytes, Message.BadBytes),
        (DoubtKind.Mojibake, Message.Mojibake),
        (DoubtKind.LostCharacters, Message.LostCharacters),
        (DoubtKind.FewChinese, Message.FewChinese),
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
            reporter.Unread(file.Path, Array.Find(JsonErrors, row => row.Error == result.Error).Message, result.Detail);
        }

        return result.Notice;
    }

    private PlanNotice? ReadText(InputFile file, SourceFile content)
    {
        var result = Interruptible.Run(() => NoticeReader.Read(content, options), console.Cancelled);
        if (result.Source is { } source)
        {
            Tell(file, result.Doubt);
            return Interruptible.Run(() => NoticeParser.Parse(source), console.Cancelled);
        }

        Fail(file, result.Error);
        return null;
    }

    private void Tell(InputFile file, ReadDoubt? doubt)
    {
        if (doubt is not null)
        {
            reporter.Note(SourcePlace.Text(file, doubt.Place), Array.Find(Doubts, row => row.Kind == doubt.Kind).Message, doubt.Count, doubt.Encoding);
        }
    }

    private void Fail(InputFile file, ReadError error)
    {
        var message = Array.Find(TextErrors, row => row.Error == error).Message;
        var command = Conversion.CommandFor(error, file.Path);
        if (message == Message.Unconverted)
        {
            reporter.Unread(file.Path, message, "." + error.ToString().ToLowerInvariant(), command);
        }
        else
        {
            reporter.Unread(file.Path, message, command);
        }
    }

    private T? FromDisk<T>(InputFile file, Func<T> read)
        where T : class
    {
        try
        {
            if (!file.IsStandardInput && SpecialFiles.IsSpecial(file.FullPath))
            {
                reporter.Unread(file.Path, Message.Special);
                return null;
            }

            return Interruptible.Run(read, console.Cancelled);
        }
        catch (InputTooLargeException)
        {
            reporter.Unread(file.Path, Message.TooLarge, maxSize);
        }
        catch (InputChangedException)
        {
            reporter.Unread(file.Path, Message.Changed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reporter.Unread(file.Path, Message.Unreadable, Trouble.Of(exception));
        }

        return null;
    }
}
