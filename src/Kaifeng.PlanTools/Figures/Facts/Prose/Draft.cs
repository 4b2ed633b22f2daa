using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>A fact in the making, while its sentence is read.</summary>
internal sealed class Draft
{
    /// <summary>Where it stands.</summary>
    public required FactSite Site { get; init; }

    /// <summary>The figure.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The words right before it.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>What it says.</summary>
    public required AspectReading Aspect { get; set; }

    /// <summary>Where the words begin that are its own: behind the figure before or the clause's beginning.</summary>
    public required int LeadStart { get; init; }

    /// <summary>Whether only 、 or 和 stands between it and the figure before.</summary>
    public required bool IsJoined { get; init; }

    /// <summary>Where the words of its subject stand; empty where none do.</summary>
    public (int Start, int End) Words { get; set; }

    /// <summary>The name of its subject.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether the name is printed for this very figure.</summary>
    public bool IsOwn { get; set; }

    /// <summary>The year and what is known of it.</summary>
    public YearReading Year { get; set; }

    /// <summary>The number of its group, or -1.</summary>
    public int Group { get; set; } = -1;

    /// <summary>Its place in the group.</summary>
    public int Member { get; set; }

    /// <summary>The numeral.</summary>
    public Mention Mention => Site.Strip.Mentions[Site.Mention];
}

/// <summary>The year of a figure.</summary>
/// <param name="Year">The year; 0 where nothing tells it.</param>
/// <param name="IsPrinted">Whether its own sentence does.</param>
internal readonly record struct YearReading(int Year, bool IsPrinted)
{
    /// <summary>Base year and last year of its span.</summary>
    public (int From, int To)? Span { get; init; }

    /// <summary>How many years before one that nothing names; <c>null</c> for none.</summary>
    public int? Back { get; init; }

    /// <summary>The year it is compared with; 0 for none.</summary>
    public int Compared { get; init; }
}
