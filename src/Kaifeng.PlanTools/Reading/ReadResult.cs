using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>What reading a file gave: its canonical text, or why there is none.</summary>
/// <param name="Source">The text; <c>null</c> where there is none.</param>
/// <param name="Error">Why there is none.</param>
/// <param name="Doubt">What makes it doubtful that the text is what was written; <c>null</c> for nothing.</param>
public readonly record struct ReadResult(SourceText? Source, ReadError Error, ReadDoubt? Doubt = null)
{
    /// <summary>A text that was read.</summary>
    public static ReadResult Of(SourceText source, ReadDoubt? doubt) => new(source, ReadError.None, doubt);

    /// <summary>A file that cannot be read as a text.</summary>
    public static ReadResult Failed(ReadError error) => new(null, error);
}

/// <summary>Why bytes are no readable text.</summary>
public enum ReadError
{
    /// <summary>They are.</summary>
    None,

    /// <summary>Nothing but blanks, or nothing at all.</summary>
    Empty,

    /// <summary>The bytes hold zero bytes or another mark of a binary file.</summary>
    Binary,

    /// <summary>No encoding was found in which the bytes are a text of Chinese or ASCII characters.</summary>
    UnknownEncoding,

    /// <summary>The bytes are not valid in the encoding that was asked for or that their byte order mark names.</summary>
    Malformed,

    /// <summary>The bytes are UTF-8, and another encoding was asked for.</summary>
    IsUtf8,

    /// <summary>Office Open XML text (<c>.docx</c>).</summary>
    Docx,

    /// <summary>The older format of Word (<c>.doc</c>).</summary>
    Doc,

    /// <summary>The text format of WPS Office (<c>.wps</c>).</summary>
    Wps,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>The fixed-layout format of GB/T 33190—2016 (<c>.ofd</c>).</summary>
    Ofd,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>OpenDocument text (<c>.odt</c>).</summary>
    Odt,

    /// <summary>A spreadsheet: Office Open XML, OpenDocument, the older format of Excel or that of WPS Office.</summary>
    Sheet,

    /// <summary>A ZIP archive that holds something else.</summary>
    Archive,

    /// <summary>A document that opens with a password only.</summary>
    Encrypted,

    /// <summary>The container is not what its name or its beginning says, or parts of it are broken or missing.</summary>
    Damaged,

    /// <summary>The container holds more than any document does.</summary>
    Oversized,
}
