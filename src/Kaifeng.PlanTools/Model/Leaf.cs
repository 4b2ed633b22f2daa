using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>A smallest piece of the structure: a run of source characters on one line and what it is.</summary>
/// <param name="Kind">What the characters are.</param>
/// <param name="Span">Where they stand; blanks at the ends are left out.</param>
/// <param name="Reason">Why they were dropped; empty for every other kind.</param>
public readonly record struct Leaf(LeafKind Kind, TextSpan Span, string Reason = "");
