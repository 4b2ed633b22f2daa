using Kaifeng.PlanTools.Docx.Styles;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>What holds for the characters of a run.</summary>
/// <param name="Kind">What the characters are.</param>
/// <param name="IsBold">Whether they are set in bold.</param>
internal readonly record struct RunStyle(PieceKind Kind, bool IsBold)
{
    /// <summary>The same for characters that are something else, unless they are already known to be no text.</summary>
    public RunStyle As(PieceKind kind) => Kind == PieceKind.Text ? this with { Kind = kind } : this;

    /// <summary>The style of a run in a paragraph of this one.</summary>
    public RunStyle Of(WordNode run, StyleSheet styles)
    {
        var properties = run.Child("rPr");
        if (properties is null)
        {
            return this;
        }

        var style = styles.Of(properties.Child("rStyle")?.Value);
        var bold = properties.Flag("b") ?? style.Bold ?? IsBold;
        var hidden = properties.Flag("vanish") ?? style.Hidden;
        return hidden switch
        {
            true => (this with { IsBold = bold }).As(PieceKind.Hidden),
            false when Kind == PieceKind.Hidden => new RunStyle(PieceKind.Text, bold),
            _ => this with { IsBold = bold },
        };
    }
}
