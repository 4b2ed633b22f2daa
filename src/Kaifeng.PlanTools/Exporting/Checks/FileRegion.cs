using System.Globalization;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>
/// Where something stands in its file, as viewers of files count: for plain text lines and columns, for HTML and Markdown the lines on which
/// the elements or blocks begin that the text comes from.
/// </summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character.</param>
/// <param name="HasColumns">Whether the columns are the file's; else they are to be left out.</param>
internal readonly record struct FileRegion(LinePosition Start, LinePosition End, bool HasColumns)
{
    /// <summary>The region from the first piece of a place to the end of the last; <c>null</c> for a place without any, which means the whole file.</summary>
    public static FileRegion? Of(SourceText source, Passage place) => place.Pieces.Length == 0 ? null : Of(source, place.Extent);

    /// <summary>The region of a span.</summary>
    public static FileRegion Of(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        if (source.Lines.IsEmpty)
        {
            return new FileRegion(start, end, true);
        }

        var (first, last) = (source.FileLineOf(start.Line), source.FileLineOf(end.Line));
        return new FileRegion(start with { Line = first }, end with { Line = Math.Max(first, last) }, false);
    }

    /// <summary>The beginning as <c>line:column</c>, or the line alone.</summary>
    public override string ToString() =>
        HasColumns ? string.Create(CultureInfo.InvariantCulture, $"{Start.Line}:{Start.Column}") : Start.Line.ToString(CultureInfo.InvariantCulture);
}
