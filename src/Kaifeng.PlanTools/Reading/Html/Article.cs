namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Where a page's article stands, and what its elements' names say of the rest.</summary>
internal sealed class Article
{
    private const int Percent = 100;

    // An element that is named as a menu and holds more of the page's text than this is none.
    private const int MostOfAside = 25;
    private const int MostOfAsideInArticle = 10;

    // A named element holds the article where it has half of the page's text; below it goes on in the part that has nearly all of it.
    private const int FewestOfNamed = 50;
    private const int FewestOfKnown = 2;

    // Weight of two short sentences: a button that bears such a name holds no article.
    private const int ShortestKnown = 80;
    private const int FewestOfPart = 85;
    private const int FewestLines = 3;
    private const int ShortestText = 6;

    private static readonly TagSet Parts = TagSet.Of(
        Tag.Block, Tag.Article, Tag.Table, Tag.RowGroup, Tag.Row, Tag.Cell, Tag.Inline, Tag.Strong, Tag.Link, Tag.PageHead, Tag.Aside, Tag.Fallback);

    private static readonly TagSet TextBlocks = TagSet.Of(Tag.Paragraph, Tag.Pre, Tag.Quote, Tag.Text);

    private readonly Page page;
    private readonly PageMeasures measures;
    private readonly TableKinds tables;
    private readonly int[] weights;
    private readonly DropReason[] reasons;

    private Article(Page page, PageMeasures measures, TableKinds tables)
    {
        this.page = page;
        this.measures = measures;
        this.tables = tables;
        weights = new int[page.Nodes.Length];
        reasons = new DropReason[page.Nodes.Length];
    }

    /// <summary>The node that holds the article.</summary>
    public int Node { get; private set; }

    /// <summary>Finds the article of a page. Where no element stands out it is the whole page.</summary>
    public static Article Find(Page page, PageMeasures measures, TableKinds tables)
    {
        var article = new Article(page, measures, tables);
        article.Weigh();
        article.Node = article.FindNode();
        article.SetReasons();
        return article;
    }

    /// <summary>Whether a node stands in the article.</summary>
    public bool Holds(int node) => node >= Node && node < page.Nodes[Node].End;

    /// <summary>Why a node's text is no part of the article, by the names of what it stands in; <see cref="DropReason.None"/> where they do not say.</summary>
    public DropReason ReasonAt(int node) => reasons[node];

    /// <summary>The weights without those of elements that are named as menus and the like.</summary>
    private void Weigh()
    {
        var all = (long)measures.Weights[0];
        for (var i = page.Nodes.Length - 1; i > 0; i--)
        {
            ref var node = ref page.Nodes[i];
            weights[i] += node.Tag == Tag.Text ? measures.Weights[i] : 0;
            if (ElementNames.ReasonOf(node, inArticle: false) != DropReason.None && measures.Weights[i] * (long)Percent <= all * MostOfAside)
            {
                weights[i] = 0;
            }

            weights[node.Parent] += weights[i];
        }
    }

    private int FindNode()
    {
        var at = 0;
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (node.Tag != Tag.Text && weights[i] > 0 && weights[i] * (long)Percent >= weights[0] * (long)FewestOfNamed)
            {
                if (ElementNames.IsArticle(node) && CanBe(i))
                {
                    return i;
                }

                at = ElementNames.HoldsArticle(node) && CanBe(i) ? i : at;
            }
        }

        at = KnownNode() is var known and > 0 ? known : at;
        while (PartWithAll(at) is var part and > 0 && CanBe(part) && !HoldsOtherText(at, part))
        {
            at = part;
        }

        return at;
    }

    /// <summary>
    /// The element with the most text among those under whose names sites print nothing but the article, and the page's only
    /// <c>&lt;article&gt;</c>: beside lists of news and links a short article is less than half of a page. 0 where there is none.
    /// </summary>
    private int KnownNode()
    {
        var (best, only, articles) = (0, 0, 0);
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (node.Tag == Tag.Text || weights[i] < ShortestKnown || weights[i] * (long)Percent < weights[0] * (long)FewestOfKnown)
            {
                continue;
            }

            articles += node.Tag == Tag.Article ? 1 : 0;
            only = node.Tag == Tag.Article ? i : only;
            best = ElementNames.IsArticle(node) && Parts.Holds(node.Tag) && (best == 0 || weights[i] > weights[best]) ? i : best;
        }

        return best > 0 ? best : articles == 1 ? only : 0;
    }

    /// <summary>The element right in <paramref name="at"/> that holds nearly all of its text; 0 where none does.</summary>
    private int PartWithAll(int at)
    {
        for (var i = at + 1; weights[at] > 0 && i < page.Nodes[at].End; i = page.Nodes[i].End)
        {
            if (page.Nodes[i].Tag != Tag.Text && weights[i] * (long)Percent >= weights[at] * (long)FewestOfPart)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>A paragraph or a table with rows and columns is a piece of an article, and so is a block of one line.</summary>
    private bool CanBe(int node) =>
        Parts.Holds(page.Nodes[node].Tag)
        && measures.Lines[node] >= FewestLines
        && (page.Nodes[node].Tag != Tag.Table || tables.At(node) != TableKind.Data);

    /// <summary>
    /// Whether paragraphs stand beside the part, or, where the part is itself a text with line breaks, any other text:
    /// then the element around both is the article.
    /// </summary>
    private bool HoldsOtherText(int at, int part)
    {
        var isText = IsText(part);
        for (var i = at + 1; i < page.Nodes[at].End; i = page.Nodes[i].End)
        {
            ref var node = ref page.Nodes[i];
            if (i != part && weights[i] >= ShortestText && (isText || TextBlocks.Holds(node.Tag)) && PageWords.ReasonOf(page.TextOf(node), inArticle: false) == DropReason.None)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsText(int part)
    {
        for (var i = part + 1; i < page.Nodes[part].End; i = page.Nodes[i].End)
        {
            if (measures.Visible[i] > 0 && page.Nodes[i].Tag.IsBlock())
            {
                return false;
            }
        }

        return true;
    }

    private void SetReasons()
    {
        var all = (long)measures.Visible[Node];
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            var isInside = i > Node && Holds(i);
            reasons[i] = reasons[node.Parent];
            if (i == Node || (i < Node && Node < node.End))
            {
                reasons[i] = DropReason.None;
            }
            else if (node.Tag != Tag.Text && ElementNames.ReasonOf(node, isInside) is var own and not DropReason.None)
            {
                reasons[i] = !isInside || measures.Visible[i] * (long)Percent <= all * MostOfAsideInArticle ? own : reasons[i];
            }
        }
    }
}
