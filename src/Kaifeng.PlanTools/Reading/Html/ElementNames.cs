using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>What the <c>id</c> and <c>class</c> of an element say of it: the words that sites use, as hints.</summary>
internal static class ElementNames
{
    /// <summary>Whole names under which programs that sites are made with print the article.</summary>
    private static readonly FrozenSet<string> ArticleNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "UCAP-CONTENT", "TRS_Editor", "TRS_UEDITOR", "trs_editor_view", "zoom", "zoomcon", "con_text", "article-content", "article_content", "articleContent",
        "article-con", "article_con", "pages_content", "content_text", "txt_content", "news_content", "detail-content", "infoContent", "vsb_content", "Custom_UnionStyle");

    private static readonly FrozenSet<string> ArticleWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "article", "content", "detail", "zoom", "editor");

    private static readonly FrozenSet<string> TitleWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "title", "tit", "biaoti", "bt", "headline", "h1");

    // Words that may stand in the article's own names too are of no use in it.
    private static readonly (DropReason Reason, bool InArticle, string Words)[] Rows =
    [
        (DropReason.Menu, true, "nav navbar navigation menu submenu crumb crumbs breadcrumb breadcrumbs weizhi dqwz curpos"),
        (DropReason.Menu, false, "location position place path"),
        (DropReason.PageHead, false, "header head top topbar banner logo search sitename"),
        (DropReason.PageFoot, true, "footer copyright banquan"),
        (DropReason.PageFoot, false, "foot bottom"),
        (DropReason.ToolBar, true, "share bdsharebuttonbox toolbar tools print fontsize qrcode qr ewm erweima favorite dayin"),
        (DropReason.ToolBar, false, "tool login"),
        (DropReason.RelatedLinks, true, "related relate recommend xgxx xglj xgwj friendlink friendlinks prevnext"),
        (DropReason.RelatedLinks, false, "sidebar side aside links hot rightbar leftbar"),
    ];

    private static readonly FrozenDictionary<string, (DropReason Reason, bool InArticle)>.AlternateLookup<ReadOnlySpan<char>> ByWord = Rows
        .SelectMany(static row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, (row.Reason, row.InArticle))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ArticleName = ArticleNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ArticleWord = ArticleWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleWord = TitleWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the element is named as one that holds the article and nothing else.</summary>
    public static bool IsArticle(in PageNode node)
    {
        foreach (var range in node.Names.AsSpan().Split(' '))
        {
            if (ArticleName.Contains(node.Names.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element is named as one in which the article stands, perhaps with more.</summary>
    public static bool HoldsArticle(in PageNode node) => node.Tag == Tag.Article || HasWord(node.Names, ArticleWord);

    /// <summary>Whether the element is named as a title.</summary>
    public static bool IsTitle(in PageNode node) => HasWord(node.Names, TitleWord);

    /// <summary>Why the element is no part of the article by its tag or its names; <see cref="DropReason.None"/> where they do not say.</summary>
    /// <param name="node">The element.</param>
    /// <param name="inArticle">Whether it stands in the article.</param>
    public static DropReason ReasonOf(in PageNode node, bool inArticle)
    {
        var byTag = node.Tag switch
        {
            Tag.Menu => DropReason.Menu,
            Tag.Control => DropReason.ToolBar,
            Tag.PageHead when !inArticle => DropReason.PageHead,
            Tag.PageFoot => DropReason.PageFoot,
            Tag.Aside when !inArticle => DropReason.RelatedLinks,
            _ => DropReason.None,
        };
        if (byTag != DropReason.None || node.Names is null)
        {
            return byTag;
        }

        foreach (var range in WordsOf(node.Names))
        {
            if (ByWord.TryGetValue(node.Names.AsSpan()[range], out var row) && (row.InArticle || !inArticle))
            {
                return row.Reason;
            }
        }

        return DropReason.None;
    }

    private static bool HasWord(string? names, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        foreach (var range in WordsOf(names))
        {
            if (words.Contains(names.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of names: letters and digits, cut also where a capital letter follows a small one (<c>articleBody</c>).</summary>
    private static List<Range> WordsOf(string? names)
    {
        var words = new List<Range>();
        var start = 0;
        for (var i = 0; i <= (names?.Length ?? -1); i++)
        {
            var isEnd = i == names!.Length || !char.IsAsciiLetterOrDigit(names[i]);
            if (isEnd || (i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])))
            {
                if (i > start)
                {
                    words.Add(start..i);
                }

                start = isEnd ? i + 1 : i;
            }
        }

        return words;
    }
}
