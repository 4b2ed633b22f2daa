using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>A rule about the characters of each notice by itself: what is typed, not what is said.</summary>
internal abstract class WordingRule : Rule
{
    // More say nothing new about one defect.
    protected const int MostPlaces = 40;

    private static readonly LocalText SamePlace = new("同类", "the same again");

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            findings.AddRange(Find(figures, input.StripsOf(figures.Notice)).Where(finding => !IsKnown(input.Words, finding)));
        }
    }

    /// <summary>What is wrong in one notice.</summary>
    /// <param name="figures">The notice.</param>
    /// <param name="strips">Its texts.</param>
    protected abstract IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips);

    /// <summary>Whether a finding is of a word that the user knows to be right.</summary>
    private protected virtual bool IsKnown(KnownWords words, Finding finding) => false;

    /// <summary>A finding of a defect that stands in one or more places; all but the first go with it, up to a number.</summary>
    /// <param name="figures">The notice.</param>
    /// <param name="places">The places, the one to begin with first; what is not needed of them is not asked for.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="role">What the other places are; more of the same if not given.</param>
    protected Finding Report(NoticeFigures figures, IEnumerable<Passage> places, LocalText message, LocalText? role = null)
    {
        var reported = places.Take(MostPlaces + 1).ToArray();
        return Report(figures, reported[0], message) with
        {
            Others = [.. reported.Skip(1).Select(place => new FindingPlace(figures.Notice, place, role ?? SamePlace))],
        };
    }
}
