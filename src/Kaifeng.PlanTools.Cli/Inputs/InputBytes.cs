using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Gets the bytes of inputs, as few of them and as seldom as it can.</summary>
internal sealed class InputBytes(CliConsole console, long maxSize)
{
    // A notice.json as we write it says its name in the first few hundred bytes; most other files show in fewer that they are none.
    private const int BeginningSize = 4 * 1024;

    /// <summary>Finds the name, for which a file is read only if it looks like JSON; a pipe is read to its end and kept.</summary>
    /// <exception cref="InputTooLargeException">It has too many bytes.</exception>
    public NamedInput Name(InputFile file)
    {
        using var stream = Open(file);
        if (!file.IsStandardInput && stream.CanSeek)
        {
            return new NamedInput(file, StoredName(stream) ?? FileNameOf(file), null);
        }

        var content = ReadAll(stream);
        return new NamedInput(file, StoredName(content) ?? FileNameOf(file), content);
    }

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="InputTooLargeException">It has too many.</exception>
    public byte[] Read(InputFile file)
    {
        using var stream = Open(file);
        return ReadAll(stream);
    }

    private Stream Open(InputFile file) => file.IsStandardInput
        ? console.OpenInput()
        : new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1);

    private string? StoredName(Stream stream)
    {
        if (stream.Length > maxSize)
        {
            throw new InputTooLargeException();
        }

        var beginning = ReadUpTo(stream, BeginningSize);
        if (StoredName(beginning) is { } name)
        {
            return name;
        }

        if (beginning.Length < BeginningSize || !NoticeEnvelope.MayBeginWith(beginning))
        {
            return null;
        }

        stream.Position = 0;
        return StoredName(ReadAll(stream));
    }

    private static string? StoredName(ReadOnlySpan<byte> bytes) =>
        NoticeEnvelope.Peek(bytes) is { Format: not null, NoticeName: { Length: > 0 } name } ? name : null;

    private static string FileNameOf(InputFile file) => new SourceText(file.FileName, "", "").NoticeName;

    private byte[] ReadAll(Stream stream) => ReadAll(stream, maxSize);

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="InputTooLargeException">It has more than <paramref name="maxSize"/>; where it knows its length, none is read.</exception>
    /// <exception cref="InputChangedException">It is a file that did not keep its length.</exception>
    internal static byte[] ReadAll(Stream stream, long maxSize)
    {
        var expected = stream.CanSeek ? stream.Length : 0;
        if (expected > maxSize)
        {
            throw new InputTooLargeException();
        }

        // One byte more than allowed is read at most: a device or a pipe has no length to ask for.
        var bytes = ReadUpTo(stream, maxSize + 1);
        if (bytes.LongLength > maxSize)
        {
            throw new InputTooLargeException();
        }

        // Half a notice would be taken for a whole one. The files of /proc have bytes and no length.
        return expected == 0 || (bytes.LongLength >= expected && bytes.LongLength == stream.Length)
            ? bytes
            : throw new InputChangedException();
    }

    private static byte[] ReadUpTo(Stream stream, long limit)
    {
        var expected = stream.CanSeek ? Math.Min(stream.Length, limit) : 0;
        using var bytes = new MemoryStream((int)Math.Min(expected, Array.MaxLength));
        var buffer = new byte[Math.Min(limit, 64 * 1024)];
        while (bytes.Length < limit && stream.Read(buffer) is var count and > 0)
        {
            bytes.Write(buffer, 0, (int)Math.Min(count, limit - bytes.Length));
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
