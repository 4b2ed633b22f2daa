using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>The blocks in which tables are looked for, and which short lines are printed again and again, as running titles are.</summary>
internal sealed class LayoutText
{
    private const int FewestRepeats = 3;
    private const int LongestTitle = 30;

    // The title itself stands among the first lines.
    private const int FirstLines = 8;

    private readonly Lazy<HashSet<string>> repeated;

    public LayoutText(List<TextBlock> blocks)
    {
        Blocks = blocks;
        repeated = new Lazy<HashSet<string>>(FindRepeated);
    }

    /// <summary>The blocks.</summary>
    public List<TextBlock> Blocks { get; }

    /// <summary>Whether a line without its blanks is printed several times.</summary>
    public bool IsRepeated(string line) => repeated.Value.Contains(line);

    private HashSet<string> FindRepeated()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = 0;
        foreach (var block in Blocks)
        {
            if (block.Text.Length is > 3 and <= LongestTitle)
            {
                var text = LineWraps.RemoveAll(block.Text);
                counts[text] = counts.GetValueOrDefault(text) + (index < FirstLines ? FewestRepeats - 1 : 1);
            }

            index++;
        }

        return counts.Where(static pair => pair.Value >= FewestRepeats).Select(static pair => pair.Key).ToHashSet(StringComparer.Ordinal);
    }
}
