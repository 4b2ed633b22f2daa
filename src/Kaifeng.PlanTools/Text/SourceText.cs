namespace Kaifeng.PlanTools.Text;

/// <summary>
/// The canonical text of one notice: its characters and its lines.
/// A line ends at LF, CRLF or CR and at nothing else; a form feed is a character like any other.
/// </summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;
    private readonly int[] surrogatePairs;

    /// <param name="fileName">The file's name without its folder, such as <c>kaifeng-2022-29.txt</c>.</param>
    /// <param name="content">The characters, without a byte order mark.</param>
    /// <param name="sha256">The hash of the file's bytes, lower-case hexadecimal.</param>
    public SourceText(string fileName, string content, string sha256)
    {
        FileName = fileName;
        Content = content;
        Sha256 = sha256;
        NoticeName = Path.GetFileNameWithoutExtension(fileName) is { Length: > 0 } name ? name : fileName;
        lineStarts = FindLineStarts(content);
        surrogatePairs = FindSurrogatePairs(content);
    }

    private SourceText(SourceText other, string noticeName)
    {
        FileName = other.FileName;
        Content = other.Content;
        Sha256 = other.Sha256;
        NoticeName = noticeName;
        lineStarts = other.lineStarts;
        surrogatePairs = other.surrogatePairs;
    }

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; }

    /// <summary>All characters of the text.</summary>
    public string Content { get; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The notice's name: the file's name without its last ending, unless <see cref="WithNoticeName"/> gave another.</summary>
    public string NoticeName { get; }

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The same text under another notice name, for two files of one name; all places stay valid.</summary>
    public SourceText WithNoticeName(string noticeName) => new(this, noticeName);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a passage, its pieces put together without anything between them.</summary>
    public string Read(Passage passage)
    {
        if (passage.Pieces.Length == 1)
        {
            return this[passage.Pieces[0]].ToString();
        }

        return string.Create(passage.Length, (this, passage), static (target, state) =>
        {
            foreach (var piece in state.passage.Pieces)
            {
                state.Item1[piece].CopyTo(target);
                target = target[piece.Length..];
            }
        });
    }

    /// <summary>The characters of line <paramref name="line"/> (from 1) without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The line, from 1, on which <paramref name="offset"/> lies.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Line and column of <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        var start = lineStarts[line - 1];
        return new LinePosition(line, offset - start - PairsBetween(start, offset) + 1);
    }

    /// <summary>The offset of a line and column, the reverse of <see cref="PositionOf"/>; places beyond the line's end are cut to it.</summary>
    public int OffsetOf(LinePosition position)
    {
        var line = LineSpan(Math.Clamp(position.Line, 1, lineStarts.Length));
        var characters = Math.Max((long)position.Column - 1, 0);
        return (int)Math.Min(line.Start + characters + PairsAmong(characters, line), line.End);
    }

    // The pairs in a line that begin before its character of that number, by halving: each pair lies as many characters
    // after the line's start as it does units, less the pairs before it.
    private int PairsAmong(long characters, TextSpan line)
    {
        var first = CountBefore(line.Start);
        var (low, high) = (first, CountBefore(line.End));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (surrogatePairs[middle] - line.Start - (middle - first) < characters)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - first;
    }

    private int PairsBetween(int start, int end) =>
        surrogatePairs.Length == 0 ? 0 : CountBefore(end) - CountBefore(start);

    private int CountBefore(int offset)
    {
        var index = Array.BinarySearch(surrogatePairs, offset);
        return index >= 0 ? index : ~index;
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int>(content.Length / 64 + 1) { 0 };
        var rest = content.AsSpan();
        var offset = 0;
        while (rest.IndexOfAny('\n', '\r') is var index and >= 0)
        {
            var width = rest[index] == '\r' && index + 1 < rest.Length && rest[index + 1] == '\n' ? 2 : 1;
            offset += index + width;
            starts.Add(offset);
            rest = rest[(index + width)..];
        }

        return [.. starts];
    }

    private static int[] FindSurrogatePairs(string content)
    {
        if (content.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
        {
            return [];
        }

        var pairs = new List<int>();
        for (var i = 0; i + 1 < content.Length; i++)
        {
            if (char.IsSurrogatePair(content[i], content[i + 1]))
            {
                pairs.Add(i);
            }
        }

        return [.. pairs];
    }
}
