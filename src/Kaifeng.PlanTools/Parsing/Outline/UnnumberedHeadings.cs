using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>
/// Tells unnumbered headings from paragraphs: a short line without an end mark above running text,
/// or, where a text has many of them, a short sentence alone above a long paragraph.
/// </summary>
internal sealed class UnnumberedHeadings
{
    private const int LongestLine = 30;
    private const int LongestSentence = 40;
    private const int ShortestParagraph = 45;
    private const int FewestSentences = 4;

    private readonly List<Element> elements;
    private readonly bool sentencesAreHeadings;

    public UnnumberedHeadings(List<Element> elements)
    {
        this.elements = elements;
        var sentences = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            sentences += IsSentenceAboveText(i) ? 1 : 0;
        }

        sentencesAreHeadings = sentences >= FewestSentences && sentences * 8 >= elements.Count;
    }

    /// <summary>Whether the text at <paramref name="index"/> is a heading.</summary>
    public bool IsHeading(int index) => IsLineAboveText(index) || (sentencesAreHeadings && IsSentenceAboveText(index));

    private bool IsLineAboveText(int index)
    {
        if (elements[index].Block.Length is < 2 or > LongestLine)
        {
            return false;
        }

        var text = elements[index].Text;
        return text.IndexOfAny("，。；：") < 0
            && !TextMeasure.EndsSentence(text)
            && Characters.IsIdeograph(text[0])
            && HasTextBelow(index);
    }

    private bool IsSentenceAboveText(int index)
    {
        if (elements[index].Kind != ElementKind.Text || elements[index].Block.Length > LongestSentence)
        {
            return false;
        }

        var text = elements[index].Text;
        return text.IndexOf('。') == text.Length - 1
            && HasTextBelow(index);
    }

    private bool HasTextBelow(int index) =>
        index + 1 < elements.Count
        && elements[index + 1] is { Kind: ElementKind.Text } below
        && below.Block.Length >= ShortestParagraph;
}
