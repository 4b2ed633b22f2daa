using System.Collections.Immutable;
using System.Text;

namespace Kaifeng.PlanTools.Text;

/// <summary>The substitutions of a text, in the order of the text: how columns and characters of the file follow from those of the text.</summary>
internal sealed class Substitutions
{
    private readonly ImmutableArray<Substitution> all;
    private readonly int[] offsets;

    // How many more characters the file holds in the substitutions before each.
    private readonly int[] extras;

    private Substitutions(ImmutableArray<Substitution> all)
    {
        this.all = all;
        offsets = [.. all.Select(static one => one.Offset)];
        extras = new int[all.Length + 1];
        for (var i = 0; i < all.Length; i++)
        {
            extras[i + 1] = extras[i] + all[i].Extra;
        }
    }

    /// <summary>For a text that is the file's own.</summary>
    public static Substitutions None { get; } = new([]);

    /// <summary>All of them.</summary>
    public ImmutableArray<Substitution> All => all;

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty => all.IsEmpty;

    public static Substitutions Of(ImmutableArray<Substitution> all) => all.IsDefaultOrEmpty ? None : new(all);

    /// <summary>How many more characters the file holds between two offsets.</summary>
    public int ExtraBetween(int start, int end) => IsEmpty ? 0 : extras[CountBefore(end)] - extras[CountBefore(start)];

    /// <summary>The substitution whose character begins at an offset; <c>null</c> for none.</summary>
    public Substitution? At(int offset) => Array.BinarySearch(offsets, offset) is var index and >= 0 ? all[index] : null;

    /// <summary>What the file holds for a part of the text.</summary>
    public string Printed(string content, TextSpan span)
    {
        var index = CountBefore(span.Start);
        if (index == all.Length || all[index].Offset >= span.End)
        {
            return content.Substring(span.Start, span.Length);
        }

        var printed = new StringBuilder();
        var from = span.Start;
        for (; index < all.Length && all[index].Offset < span.End; index++)
        {
            printed.Append(content, from, all[index].Offset - from).Append(all[index].Printed);
            from = all[index].Offset + all[index].Length;
        }

        return from < span.End ? printed.Append(content, from, span.End - from).ToString() : printed.ToString();
    }

    private int CountBefore(int offset)
    {
        var index = Array.BinarySearch(offsets, offset);
        return index >= 0 ? index : ~index;
    }
}
