using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Says of each line of a page whether it is one of the article and, if not, why.</summary>
internal sealed class LineSorter
{
    private const int FewestLinks = 3;
    private const int ShortestTitle = 6;
    private const int LongestTitle = 200;
    private const int TitleDistance = 60;
    private const int Beginning = 1000;

    private readonly Page page;
    private readonly Article article;
    private readonly List<PageLine> lines;
    private readonly DropReason[] reasons;
    private readonly int first;
    private readonly int firstSentence;
    private readonly int lastSentence;

    private LineSorter(Page page, Article article, List<PageLine> lines)
    {
        this.page = page;
        this.article = article;
        this.lines = lines;
        reasons = new DropReason[lines.Count];
        first = lines.FindIndex(IsInside);
        first = first < 0 ? lines.Count : first;
        firstSentence = lines.FindIndex(IsSentence);
        firstSentence = firstSentence < 0 ? lines.Count : firstSentence;
        lastSentence = lines.FindLastIndex(IsSentence);
    }

    /// <summary>The reasons of the lines, in their order; <see cref="DropReason.None"/> for the article's and for index entries.</summary>
    public static DropReason[] Sort(Page page, Article article, List<PageLine> lines)
    {
        var sorter = new LineSorter(page, article, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            sorter.reasons[i] = sorter.ReasonOf(i);
        }

        sorter.DropLinks();
        sorter.TakeTitle();
        return sorter.reasons;
    }

    private bool IsInside(PageLine line) => article.Holds(line.Node) && line.Reason == DropReason.None && line.Facts.Role != LineRole.Index;

    private bool IsSentence(PageLine line) => IsInside(line) && line.Text.Contains('。', StringComparison.Ordinal);

    private DropReason ReasonOf(int at)
    {
        var line = lines[at];
        if (line.Facts.Role == LineRole.Index || line.Reason != DropReason.None)
        {
            return line.Reason;
        }

        var isInside = article.Holds(line.Node);
        var isBetween = at > firstSentence && at < lastSentence;
        var byWords = isInside && isBetween ? DropReason.None : PageWords.ReasonOf(line.Text, isInside);
        return isInside || byWords != DropReason.None ? byWords
            : at < first ? (line.IsLinks ? DropReason.Menu : DropReason.PageHead)
            : line.IsLinks ? DropReason.RelatedLinks
            : DropReason.PageFoot;
    }

    /// <summary>Several links one after the other on lines of nothing else, above the article's sentences or below them, are none of its lines.</summary>
    private void DropLinks()
    {
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && (end < firstSentence || end > lastSentence) && IsInside(lines[end]) && lines[end].IsLinks)
            {
                end++;
            }

            if (lines[i..end].Sum(static line => line.Links) >= FewestLinks)
            {
                reasons.AsSpan(i..end).Fill(i < firstSentence ? DropReason.Menu : DropReason.RelatedLinks);
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Sites print the title above the element that holds the article. It is the article's where that does not print it too.</summary>
    private void TakeTitle()
    {
        var pageTitle = LineWraps.RemoveAll(lines.Find(line => page.Nodes[line.Node].Tag == Tag.Title)?.Text ?? "");
        for (var i = first - 1; i >= 0 && i > first - TitleDistance; i--)
        {
            if (!IsTitle(i, pageTitle))
            {
                continue;
            }

            var start = i;
            while (start > 0 && lines[start - 1].Node == lines[i].Node && lines[start - 1].Facts.Role == lines[i].Facts.Role)
            {
                start--;
            }

            var title = string.Concat(lines[start..(i + 1)].Select(static line => LineWraps.RemoveAll(line.Text)));
            if (!BeginningOfArticle().Contains(title, StringComparison.Ordinal))
            {
                reasons.AsSpan(start..(i + 1)).Clear();
            }

            return;
        }
    }

    private bool IsTitle(int at, string pageTitle)
    {
        var line = lines[at];
        if (line.Facts.Role == LineRole.Index || line.Text.Length is < ShortestTitle or > LongestTitle || line.Reason == DropReason.Hidden || line.IsLinks || page.Nodes[line.Node].Tag == Tag.Title)
        {
            return false;
        }

        var isNamed = line.Facts.Role == LineRole.Heading || ElementNames.IsTitle(page.Nodes[line.Node]);
        return (isNamed && line.Reason == DropReason.None && PageWords.ReasonOf(line.Text, inArticle: false) == DropReason.None)
            || pageTitle.StartsWith(LineWraps.RemoveAll(line.Text), StringComparison.Ordinal);
    }

    private string BeginningOfArticle()
    {
        var text = "";
        for (var i = first; i < lines.Count && text.Length < Beginning; i++)
        {
            text += reasons[i] == DropReason.None ? LineWraps.RemoveAll(lines[i].Text.AsSpan(0, Math.Min(lines[i].Text.Length, Beginning))) : "";
        }

        return text;
    }
}
