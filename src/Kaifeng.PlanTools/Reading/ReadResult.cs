using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>What reading a file gave: its canonical text, or why there is none.</summary>
public readonly record struct ReadResult(SourceText? Source, ReadError Error)
{
    /// <summary>A text that was read.</summary>
    public static ReadResult Of(SourceText source) => new(source, ReadError.None);

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

    /// <summary>The bytes are not valid UTF-8.</summary>
    NotUtf8,
}
