namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>Numbers of one style that count together, in the order of the text.</summary>
/// <param name="from">Where the text begins in which the first of them has to stand.</param>
/// <param name="prefix">What stands before the last part of a decimal number; else empty.</param>
internal sealed class NumberRun(int from, string prefix = "")
{
    /// <summary>Where the text begins in which the first number has to stand.</summary>
    public int From { get; } = from;

    /// <summary>What stands before the last part of a decimal number; else empty.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The numbered items.</summary>
    public List<NumberedItem> Items { get; } = [];

    /// <summary>The value of the last one.</summary>
    public int Last => Items[^1].Number.Value;

    /// <summary>The run with another one behind it.</summary>
    public NumberRun Then(NumberRun next)
    {
        Items.AddRange(next.Items);
        return this;
    }
}
