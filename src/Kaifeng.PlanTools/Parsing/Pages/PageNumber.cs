namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>A number that may be a page's.</summary>
/// <param name="Block">The block in which it stands.</param>
/// <param name="Place">Where it stands: visible characters of the text before it, so that distances tell how much a page holds.</param>
/// <param name="Number">Its value.</param>
/// <param name="IsFigure">Whether the line is a figure's caption, so that little text need stand on the page.</param>
/// <param name="GluedLength">Characters that it takes at the beginning of a line with text; 0 where it has the line to itself.</param>
internal readonly record struct PageNumber(int Block, int Place, int Number, int GluedLength = 0, bool IsFigure = false);
