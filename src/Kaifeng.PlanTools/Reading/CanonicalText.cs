using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>
/// The canonical text as a reader makes it, line by line: the characters of the file's text without the container's marks,
/// a blank line between blocks, tabs between the cells of a row.
/// </summary>
public sealed class CanonicalText
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<SourceLine>.Builder lines = ImmutableArray.CreateBuilder<SourceLine>();

    /// <summary>Number of lines so far.</summary>
    public int Count => lines.Count;

    /// <summary>Adds a line. It should hold no line end; one that it holds becomes a blank.</summary>
    public void Add(ReadOnlySpan<char> line, SourceLine facts)
    {
        if (lines.Count > 0)
        {
            text.Append('\n');
        }

        var start = text.Length;
        text.Append(line);
        if (line.IndexOfAny('\n', '\r') >= 0)
        {
            text.Replace('\n', ' ', start, line.Length).Replace('\r', ' ', start, line.Length);
        }

        lines.Add(facts);
    }

    /// <summary>Ends a block: what is added next stands under a blank line. Two calls in a row leave one blank line.</summary>
    public void EndBlock()
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            Add("", new SourceLine(lines[^1].FileLine));
        }
    }

    /// <summary>The finished text.</summary>
    public SourceText Build(SourceFile file, SourceFormat format) => new(file, text.ToString(), format, lines.ToImmutable());
}
