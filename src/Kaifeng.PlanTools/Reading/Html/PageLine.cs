using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>A line of a page as it is shown.</summary>
/// <param name="Text">Its characters; tabs between the cells of a row.</param>
/// <param name="Node">The innermost element that all of it stands in.</param>
/// <param name="Facts">What the page says of it.</param>
/// <param name="Reason">Why it is no part of the article.</param>
/// <param name="Links">How many links to other pages it holds.</param>
/// <param name="Linked">How many of its characters, blanks aside, are links to other pages.</param>
/// <param name="StartsBlock">Whether a new block begins with it; else it follows a line break.</param>
internal sealed record PageLine(string Text, int Node, SourceLine Facts, DropReason Reason, int Links, int Linked, bool StartsBlock)
{
    // A line of so many links in a hundred characters is one of links.
    private const int MostlyPercent = 80;

    /// <summary>Whether nearly all of the line is links to other pages.</summary>
    public bool IsLinks => Linked > 0 && Linked * 100L >= Text.Count(static c => !char.IsWhiteSpace(c)) * (long)MostlyPercent;
}
