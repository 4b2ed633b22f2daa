namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>What characters of a paragraph are.</summary>
internal enum PieceKind : byte
{
    /// <summary>Text that is shown.</summary>
    Text,

    /// <summary>The line ends.</summary>
    LineBreak,

    /// <summary>The page or the column ends.</summary>
    PageBreak,

    /// <summary>Text that is not shown.</summary>
    Hidden,

    /// <summary>Text that a tracked change takes out or moves away.</summary>
    Deleted,

    /// <summary>The reading of characters, set above them.</summary>
    Reading,

    /// <summary>An entry of a table of contents.</summary>
    Contents,
}

/// <summary>Characters of a paragraph that stand in one element.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Text">The characters.</param>
/// <param name="IsBold">Whether they are set in bold.</param>
/// <param name="Node">The number of the element in the part.</param>
/// <param name="Offset">How many characters of the element stand before them; -1 where they are none of its own but a sign that it stands for.</param>
internal readonly record struct Piece(PieceKind Kind, string Text, bool IsBold, int Node, int Offset)
{
    /// <summary>Whether they are part of a line of the text.</summary>
    public bool IsShown => Kind == PieceKind.Text;
}

/// <summary>Why pieces are no part of the text, as it is printed.</summary>
internal static class DropReasons
{
    /// <summary>What stands above each page.</summary>
    public const string Header = "page-head";

    /// <summary>What stands below each page.</summary>
    public const string Footer = "page-foot";

    private static readonly string[] Names = ["", "", "", "hidden", "deleted", "ruby", "contents"];

    /// <summary>The printed name; empty for what is part of it.</summary>
    public static string Of(PieceKind kind) => Names[(int)kind];
}
