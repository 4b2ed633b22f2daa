using System.Text;
using Kaifeng.PlanTools.Docx.Body;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>Characters of a line that stand in one element of the part.</summary>
/// <param name="Start">Where they begin in the line.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Node">The element's number in the part.</param>
/// <param name="Offset">How many characters of the element stand before them; -1 where the element stands for them.</param>
internal readonly record struct Stretch(int Start, int Length, int Node, int Offset);

/// <summary>A line that is being put together.</summary>
internal sealed class LineDraft
{
    private readonly StringBuilder text = new();
    private readonly List<Stretch> stretches = [];
    private bool isBroken;

    /// <summary>How many code units at the beginning are set in bold.</summary>
    public int Strong { get; private set; }

    /// <summary>Whether there is anything but blanks.</summary>
    public bool HasText { get; private set; }

    /// <summary>The number of the paragraph that its first text comes from; 0 before there is any.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Where its characters come from.</summary>
    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>Adds characters that no element holds: a number, a blank between paragraphs of a cell.</summary>
    public void Add(string added) => text.Append(added);

    /// <summary>Adds characters of a paragraph.</summary>
    /// <param name="piece">The characters.</param>
    /// <param name="paragraph">The number of the paragraph.</param>
    /// <param name="inCell">Whether tabs are blanks, and part no cells.</param>
    public void Add(in Piece piece, int paragraph, bool inCell)
    {
        stretches.Add(new Stretch(text.Length, piece.Text.Length, piece.Node, piece.Offset));
        text.Append(inCell ? piece.Text.Replace('\t', ' ') : piece.Text);
        if (string.IsNullOrWhiteSpace(piece.Text))
        {
            return;
        }

        Paragraph = HasText ? Paragraph : paragraph;
        HasText = true;
        isBroken |= !piece.IsBold;
        Strong = isBroken ? Strong : text.Length - (piece.Text.Length - piece.Text.AsSpan().TrimEnd().Length);
    }

    /// <summary>Adds the number that is printed before a paragraph, which is text as well.</summary>
    public void AddLabel(string label, int paragraph)
    {
        if (label.Length > 0)
        {
            text.Append(label);
            (HasText, Paragraph) = (true, HasText ? Paragraph : paragraph);
        }
    }

    /// <summary>The characters.</summary>
    public override string ToString() => text.ToString();
}
