namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>What is wrong with a number in its run.</summary>
internal enum SlipKind
{
    /// <summary>The numbers go on as if another stood here.</summary>
    Misprinted,

    /// <summary>The run does not begin with 1.</summary>
    BeginsLate,

    /// <summary>Numbers are missing before it.</summary>
    Skipped,

    /// <summary>The number before it once more.</summary>
    Repeated,

    /// <summary>A smaller number than the one before it.</summary>
    GoesBack,
}

/// <summary>A number that does not follow the one before it.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Item">The item.</param>
/// <param name="Expected">The value that would follow.</param>
/// <param name="Before">The item before it in its run, or <c>null</c>.</param>
/// <param name="From">Where the text begins in which the expected number would have to stand.</param>
internal readonly record struct NumberSlip(SlipKind Kind, NumberedItem Item, int Expected, NumberedItem? Before, int From)
{
    /// <summary>The numbers of a run that do not follow. A single number that is wrong between right ones is one slip.</summary>
    public static List<NumberSlip> Of(NumberRun run)
    {
        var slips = new List<NumberSlip>();
        var last = 0;
        for (var i = 0; i < run.Items.Count; i++)
        {
            var (item, expected) = (run.Items[i], last + 1);
            last = item.Number.Value;
            if (last == expected)
            {
                continue;
            }

            NumberedItem? before = i > 0 ? run.Items[i - 1] : null;
            var kind = KindOf(run, i, expected);
            slips.Add(new NumberSlip(kind, item, expected, before, before?.Place.Extent.End ?? run.From));
            last = kind == SlipKind.Misprinted ? expected : last;
        }

        return slips;
    }

    private static SlipKind KindOf(NumberRun run, int index, int expected)
    {
        var value = run.Items[index].Number.Value;
        var isFollowed = index + 1 < run.Items.Count && run.Items[index + 1].Number.Value == expected + 1;
        return isFollowed ? SlipKind.Misprinted
            : index == 0 ? SlipKind.BeginsLate
            : value > expected ? SlipKind.Skipped
            : value == expected - 1 ? SlipKind.Repeated
            : SlipKind.GoesBack;
    }
}
