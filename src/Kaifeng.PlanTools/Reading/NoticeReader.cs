using Kaifeng.PlanTools.Reading.Containers;
using Kaifeng.PlanTools.Reading.Encodings;
using Kaifeng.PlanTools.Reading.Html;
using Kaifeng.PlanTools.Reading.Markdown;
using Kaifeng.PlanTools.Reading.Shown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>Turns the bytes of a file into canonical text. Knows containers and encodings, and nothing of 一、 or 附件.</summary>
public static class NoticeReader
{
    private static readonly Dictionary<Container, Func<SourceFile, string, string, SourceText>> Readers = new()
    {
        [Container.Text] = static (file, content, encoding) => new SourceText(file, content, new SourceFormat(Container.Text, encoding), []),
        [Container.Html] = HtmlReader.Read,
        [Container.Markdown] = MarkdownReader.Read,
    };

    /// <summary>Reads a file. Never throws on any bytes.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="bytes">The whole file; not to be changed afterwards.</param>
    /// <param name="options">What the caller knows of the file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes, ReadOptions options = default) =>
        Read(new SourceFile(fileName, bytes), options);

    /// <summary>Reads a file. Never throws on any bytes.</summary>
    public static ReadResult Read(SourceFile file, ReadOptions options = default)
    {
        if (PackageReaderFor(file, options) is { } package)
        {
            return Shown(package.Read(file));
        }

        // Whoever says what a file is knows better than its name.
        if (FileSignatures.Find(file.Bytes, options.Container is null ? file.Name : "") is var format and not ReadError.None)
        {
            return ReadResult.Failed(format);
        }

        var decoded = TextDecoder.Decode(file.Bytes, options.Encoding);
        if (decoded.Content is not { } content)
        {
            return ReadResult.Failed(decoded.Error);
        }

        if (string.IsNullOrWhiteSpace(content))
        {
            return ReadResult.Failed(ReadError.Empty);
        }

        var container = options.Container ?? ContainerDetector.Detect(content, file.Name);
        var source = ShownText.Of(Readers.GetValueOrDefault(container, Readers[Container.Text])(file, content, decoded.Encoding));
        return string.IsNullOrWhiteSpace(source.Content) ? ReadResult.Failed(ReadError.Empty) : ReadResult.Of(source, DoubtFinder.Find(decoded, source));
    }

    // A package is known by its beginning whatever it is said to be; what has no such beginning is taken for what it is said to be.
    private static PackageReader? PackageReaderFor(SourceFile file, ReadOptions options)
    {
        var format = FileSignatures.Find(file.Bytes, options.Container is null ? file.Name : "");
        return options.Packages?.FirstOrDefault(package => package.Format == format || package.Container == options.Container);
    }

    private static ReadResult Shown(ReadResult read)
    {
        if (read.Source is not { } source)
        {
            return read;
        }

        var shown = ShownText.Of(source);
        return string.IsNullOrWhiteSpace(shown.Content) ? ReadResult.Failed(ReadError.Empty) : ReadResult.Of(shown, DoubtFinder.Find(shown));
    }
}
