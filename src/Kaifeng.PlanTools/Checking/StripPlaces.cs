using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Tells which text of a notice holds a place.</summary>
internal static class StripPlaces
{
    /// <summary>The last text that begins at an offset or before it, or <c>null</c>: it holds the offset or is the nearest before it.</summary>
    /// <param name="strips">The notice's texts in their order.</param>
    /// <param name="offset">The offset in the source.</param>
    public static Strip? At(IReadOnlyList<Strip> strips, int offset) => IndexAt(strips, offset) is var index and >= 0 ? strips[index] : null;

    /// <summary>The index of the text that <see cref="At"/> finds, or -1.</summary>
    public static int IndexAt(IReadOnlyList<Strip> strips, int offset)
    {
        var (low, high) = (0, strips.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = strips[middle].Place.Extent.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
