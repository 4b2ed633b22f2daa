namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Everything the tools say. The words are in <see cref="Messages"/>, in this order.</summary>
internal enum Message
{
    MissingFile,
    NoMatch,
    NoTexts,
    Empty,
    Binary,
    NotUtf8,
    Unreadable,
    TooLarge,
    NotJson,
    UnknownFormat,
    UnknownVersion,
    Damaged,
    Unwritable,
    NoOutput,
    NoNotice,
    UnknownExport,
    Usage,
    Unexpected,
    Interrupted,
    Notice,
    Plans,
    Sections,
    Boxes,
    Tables,
    Indicators,
    Joined,
    Repairs,
    Unplaced,
}
