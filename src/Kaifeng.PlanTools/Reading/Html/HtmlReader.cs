using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Reads a page of a site: its article as lines, the rest as dropped lines.</summary>
internal static class HtmlReader
{
    /// <summary>The canonical text of a decoded page.</summary>
    public static SourceText Read(SourceFile file, string content, string encoding) =>
        new(file, content, new SourceFormat(Container.Text, encoding), []);
}
