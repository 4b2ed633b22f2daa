namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Whether a claim holds (RULES, how figures are compared, 3).</summary>
public enum Verdict
{
    /// <summary>Nothing can be told; the claim has a <see cref="Claims.CannotTell"/>.</summary>
    CannotTell,

    /// <summary>Some reading of the printed digits explains it.</summary>
    Consistent,

    /// <summary>No reading of the printed digits explains it.</summary>
    Inconsistent,
}

/// <summary>Why nothing can be told.</summary>
public enum CannotTell
{
    /// <summary>Something can.</summary>
    None,

    /// <summary>A figure is bound on one side only.</summary>
    OneSidedBound,

    /// <summary>The figure it is compared with is not printed.</summary>
    MissingBase,

    /// <summary>Growth at constant prices against levels at current prices.</summary>
    UnknownPriceBasis,

    /// <summary>Words stand where a figure would.</summary>
    WordsForFigure,

    /// <summary>The number of years between the figures is not printed.</summary>
    UnknownYears,

    /// <summary>The list that a number announces was not found or cannot be counted.</summary>
    UncountableList,

    /// <summary>The units do not convert into each other.</summary>
    OtherUnits,
}

/// <summary>The names under which verdicts and reasons are printed.</summary>
public static class Verdicts
{
    private static readonly string[] Names = ["cannot-tell", "consistent", "inconsistent"];

    private static readonly string[] ReasonNames =
    [
        "", "one-sided-bound", "missing-base", "unknown-price-basis", "words-for-figure", "unknown-years", "uncountable-list", "other-units",
    ];

    /// <summary>The printed name, such as <c>cannot-tell</c>.</summary>
    public static string Name(this Verdict verdict) => Names[(int)verdict];

    /// <summary>The printed name, such as <c>missing-base</c>; empty for <see cref="CannotTell.None"/>.</summary>
    public static string Name(this CannotTell reason) => ReasonNames[(int)reason];

    /// <summary>All verdicts' names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>All reasons' names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> AllReasons => ReasonNames;
}
