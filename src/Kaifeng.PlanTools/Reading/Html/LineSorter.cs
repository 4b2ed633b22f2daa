using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Says of each line of a page whether it is one of the article and, if not, why.</summary>
internal sealed partial class LineSorter
{
    private const int FewestLinks = 3;
    private const int ShortestTitle = 6;
    private const int LongestTitle = 200;
    private const int FarthestTitle = 60;
    private const int FarthestNamedTitle = 12;
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

        if (article.Holds(line.Node))
        {
            return line.Facts.Role == LineRole.Row ? DropReason.None : ReasonInArticle(at);
        }

        var byWords = PageWords.ReasonOf(line.Text, inArticle: false);
        return byWords != DropReason.None ? byWords
            : at < first ? (line.IsLinks ? DropReason.Menu : DropReason.PageHead)
            : line.IsLinks ? DropReason.RelatedLinks
            : DropReason.PageFoot;
    }

    /// <summary>Above the first sentence stand a page's head and menu, below the last its foot, and between them nothing of a site's.</summary>
    private DropReason ReasonInArticle(int at)
    {
        var (isAbove, isBelow) = (at < firstSentence, at > lastSentence);
        var reason = isAbove || isBelow ? PageWords.ReasonOf(lines[at].Text, inArticle: true) : DropReason.None;
        var isInPlace = reason switch
        {
            DropReason.PageHead or DropReason.Menu => isAbove,
            DropReason.PageFoot or DropReason.RelatedLinks => isBelow,
            _ => true,
        };
        return isInPlace ? reason : DropReason.None;
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

    /// <summary>
    /// Sites print the title above the element that holds the article, with the document number below it at times.
    /// They are the article's where it does not print the title too.
    /// </summary>
    private void TakeTitle()
    {
        var beginning = BeginningOfArticle();
        var own = lines.Find(line => page.Nodes[line.Node].Tag == Tag.Title)?.Text ?? "";
        var pageTitle = LineWraps.RemoveAll(own.AsSpan(0, PageTitle.EndOf(own)));
        if (pageTitle.Length > 0 && beginning.Contains(pageTitle, StringComparison.Ordinal))
        {
            return;
        }

        var end = FindTitle(line => pageTitle.StartsWith(LineWraps.RemoveAll(line.Text), StringComparison.Ordinal), FarthestTitle);
        end = end < 0 ? FindTitle(IsNamedTitle, FarthestNamedTitle) : end;
        var start = end;
        while (start > 0 && lines[start - 1].Node == lines[end].Node && lines[start - 1].Facts.Role == lines[end].Facts.Role)
        {
            start--;
        }

        if (end < 0 || beginning.Contains(string.Concat(lines[start..(end + 1)].Select(static line => LineWraps.RemoveAll(line.Text))), StringComparison.Ordinal))
        {
            return;
        }

        reasons.AsSpan(start..(end + 1)).Clear();
        for (var i = end + 1; i < first; i++)
        {
            reasons[i] = lines[i].Facts.Role != LineRole.Row && NumberLine().IsMatch(lines[i].Text) ? DropReason.None : reasons[i];
        }
    }

    /// <summary>The nearest line above the article that may be its title; -1 where none may.</summary>
    private int FindTitle(Func<PageLine, bool> isTitle, int farthest)
    {
        for (var i = first - 1; i >= 0 && i >= first - farthest; i--)
        {
            var line = lines[i];
            var mayBe = line.Facts.Role is LineRole.Text or LineRole.Heading
                && line.Text.Length is >= ShortestTitle and <= LongestTitle
                && line.Reason != DropReason.Hidden
                && !line.IsLinks
                && page.Nodes[line.Node].Tag != Tag.Title;
            if (mayBe && isTitle(line))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNamedTitle(PageLine line) =>
        (line.Facts.Role == LineRole.Heading || ElementNames.IsTitle(page.Nodes[line.Node]))
        && line.Reason == DropReason.None
        && PageWords.ReasonOf(line.Text, inArticle: false) == DropReason.None;

    private string BeginningOfArticle()
    {
        var text = "";
        for (var i = first; i < lines.Count && text.Length < Beginning; i++)
        {
            text += reasons[i] == DropReason.None ? LineWraps.RemoveAll(lines[i].Text.AsSpan(0, Math.Min(lines[i].Text.Length, Beginning))) : "";
        }

        return text;
    }

    // A document number (GB/T 9704—2012, 7.2.5) alone on its line.
    [GeneratedRegex(@"^\s*[^\s。，]{1,20}[〔［\[（(]\s*[12]\d{3}\s*[〕］\])）]\s*第?\s*\d{1,5}\s*号\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberLine();
}
