using System.Runtime.InteropServices;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Puts a text together again from pieces with their places; what no piece covers is blank.
/// A place in a file may be a lie, so the blanks are bounded by the pieces before anything of them is allocated.
/// </summary>
internal sealed class TextCanvas
{
    // Tables that a dump of a page sets with spaces have a few blanks for each character; no page has this many more.
    private const int BlanksPerCharacter = 8;

    private const int BlanksAnyway = 1 << 20;

    // What a string holds with room to spare.
    private const long LongestText = 1 << 29;

    private readonly List<Run> runs = [];

    private long written;

    private readonly record struct Run(int Line, int Column, string Text);

    /// <summary>Puts <paramref name="text"/> at a line and a column; an empty text makes the line long enough for that column to be its end.</summary>
    public void Put(int line, int column, string text)
    {
        if (line < 1 || column < 1)
        {
            throw DamagedNoticeException.At(line, column, "在原文之外", "is outside the text");
        }

        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            throw DamagedNoticeException.At(line, column, "一段跨越了行尾", "a piece crosses a line end");
        }

        written += text.Length;
        runs.Add(new Run(line, column, text));
    }

    /// <summary>The text; lines end at LF.</summary>
    public string Build()
    {
        // From left to right a blank that was set is never written over: no later piece begins before it.
        runs.Sort(static (left, right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)));
        var page = new Page(Math.Min((written * (BlanksPerCharacter + 1)) + BlanksAnyway, LongestText));
        foreach (var run in runs)
        {
            page.MoveTo(run.Line, run.Column);
            page.Overlay(run.Text);
        }

        return page.ToString();
    }

    /// <summary>The text as far as it is set, with a place in its last line where the next piece goes.</summary>
    private sealed class Page(long sizeLimit)
    {
        private readonly List<char> text = [];
        private int line = 1;
        private int column = 1;
        private int index;

        public void MoveTo(int newLine, int newColumn)
        {
            if (newLine > line)
            {
                Append('\n', newLine - line);
                (line, column, index) = (newLine, 1, text.Count);
            }

            while (column < newColumn && index < text.Count)
            {
                index += char.IsHighSurrogate(text[index]) ? 2 : 1;
                column++;
            }

            Append(' ', newColumn - column);
            index += newColumn - column;
            column = newColumn;
        }

        public void Overlay(string piece)
        {
            var common = Math.Min(piece.Length, text.Count - index);
            if (!CollectionsMarshal.AsSpan(text).Slice(index, common).SequenceEqual(piece.AsSpan(0, common)))
            {
                throw DamagedNoticeException.At(line, column, "两段不一致", "two pieces differ");
            }

            CheckRoom(piece.Length - common);
            text.AddRange(piece.AsSpan(common));
        }

        public override string ToString() => new(CollectionsMarshal.AsSpan(text));

        private void Append(char blank, int count)
        {
            CheckRoom(count);
            var start = text.Count;
            CollectionsMarshal.SetCount(text, start + count);
            CollectionsMarshal.AsSpan(text)[start..].Fill(blank);
        }

        private void CheckRoom(int count)
        {
            if (text.Count + (long)count > sizeLimit)
            {
                throw DamagedNoticeException.At(line, column, "下一处太远，原文没有那么多文字", "the next place is too far away for the text there is");
            }
        }
    }
}
