namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>What the words right before a figure say of it. Places are offsets into the strip.</summary>
/// <param name="Start">Where they begin, so that what stands before is the subject; the figure's start where there are none.</param>
internal readonly record struct Predicate(int Start)
{
    /// <summary>+1 for a verb or noun of a rise, -1 for one of a fall.</summary>
    public int Direction { get; init; }

    /// <summary>Whether the figure is by how much it changes: <c>增长8%</c>; not what it becomes.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether it is said of a noun: <c>增速为</c>.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether a verb of change goes on with what it becomes: <c>增加到</c>.</summary>
    public bool IsBecoming { get; init; }

    /// <summary>Whether <c>到</c>, <c>达</c> or <c>为</c> stands right before the figure.</summary>
    public bool IsReached { get; init; }

    /// <summary>Whether it is of each year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Whether it is over several years.</summary>
    public bool IsSummed { get; init; }

    /// <summary>Over how many years it is, where the words say it: <c>五年提高</c>; 0 where they do not.</summary>
    public int Years { get; init; }

    /// <summary>Whether it is a balance.</summary>
    public bool IsNet { get; init; }

    /// <summary>Whether <c>分别</c> deals out the figures.</summary>
    public bool IsDealt { get; init; }

    /// <summary>Whether the change begins with the figure: <c>由</c>.</summary>
    public bool IsFrom { get; init; }

    /// <summary>Whether something is compared: <c>比2020年</c>; with the figure itself where it is no change.</summary>
    public bool IsAgainst { get; init; }

    /// <summary>Whether what is new stands right before the figure: <c>新增20家</c>.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether what went does: <c>注销20家</c>.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Whether <c>占</c> stands right before the figure.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether nothing but fillers and years stands before the figure.</summary>
    public bool IsBare => !IsChange && !IsBecoming && !IsReached && !IsAdded && !IsRemoved && !IsFrom && !IsAgainst && !IsShare;
}
