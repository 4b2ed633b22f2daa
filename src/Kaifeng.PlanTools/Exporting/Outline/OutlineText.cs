using System.Collections.Immutable;
using System.Globalization;

namespace Kaifeng.PlanTools.Exporting.Outline;

/// <summary>An outline as plain lines: two blanks a level, the source line at the end.</summary>
public static class OutlineText
{
    /// <summary>The lines, without line ends: <c>    一 总体要求 :12</c>, <c>    专栏1 重点工程 (3) :40</c>.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<OutlineNode> nodes) => nodes.SelectMany(static node => Lines(node, 0));

    /// <summary>One entry without its place: label and title, and the number of items or indicators.</summary>
    public static string Caption(OutlineNode node)
    {
        var name = string.Join(' ', new[] { node.Label, node.Title }.Where(static part => part.Length > 0));
        return node.Kind is OutlineKind.Box or OutlineKind.Table
            ? string.Create(CultureInfo.InvariantCulture, $"{name} ({node.Count})")
            : name;
    }

    private static IEnumerable<string> Lines(OutlineNode node, int depth) =>
        node.Children
            .SelectMany(child => Lines(child, depth + 1))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{Caption(node)} :{node.Line}"));
}
