using System.Collections.Immutable;
using Kaifeng.PlanTools.Reading.Shown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Reads what is known of the source beside its text.</summary>
internal static class SourceFormats
{
    /// <summary>The text of a file. Of its lines no more is known than where they stand in the file.</summary>
    /// <exception cref="DamagedNoticeException">The container has no known name, or a line lies outside the file.</exception>
    public static SourceText Read(SourceJson source, string content)
    {
        var container = JsonLists.Known(Containers.Parse(source.Container), new("文件种类", "container"), source.Container);
        var format = new SourceFormat(container, source.Encoding, source.Marked);
        var file = SourceFile.Known(source.File, source.Sha256);
        if (source.Lines is not { Length: > 0 } told)
        {
            return ShownText.Of(new SourceText(file, content, format, []));
        }

        if (Array.Exists(told, static line => line < 1))
        {
            throw new DamagedNoticeException(new("source.lines：有一行在第一行之前", "source.lines: a line before the first"));
        }

        return ShownText.Of(new SourceText(file, content, format, [.. told.Select(static line => new SourceLine(line))]));
    }
}
