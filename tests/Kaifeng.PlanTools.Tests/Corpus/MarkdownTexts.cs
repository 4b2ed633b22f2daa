using System.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Seeded texts of the grammar with Markdown's marks among them, some that say that these tools wrote them.</summary>
internal sealed class MarkdownTexts(int seed)
{
    private static readonly string[] Openings =
    [
        "", "", "", "# ", "## ", "### ", "###### ", "> ", "> ", ">> ", "- ", "* ", "+ ", "1. ", "2) ", "12. ", "    ", "　　", "\t", "**", "*", "_", "`", "```", "~~~", "| ", "|",
        "| --- | ---: |", "|--|--|", "---", "===", "***", "<!-- ", "--> ", "<div>", "</div>", "<table><tr><td>", "</td><td>", "</td></tr></table>", "[注]: ", "[1]: http://a ", "![", "[",
        "<a id=\"p1\"></a>", "## <a id=\"p1\"></a>", "## <a id=\"p2\"></a>**附件2** ", "### <a id=\"p1.1\"></a>", "### <a id=\"p1.1.1\" class=\"unnumbered\"></a>", "<a id=\"title\"></a>", "<a id=\"body-1\"></a>",
        "<a id=\"issued-on\"></a>", "<a id=\"addressees\"></a>", "<a id=\"imprint-1\"></a>", "<a id=\"p1.1.box1\"></a>**", "> **", "<a class=\"note\"></a>", "<a class=\"caption\"></a>", "<a class=\"figure\"></a>",
        "| <a class=\"category name target-2025 growth\"></a>类别 | 指标 | 2025年 | 增速 |\n| --- | --- | --- | --- |\n| ", "index:", "  - \"索引号\": ", "title: ",
    ];

    private static readonly string[] Middles = ["", "", "", "**", "**", "*", "`", " | ", "|", "\\", "\\*", "&lt;", "&#9;", "&amp;", "](http://b.cn)", "<br>", "<b>", "</b>", "\n", "  \n", "</a>", "<!-- x -->", "://", "www.", "$", "~"];

    private static readonly string[] Fronts = ["", "", "---\ntitle: 云溪市规划\n发文字号: 云政〔2021〕3号\ntags:\n  - a\n---\n", "---\ngenerator: plan-tools\n---\n", "---\ngenerator: \"plan-tools\"\nindex:\n  - \"a\": \"b\"\n---\n\n", "---\n"];

    private readonly Random random = new(seed);

    /// <summary>The next text; the same seed gives the same texts.</summary>
    public string Next()
    {
        var text = new StringBuilder(Pick(Fronts));
        foreach (var line in new GrammarTexts(seed).Next().Split('\n'))
        {
            var cut = random.Next(line.Length + 1);
            cut = cut > 0 && cut < line.Length && char.IsLowSurrogate(line[cut]) ? cut - 1 : cut;
            text.Append(Pick(Openings)).Append(line.AsSpan(0, cut)).Append(Pick(Middles)).Append(line.AsSpan(cut)).Append(Pick(Middles)).Append('\n').Append(random.Next(2) == 0 ? "\n" : "");
        }

        return text.ToString();
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
