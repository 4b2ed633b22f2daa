namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>What is wrong with a mark.</summary>
internal enum StrayMarkKind
{
    /// <summary>It stands beside a mark that cannot follow it.</summary>
    Pair,

    /// <summary>It is half as wide as the other marks of its kind.</summary>
    HalfWidth,

    /// <summary>It is missing between two words that the text prints with it elsewhere.</summary>
    Missing,

    /// <summary>It stands between some of the titles of a row, and not between others.</summary>
    BetweenTitles,

    /// <summary>A hyphen stands between two numbers where the text prints a dash elsewhere.</summary>
    HyphenInRange,
}

/// <summary>A mark that is out of place.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="Start">Where the place begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct StrayMark(StrayMarkKind Kind, int Strip, int Start, int End);
