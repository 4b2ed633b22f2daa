using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Exporting.Outline;

/// <summary>An entry of a notice's outline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The number or label as printed (<c>一</c>, <c>专栏1</c>), the id of a plan; empty where there is none.</param>
/// <param name="Title">The title.</param>
/// <param name="Line">The line, from 1, on which it begins.</param>
/// <param name="Count">The items of a box, the indicators of a table; 0 for the others.</param>
/// <param name="Children">What stands under it.</param>
public sealed record OutlineNode(OutlineKind Kind, string Label, string Title, int Line, int Count, ImmutableArray<OutlineNode> Children);

/// <summary>The kinds of outline entry.</summary>
public enum OutlineKind
{
    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A box that holds text.</summary>
    Box,

    /// <summary>A table of indicators.</summary>
    Table,
}
