using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Tells decimal heading numbers from figures with a decimal point: <c>1.2</c> is a heading only where it follows <c>1.1</c>,
/// begins a count with 1, or follows within two steps.
/// </summary>
internal sealed class DecimalSequence
{
    private const int LargestSkip = 2;

    private readonly int[] last = new int[3];
    private int top;

    /// <summary>Whether the mark may be a heading's; marks of other kinds always may.</summary>
    public bool Accepts(NumberMark mark)
    {
        if (mark.Kind is < SectionKind.D1 or > SectionKind.D3)
        {
            top = mark.Kind == SectionKind.L1 ? mark.Ordinal : top;
            return true;
        }

        Span<int> parts = stackalloc int[3];
        var count = Split(mark.Number, parts);
        if (!Follows(parts[..count]))
        {
            return false;
        }

        parts[..count].CopyTo(last);
        last.AsSpan(count).Clear();
        return true;
    }

    private bool Follows(ReadOnlySpan<int> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0] > last[0] && parts[0] <= last[0] + LargestSkip;
        }

        var own = parts[^1];
        var sameParents = parts[..^1].SequenceEqual(last.AsSpan(0, parts.Length - 1));
        if (sameParents)
        {
            return own > last[parts.Length - 1] && own <= last[parts.Length - 1] + LargestSkip;
        }

        var opensParent = parts.Length == 2
            ? parts[0] == last[0] + 1 || parts[0] == top
            : parts[0] == last[0] && parts[1] >= last[1];
        return own <= LargestSkip && opensParent;
    }

    private static int Split(string number, Span<int> parts)
    {
        var count = 0;
        var value = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                value = value * 10 + (c - '0');
            }
            else
            {
                parts[count++] = value;
                value = 0;
            }
        }

        parts[count] = value;
        return count + 1;
    }
}
