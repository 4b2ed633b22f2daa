using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A strip and its numeral expressions from left to right, without overlap.</summary>
internal sealed record StripMentions(Strip Strip, ImmutableArray<Mention> Mentions)
{
    /// <summary>The place among the numerals of the first that begins at <paramref name="start"/> or behind it.</summary>
    public int FirstFrom(int start)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions.ItemRef(middle).Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
