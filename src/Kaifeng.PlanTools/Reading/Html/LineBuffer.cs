using System.Buffers;
using System.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>The line that is being put together, its white space collapsed (CSS Text Module Level 3, 4.1).</summary>
internal sealed class LineBuffer
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\f\r");

    private readonly StringBuilder text = new();
    private bool hasBlank;
    private bool hasLineEnd;
    private bool isBroken;
    private bool hasText;

    /// <summary>Where the first character comes from.</summary>
    public int FileLine { get; private set; }

    /// <summary>How many code units at the beginning are set in bold.</summary>
    public int Strong { get; private set; }

    /// <summary>How many links there are, a link of several pieces counted by its pieces.</summary>
    public int Links { get; private set; }

    /// <summary>How many characters, blanks aside, are links.</summary>
    public int Linked { get; private set; }

    /// <summary>Whether there is anything but blanks.</summary>
    public bool HasText => hasText;

    /// <summary>
    /// Adds characters. A line end of the file between two characters of full width is no blank:
    /// editors wrap Chinese text anywhere (4.1.3, segment break transformation rules).
    /// </summary>
    public void Add(ReadOnlySpan<char> characters, TextStyle style, int fileLine)
    {
        CountLink(characters, style);
        while (!characters.IsEmpty)
        {
            var end = characters.IndexOfAny(Blanks);
            if (end != 0)
            {
                var run = end < 0 ? characters : characters[..end];
                FlushBlank(run[0]);
                AddRun(run, style, fileLine);
                characters = characters[run.Length..];
                continue;
            }

            end = characters.IndexOfAnyExcept(Blanks);
            var blanks = end < 0 ? characters : characters[..end];
            hasBlank = true;
            hasLineEnd |= blanks.Contains('\n');
            characters = characters[blanks.Length..];
        }
    }

    /// <summary>Adds characters of which every blank counts.</summary>
    public void AddAsIs(ReadOnlySpan<char> characters, TextStyle style, int fileLine)
    {
        CountLink(characters, style);
        if (!characters.IsEmpty)
        {
            FlushBlank(characters[0]);
            AddRun(characters, style, fileLine);
        }
    }

    /// <summary>Adds a blank, where something stands before it and comes after it.</summary>
    public void AddBlank() => hasBlank = true;

    /// <summary>Adds a tab: the next cell begins.</summary>
    public void AddTab()
    {
        text.Append('\t');
        (hasBlank, hasLineEnd) = (false, false);
    }

    /// <summary>The characters.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        text.Clear();
        (hasBlank, hasLineEnd, isBroken, hasText) = (false, false, false, false);
        (FileLine, Strong, Links, Linked) = (0, 0, 0, 0);
    }

    private void CountLink(ReadOnlySpan<char> characters, TextStyle style) => Links += style.HasFlag(TextStyle.Link) && !characters.IsWhiteSpace() ? 1 : 0;

    private void FlushBlank(char next)
    {
        if (hasBlank && text.Length > 0 && text[^1] != '\t' && !(hasLineEnd && Characters.IsWide(text[^1]) && Characters.IsWide(next)))
        {
            text.Append(' ');
        }

        (hasBlank, hasLineEnd) = (false, false);
    }

    private void AddRun(ReadOnlySpan<char> run, TextStyle style, int fileLine)
    {
        text.Append(run);
        if (run.IsWhiteSpace())
        {
            return;
        }

        FileLine = hasText ? FileLine : fileLine;
        hasText = true;
        isBroken |= !style.HasFlag(TextStyle.Strong);
        Strong = isBroken ? Strong : text.Length - (run.Length - run.TrimEnd().Length);
        if (style.HasFlag(TextStyle.Link))
        {
            foreach (var c in run)
            {
                Linked += char.IsWhiteSpace(c) ? 0 : 1;
            }
        }
    }
}
