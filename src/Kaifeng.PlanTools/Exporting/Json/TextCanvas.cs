using System.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Puts a text together again from pieces with their places; what no piece covers is blank.
/// A place in a file may be a lie, so the size is bounded before anything of it is allocated.
/// </summary>
internal sealed class TextCanvas(int sizeLimit)
{
    private static readonly Rune Unset = new(0);

    private readonly List<Run> runs = [];

    private readonly record struct Run(int Line, int Column, string Text);

    /// <summary>Puts <paramref name="text"/> at a line and a column; an empty text makes the line long enough for that column to be its end.</summary>
    public void Put(int line, int column, string text)
    {
        if (line < 1 || column < 1 || line > sizeLimit || column > sizeLimit)
        {
            throw new DamagedNoticeException(FormattableString.Invariant($"line {line}, column {column} is outside the text"));
        }

        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            throw new DamagedNoticeException(FormattableString.Invariant($"line {line}, column {column}: a piece crosses a line end"));
        }

        runs.Add(new Run(line, column, text));
    }

    /// <summary>The text; lines end at LF.</summary>
    public string Build()
    {
        runs.Sort(static (left, right) => left.Line.CompareTo(right.Line));
        var text = new StringBuilder();
        var line = new List<Rune>();
        var number = 1;
        foreach (var run in runs)
        {
            if (run.Line > number)
            {
                Flush(line, text);
                Check((long)text.Length + run.Line - number);
                text.Append('\n', run.Line - number);
                number = run.Line;
            }

            Check((long)text.Length + run.Column + run.Text.Length);
            Overlay(line, run);
        }

        Flush(line, text);
        return text.ToString();
    }

    private void Check(long length)
    {
        if (length > sizeLimit)
        {
            throw new DamagedNoticeException("the places lie too far apart for the text there is");
        }
    }

    private static void Overlay(List<Rune> line, Run run)
    {
        var index = run.Column - 1;
        while (line.Count < index)
        {
            line.Add(Unset);
        }

        foreach (var rune in run.Text.EnumerateRunes())
        {
            if (index == line.Count)
            {
                line.Add(rune);
            }
            else if (line[index] == Unset || line[index] == rune)
            {
                line[index] = rune;
            }
            else
            {
                throw new DamagedNoticeException(FormattableString.Invariant($"line {run.Line}, column {index + 1} holds two characters"));
            }

            index++;
        }
    }

    private static void Flush(List<Rune> line, StringBuilder text)
    {
        foreach (var rune in line)
        {
            text.Append(rune == Unset ? " " : rune.ToString());
        }

        line.Clear();
    }
}
