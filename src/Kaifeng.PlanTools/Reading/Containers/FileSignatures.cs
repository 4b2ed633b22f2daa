namespace Kaifeng.PlanTools.Reading.Containers;

/// <summary>Recognises files that hold a text but are none, by their first bytes and, where those leave a choice, by what else they hold or by their ending.</summary>
internal static class FileSignatures
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The names of an archive's entries stand in it as they are.
    private static (byte[] Entry, ReadError Error)[] Entries { get; } =
    [
        ("word/document"u8.ToArray(), ReadError.Docx),
        ("OFD.xml"u8.ToArray(), ReadError.Ofd),
        ("xl/workbook.xml"u8.ToArray(), ReadError.Sheet),
        ("mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray(), ReadError.Odt),
        ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8.ToArray(), ReadError.Sheet),
    ];

    /// <summary>The format's error, or <see cref="ReadError.None"/> where the bytes may be a text.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Tells formats apart that share a container.</param>
    public static ReadError Find(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return ReadError.Pdf;
        }

        if (bytes.StartsWith(@"{\rtf"u8))
        {
            return ReadError.Rtf;
        }

        if (bytes.StartsWith(CompoundFile))
        {
            return Named(fileName, ReadError.Doc);
        }

        return bytes.StartsWith(Zip) ? InArchive(bytes, fileName) : FileEndings.ErrorOf(fileName, bytes);
    }

    private static ReadError InArchive(ReadOnlySpan<byte> bytes, string fileName)
    {
        foreach (var (entry, error) in Entries)
        {
            if (bytes.IndexOf(entry) >= 0)
            {
                return error;
            }
        }

        return Named(fileName, ReadError.Archive);
    }

    private static ReadError Named(string fileName, ReadError usual) =>
        FileEndings.ErrorOf(fileName) is var named and not ReadError.None ? named : usual;
}
