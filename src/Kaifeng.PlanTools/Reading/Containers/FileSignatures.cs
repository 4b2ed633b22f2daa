namespace Kaifeng.PlanTools.Reading.Containers;

/// <summary>Recognises files that hold a text but are none, by their first bytes and, where those leave a choice, by what else they hold.</summary>
internal static class FileSignatures
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The format's error, or <see cref="ReadError.None"/> where the bytes may be a text.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Tells the two formats apart that share a container.</param>
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
            return fileName.EndsWith(".wps", StringComparison.OrdinalIgnoreCase) ? ReadError.Wps : ReadError.Doc;
        }

        return bytes.StartsWith(Zip) ? InArchive(bytes) : ReadError.None;
    }

    /// <summary>The names of an archive's entries stand in it as they are.</summary>
    private static ReadError InArchive(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/document.xml"u8) >= 0 ? ReadError.Docx
        : bytes.IndexOf("OFD.xml"u8) >= 0 ? ReadError.Ofd
        : ReadError.Archive;
}
