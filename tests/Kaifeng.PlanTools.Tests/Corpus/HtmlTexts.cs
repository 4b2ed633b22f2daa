using System.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Seeded pages: tags of all kinds, nested and torn, around the words of notices and of sites.</summary>
internal sealed class HtmlTexts
{
    private static readonly string[] Elements =
    [
        "p", "p", "p", "div", "div", "span", "span", "b", "strong", "a", "font", "table", "table", "tr", "tr", "tr", "td", "td", "td", "td", "th", "tbody", "thead", "caption",
        "ul", "ol", "li", "li", "dl", "dt", "dd", "h1", "h2", "h3", "blockquote", "pre", "center", "article", "main", "nav", "header", "footer", "aside", "form", "button",
        "select", "option", "head", "body", "html", "section", "noscript", "sup", "i", "xyz",
    ];

    private static readonly string[] Voids = ["<br>", "<br/>", "<hr>", "<img alt=甲>", "<input value=乙>", "</p>", "</br>", "<wbr>", "<col>", "<!-- 丙 -->", "<!doctype html>", "<![CDATA[丁]]>", "<textarea>戊\n己</textarea>"];

    private static readonly string[] Attributes =
    [
        "", "", "", " id=zoom", " class='TRS_Editor'", " class=\"nav menu\"", " class=footer", " class=title", " id=share", " style='display:none'", " hidden",
        " style=\"font-weight:bold\"", " style='white-space:pre'", " colspan=2", " rowspan=2", " colspan=1000000", " rowspan=0", " href=/a", " href=a.docx", " href='#b'", " class=content", " x='>'",
    ];

    private static readonly string[] Words =
    [
        "索引号：", "发文机关：", "成文日期：", "发文字号", "标 题：", "当前位置：首页", "字体：大 中 小", "扫一扫", "打印", "关闭窗口", "版权所有", "来源：", "上一篇：", "ICP备1号",
        "&nbsp;", "　", " ", "\n", "\r\n", "\t", "\f", "&lt;", "&#20013;", "&#x1F600;", "&amp;", "&bogus;", "&#0;", "<", "< 甲", "<3", "</", "<!", "&", "\u200B", "𠮷",
    ];

    private readonly Random random;
    private readonly GrammarTexts grammar;

    public HtmlTexts(int seed)
    {
        random = new Random(seed);
        grammar = new GrammarTexts(seed);
    }

    /// <summary>The next page; the same seed gives the same pages.</summary>
    public string Next()
    {
        var page = new StringBuilder(random.Next(3) == 0 ? $"<title{Pick(Attributes)}>{Pick(Words)}{grammar.Line()}</title>" : "");
        var open = new Stack<string>();
        for (var i = random.Next(1, 60); i > 0; i--)
        {
            Append(page, open);
        }

        while (open.TryPop(out var name) && random.Next(8) > 0)
        {
            page.Append($"</{name}>");
        }

        // Half a surrogate pair cannot come out of a file.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private void Append(StringBuilder page, Stack<string> open)
    {
        switch (random.Next(10))
        {
            case < 4:
                var name = Pick(Elements);
                page.Append($"<{name}{Pick(Attributes)}{Pick(Attributes)}>");
                open.Push(name);
                break;
            case 4 or 5:
                if (open.TryPop(out var last))
                {
                    page.Append($"</{last}>");
                }

                break;
            case 6:
                page.Append(random.Next(3) == 0 ? $"</{Pick(Elements)}>" : Pick(Voids));
                break;
            case 7:
                page.Append(Pick(Words)).Append(Pick(Words));
                break;
            default:
                page.Append(grammar.Line());
                break;
        }
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
