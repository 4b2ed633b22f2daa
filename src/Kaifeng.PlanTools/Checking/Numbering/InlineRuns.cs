using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>Puts the numbers of enumerations inside running text into runs: each begins with 1 and goes on as long as the same section or box does.</summary>
internal static class InlineRuns
{
    /// <summary>The runs of a notice's texts.</summary>
    public static List<NumberRun> Of(IReadOnlyList<Strip> strips)
    {
        var runs = new List<NumberRun>();
        var open = new Dictionary<NumberStyle, NumberRun>();
        var holder = "";
        foreach (var strip in strips.Where(static strip => strip.IsParagraph))
        {
            if (strip.Holder.Id != holder)
            {
                open.Clear();
                holder = strip.Holder.Id;
            }

            foreach (var (number, start) in InlineNumbers.Read(strip.Text))
            {
                Add(runs, open, strip, number, start);
            }
        }

        return runs;
    }

    private static void Add(List<NumberRun> runs, Dictionary<NumberStyle, NumberRun> open, Strip strip, PrintedNumber number, int start)
    {
        var place = strip.Place.Slice(start, start + number.Text.Length);
        if (number.Value == 1)
        {
            open[number.Style] = new NumberRun(place.Extent.Start);
            runs.Add(open[number.Style]);
        }

        // What begins with another number goes on from a text that is read as something else.
        if (open.TryGetValue(number.Style, out var run))
        {
            run.Items.Add(new NumberedItem(number, place, place.Extent.Start, IsHeading: false, BeginsAnew: false));
        }
    }
}
