using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Text;

/// <summary>
/// The canonical text of one notice: its characters and its lines.
/// A line ends at LF, CRLF or CR and at nothing else; a form feed is a character like any other.
/// </summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;
    private readonly int[] surrogatePairs;
    private readonly Substitutions substitutions;

    /// <summary>A text of a container that says more of its lines than their characters do.</summary>
    /// <param name="file">The file that was read.</param>
    /// <param name="content">The characters, without a byte order mark.</param>
    /// <param name="format">What the file is.</param>
    /// <param name="lines">An entry for each line of <paramref name="content"/>; none for plain text, whose lines are the file's.</param>
    /// <param name="substituted">What the file holds where the text shows something else, in the order of the text.</param>
    public SourceText(SourceFile file, string content, SourceFormat format, ImmutableArray<SourceLine> lines, ImmutableArray<Substitution> substituted = default)
    {
        substitutions = Kaifeng.PlanTools.Text.Substitutions.Of(substituted);
        Origin = file;
        Content = content;
        Format = format;
        Lines = lines;
        NoticeName = Path.GetFileNameWithoutExtension(file.Name) is { Length: > 0 } name ? name : file.Name;
        lineStarts = FindLineStarts(content);
        surrogatePairs = FindSurrogatePairs(content);
    }

    /// <summary>A plain text.</summary>
    /// <param name="fileName">The file's name without its folder, such as <c>kaifeng-2022-29.txt</c>.</param>
    /// <param name="content">The characters, without a byte order mark.</param>
    /// <param name="sha256">The hash of the file's bytes, lower-case hexadecimal.</param>
    public SourceText(string fileName, string content, string sha256)
        : this(SourceFile.Known(fileName, sha256), content, SourceFormat.PlainText, [])
    {
    }

    private SourceText(SourceText other, string noticeName)
    {
        Origin = other.Origin;
        Content = other.Content;
        Format = other.Format;
        Lines = other.Lines;
        NoticeName = noticeName;
        lineStarts = other.lineStarts;
        surrogatePairs = other.surrogatePairs;
        substitutions = other.substitutions;
    }

    /// <summary>What the file holds where the text shows something else, in the order of the text; none for most texts.</summary>
    public ImmutableArray<Substitution> Substitutions => substitutions.All;

    /// <summary>The file that the text was read from.</summary>
    public SourceFile Origin { get; }

    /// <summary>All characters of the text.</summary>
    public string Content { get; private init; }

    /// <summary>What the file is.</summary>
    public SourceFormat Format { get; }

    /// <summary>What the container says of each line; empty for plain text.</summary>
    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>The file's name without its folder.</summary>
    public string FileName => Origin.Name;

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public string Sha256 => Origin.Sha256;

    /// <summary>The notice's name: the file's name without its last ending, unless <see cref="WithNoticeName"/> gave another.</summary>
    public string NoticeName { get; }

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>What the container says of line <paramref name="line"/> (from 1).</summary>
    public SourceLine LineAt(int line) => line <= Lines.Length ? Lines[line - 1] : new SourceLine(line);

    /// <summary>The line of the file, from 1, that line <paramref name="line"/> (from 1) of the text comes from.</summary>
    public int FileLineOf(int line) => LineAt(line).FileLine;

    /// <summary>The text with other blanks in the place of some of its own; all places stay valid.</summary>
    internal SourceText WithContent(string content) => new(this, NoticeName) { Content = content };

    /// <summary>The same text under another notice name, for two files of one name; all places stay valid.</summary>
    public SourceText WithNoticeName(string noticeName) => new(this, noticeName);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/> as the file holds them.</summary>
    public string Printed(TextSpan span) => substitutions.Printed(Content, span);

    /// <summary>What the file holds where the character at an offset is shown; <c>null</c> where it holds that character.</summary>
    public Substitution? SubstitutionAt(int offset) => substitutions.IsEmpty ? null : substitutions.At(offset);

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
        return new LinePosition(line, offset - start - PairsBetween(start, offset) + substitutions.ExtraBetween(start, offset) + 1);
    }

    /// <summary>The offset of a line and column, the reverse of <see cref="PositionOf"/>; places beyond the line's end are cut to it.</summary>
    public int OffsetOf(LinePosition position)
    {
        var line = LineSpan(Math.Clamp(position.Line, 1, lineStarts.Length));
        if (!substitutions.IsEmpty)
        {
            return FirstFrom(line, position.Column);
        }

        var characters = Math.Max((long)position.Column - 1, 0);
        return (int)Math.Min(line.Start + characters + PairsAmong(characters, line), line.End);
    }

    // By halving: columns do not fall within a line.
    private int FirstFrom(TextSpan line, int column)
    {
        var (low, high) = (line.Start, line.End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = PositionOf(middle).Column < column ? (middle + 1, high) : (low, middle);
        }

        return low;
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
        var rest = content.AsSpan();
        var starts = new int[rest.Count('\n') + rest.Count('\r') + 1];
        var count = 1;
        var offset = 0;
        while (rest.IndexOfAny('\n', '\r') is var index and >= 0)
        {
            var width = rest[index] == '\r' && index + 1 < rest.Length && rest[index + 1] == '\n' ? 2 : 1;
            offset += index + width;
            starts[count++] = offset;
            rest = rest[(index + width)..];
        }

        return count == starts.Length ? starts : starts[..count];
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
