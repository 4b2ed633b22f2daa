namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Tells the lines of places that are asked for in order. A line ends at LF, CRLF or CR, whichever it is.</summary>
internal sealed class LineCounter(string content)
{
    private int line = 1;
    private int at;

    /// <summary>The line, from 1, on which a character stands; for a place before the last asked for, the line of that.</summary>
    public int LineAt(int offset)
    {
        offset = Math.Min(offset, content.Length);
        while (at < offset && content.AsSpan(at, offset - at).IndexOfAny('\n', '\r') is var index and >= 0)
        {
            at += index + 1;
            at += content[at - 1] == '\r' && at < content.Length && content[at] == '\n' ? 1 : 0;
            line++;
        }

        at = Math.Max(at, offset);
        return line;
    }
}
