namespace Kaifeng.PlanTools.Text;

/// <summary>What a file is.</summary>
/// <param name="Container">What holds the text.</param>
/// <param name="Encoding">The IANA name of its character encoding, such as <c>utf-8</c>.</param>
/// <param name="IsMarked">
/// Whether the container's marks are all there is to the structure: headings, quotations and paragraphs are what they are marked as
/// and nothing more is to be guessed. So are the Markdown files that these tools write.
/// </param>
public readonly record struct SourceFormat(Container Container, string Encoding, bool IsMarked = false)
{
    /// <summary>Plain text in UTF-8.</summary>
    public static SourceFormat PlainText { get; } = new(Container.Text, "utf-8");
}
