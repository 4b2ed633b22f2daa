namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Words that name a year or a span of years, places as offsets into the strip.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, 年, 末 and 期间 included.</param>
/// <param name="Year">The year, the last one of a span; 0 where the words do not tell it (<c>上年</c> of an unknown year).</param>
/// <param name="Role">What the year is to the figures around it.</param>
internal readonly record struct YearPhrase(int Start, int End, int Year, YearRole Role)
{
    /// <summary>How many years before one that nothing names: 1 for <c>上年末</c>; <c>null</c> where the year is known.</summary>
    public int? Back { get; init; }

    /// <summary>Base year and last year of a span.</summary>
    public (int From, int To)? Span { get; init; }
}

/// <summary>What a year is to the figures around it.</summary>
internal enum YearRole
{
    /// <summary>That of the figures that follow.</summary>
    Of,

    /// <summary>That of the figure with which another is compared: <c>比2020年</c>.</summary>
    Compared,

    /// <summary>That of the figure from which another changes: <c>由2015年的</c>.</summary>
    From,

    /// <summary>In brackets: of the figure before them, or of those in them.</summary>
    Bracketed,
}
