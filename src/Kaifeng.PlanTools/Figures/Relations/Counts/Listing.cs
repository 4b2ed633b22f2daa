using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>A list that a number may announce, and how sure it is that the list is the announced one and whole.</summary>
/// <param name="Least">How many members it has at least.</param>
/// <param name="Most">How many it may have.</param>
/// <param name="Certainty">What another number means.</param>
/// <param name="Members">Where the members stand: a list of one strip from its first name to its last, else each member.</param>
internal sealed record Listing(int Least, int Most, Certainty Certainty, ImmutableArray<Passage> Members)
{
    private const int MostFar = 10;
    private const int MostTimes = 4;

    /// <summary>Whether it stands at once beside the number and ends without a doubt, so that a number far from it is worth a look as well.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether there may be more than the members named: then only more of them than announced are too many.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Where the words of the statement stand beside the number: the list, if it stands in the same strip.</summary>
    public (int Start, int End)? Near { get; init; }

    /// <summary>Holds the announced number against the members; <c>null</c> where the list need not be the one announced.</summary>
    public Outcome? Tell(int number)
    {
        var computed = new Interval(Least, Most);
        if (number >= Least && number <= Most)
        {
            return new Outcome(computed, Verdict.Consistent, CannotTell.None);
        }

        if (IsOpen && number > Most)
        {
            return new Outcome(computed, Verdict.CannotTell, CannotTell.UncountableList);
        }

        // A number far from what is listed speaks of something else.
        var difference = number > Most ? number - Most : Least - number;
        if (difference > Math.Max(1, Least / 2))
        {
            return IsWhole && Certainty != Certainty.Possible && number <= Math.Max(MostFar, MostTimes * Most) ? Outcome.Doubtful(computed) : null;
        }

        return Certainty switch
        {
            Certainty.Sure => new Outcome(computed, Verdict.Inconsistent, CannotTell.None),
            Certainty.Likely => Outcome.Doubtful(computed),
            _ => null,
        };
    }
}

/// <summary>How sure it is that a list is the one that a number announces.</summary>
internal enum Certainty
{
    /// <summary>Only an equal number shows it.</summary>
    Possible,

    /// <summary>Another number is worth a look.</summary>
    Likely,

    /// <summary>Another number is wrong.</summary>
    Sure,
}
