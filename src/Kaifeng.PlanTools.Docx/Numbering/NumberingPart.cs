using Kaifeng.PlanTools.Docx.Styles;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Numbering;

/// <summary>A list that paragraphs name.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Count">The number of the definition whose count it goes on with.</param>
/// <param name="Levels">Its levels.</param>
/// <param name="Starts">With what number a level begins anew in this list.</param>
internal sealed record WordList(int Id, int Count, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> Starts);

/// <summary>The lists of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class NumberingPart
{
    private const int LongestChain = 4;

    private readonly Dictionary<int, WordNode> definitions = [];
    private readonly Dictionary<int, WordNode> lists = [];
    private readonly Dictionary<int, WordList?> known = [];
    private readonly StyleSheet styles;

    /// <summary>The lists of a part; none for <c>null</c>.</summary>
    public NumberingPart(byte[]? part, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var node in (part is null ? null : WordNode.ReadPart(part))?.Children ?? [])
        {
            if (node.Name == "abstractNum" && Numbers.Parse(node["abstractNumId"]) is { } definition)
            {
                definitions.TryAdd(definition, node);
            }
            else if (node.Name == "num" && Numbers.Parse(node["numId"]) is { } list)
            {
                lists.TryAdd(list, node);
            }
        }
    }

    /// <summary>The list of a number; <c>null</c> for none, as for 0, by which a paragraph is taken out of its style's list.</summary>
    public WordList? Find(int id)
    {
        if (!known.TryGetValue(id, out var list))
        {
            list = id != 0 && lists.TryGetValue(id, out var node) ? Make(id, node) : null;
            known.Add(id, list);
        }

        return list;
    }

    private WordList? Make(int id, WordNode node)
    {
        if (node.NumberOf("abstractNumId") is not { } count || Definition(count, 0) is not { } definition)
        {
            return null;
        }

        var levels = new Dictionary<int, ListLevel>();
        var starts = new Dictionary<int, int>();
        AddLevels(definition.Children, levels);
        foreach (var change in node.Children.Where(static child => child.Name == "lvlOverride"))
        {
            AddLevels(change.Children, levels);
            if (Numbers.Parse(change["ilvl"]) is { } level && change.NumberOf("startOverride") is { } start)
            {
                starts[level] = start;
            }
        }

        return new WordList(id, count, levels, starts);
    }

    private static void AddLevels(IEnumerable<WordNode> nodes, Dictionary<int, ListLevel> levels)
    {
        foreach (var node in nodes.Where(static node => node.Name == "lvl"))
        {
            if (Numbers.Parse(node["ilvl"]) is { } level and >= 0 and < NumberCounter.MostLevels)
            {
                levels[level] = ListLevel.Of(node);
            }
        }
    }

    // A definition may refer to a style of lists, which names the list that holds the levels.
    private WordNode? Definition(int number, int depth)
    {
        if (depth > LongestChain || !definitions.TryGetValue(number, out var node))
        {
            return null;
        }

        return node.Child("numStyleLink")?.Value is { } link
            && styles.Of(link).List is { } list
            && lists.TryGetValue(list, out var named)
            && named.NumberOf("abstractNumId") is { } other
            && other != number
            ? Definition(other, depth + 1) ?? node
            : node;
    }
}
