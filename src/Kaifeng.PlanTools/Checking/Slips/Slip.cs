using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>A slip of pen or keyboard that may have made a printed figure of another one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Place">Where the figure stands.</param>
/// <param name="Meant">The figure that would have been meant.</param>
/// <param name="Text">The same as it would be printed.</param>
internal sealed record Slip(SlipKind Kind, Passage Place, Amount Meant, string Text);

/// <summary>The kinds of slip that are tried.</summary>
internal enum SlipKind
{
    /// <summary>One digit is another one.</summary>
    Digit,

    /// <summary>Two neighbouring digits changed places.</summary>
    Swap,

    /// <summary>The decimal point stands one or two digits away.</summary>
    Point,

    /// <summary>万 stands for 亿 or 亿 for 万.</summary>
    Scale,

    /// <summary>The figure is the one of the row above or below.</summary>
    Row,
}
