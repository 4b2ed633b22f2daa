using static Kaifeng.PlanTools.Tests.Corpus.Growth.Shape;

namespace Kaifeng.PlanTools.Tests.Corpus.Growth;

/// <summary>All shapes. One that a new rule or reader brings is added here.</summary>
internal static class Shapes
{
    private static readonly Shape[] Prose =
    [
        new("one long line", "txt", 4000, static n => Plan + string.Concat(Enumerable.Range(0, n).Select(static i => Character(i * 37)))),
        new("equal sentences", "txt", 150, static n => Plan + Repeat("坚持节水优先、空间均衡、系统治理、两手发力，全面提升水安全保障能力，推动高质量发展。\n\n", n)),
        new("open brackets", "txt", 2000, static n => Plan + Repeat("（", n) + "水" + Repeat("）", n)),
        new("open quotation marks", "txt", 2000, static n => Plan + "发展" + Repeat("“水", n)),
        new("zero widths and marks", "txt", 2000, static n => Plan + Repeat("水\u200B库\u202E\u0301", n)),
        new("characters beyond the basic plane", "txt", 1500, static n => Plan + Repeat("𠮷", n) + "。建设𠮷5个。"),
        new("blanks and numerals", "txt", 2000, static n => Plan + "水" + Repeat(" ", n) + Repeat("1 2 3 ", n / 4)),
        new("wrapped lines", "txt", 150, static n => "甲市“十四五”水利发展规划\n第一章 总则\n" + Each(n, static i => $"推进现代水利体系建设完善城乡供水设施体系实施重点工程项目建设{i % 90}个完善服务\n") + "结束。\n"),
        new("paragraphs that go on", "txt", 150, static n => Plan + Each(n, static i => $"推进现代水利体系建设完善城乡供水设施体系实施重点工程建设{i % 90}个完善服务推进现代水利体系建设完善城乡供水\n\n")),
        new("pages", "txt", 300, static n => Plan + Each(n, static i => $"文字内容甲乙丙丁\n\n— {i % 999} —\n\n")),
        new("short lines", "txt", 800, static n => Plan + Repeat("文字内容\r", n)),
        new("names of periods", "txt", 600, static n => "甲市水利规划\n\n第一章 总则\n\n" + Repeat("“十四五”和《甲", n)),
        new("marks of conversion", "txt", 300, static n => Plan + Repeat("<p>**文字**</p>\n- 项目\n", n)),
        new("page addresses", "txt", 300, static n => Plan + Repeat("http://a.cn/b ", n)),
        new("similar names", "txt", 300, static n => Plan + string.Concat(Enumerable.Range(0, n).Select(static i => $"依托甲市{Character(i)}水利科技有限公司推进。\n\n"))),
        new("names of one list", "txt", 500, static n => Plan + "建设" + string.Join('、', Enumerable.Range(0, n).Select(static i => $"甲{Character(i)}区")) + $"等{n}个园区。"),
    ];

    private static readonly Shape[] Figures =
    [
        new("numerals of a list", "txt", 1000, static n => Plan + "编号" + Each(n, static i => $"{i % 977}", "、") + "。"),
        new("spoken numerals of a list", "txt", 1000, static n => Plan + "包括" + Repeat("一、", n)),
        new("stages of a list", "txt", 1000, static n => Plan + "发展" + Each(n, static i => $"{"二三四五六七八九"[i % 8]}、") + "期工程"),
        new("digits of a number", "txt", 6000, static n => Plan + "产量达到" + Repeat("1", n) + "万吨。"),
        new("decimals of a number", "txt", 6000, static n => Plan + "产值达到1." + Repeat("3", n) + "亿元。"),
        new("ranks of a number", "txt", 2000, static n => Plan + "产值达到1" + Repeat("万亿", n) + "元。"),
        new("units of a quotient", "txt", 1500, static n => Plan + "能耗5元" + Repeat("/人/公里", n)),
        new("years of a span", "txt", 1000, static n => Plan + Repeat("2021—", n) + "2025年"),
        new("parts of a ratio", "txt", 2000, static n => Plan + "三次产业结构为" + Repeat("1:", n) + "5"),
        new("ends of a range", "txt", 1000, static n => Plan + "产量" + Repeat("5～", n) + "9万吨"),
        new("quantities of a sentence", "txt", 400, static n => Plan + Each(n, static i => $"灌溉面积达到{i % 97}万亩，")),
        new("quantities without a clause", "txt", 400, static n => Plan + Each(n, static i => $"建设{i % 9 + 1}个水库", "、")),
        new("figures dealt out", "txt", 150, static n => Plan + Each(n, static i => $"小麦、玉米和水稻产量分别达到{i % 9}万吨、{i % 7}万吨和{i % 5}万吨，")),
        new("growth rates", "txt", 150, static n => Plan + Each(n, static i => $"第{i}产业产值由2020年的{100 + (i % 50)}亿元增长到2025年的{200 + (i % 70)}亿元，年均增长{(i % 20) + 1}%。")),
        new("shares", "txt", 200, static n => Plan + Each(n, static i => $"其中，工业增加值{(i % 90) + 5}亿元，占地区生产总值的比重为{i % 50}%，")),
        new("one target in many places", "txt", 250, static n => Plan + Each(n, static i => $"到2025年，全市灌溉总面积达到{i + 100}万亩。\n\n")),
        new("subjects that resemble each other", "txt", 120, static n => Plan + Each(n, static i => $"到2025年，水利发展总值规模达到{100 + i}亿元。\n\n") + Each(n, static i => $"到2025年，水利发展{Character(i)}{Character(i * 7)}总值规模达到{900 + i}亿元。\n\n")),
        new("targets below their base", "txt", 120, static n => Notice + "附件1\n\n甲市水利“十四五”规划\n\n一、总则\n\n" + Repeat("2020年，水利发展总值规模为500亿元。\n\n", n) + "附件2\n\n甲市防洪“十四五”规划\n\n一、总则\n\n" + Repeat("到2025年，水利发展总值规模提高到300亿元。\n\n", n)),
        new("projects", "txt", 150, static n => Plan + Each(n, static i => $"{i}. 甲市灌区改造项目\n\n甲市灌区改造项目，占地面积{i + 100}亩，总投资{i + 5}亿元。\n\n")),
        new("parts of a total", "txt", 150, static n => Plan + "专栏1 重点工程\n\n" + Repeat("甲类工程。" + Each(4, static i => $"{i + 1}个基地，总投资{i + 9}亿元", "，") + "。\n\n", n)),
        new("formulas", "txt", 300, static n => Plan + Each(n, static i => $"构建“十群{i}区”，")),
        new("parts of a catchword", "txt", 400, static n => Plan + "构建" + Each(n, static i => $"{"一二三四五六七八九"[i % 9]}心") + "格局。"),
        new("counts of one sentence", "txt", 400, static n => Plan + "1. 建设3个基地。" + Each(n, static i => $"建设{(i % 3) + 1}个水利基地", "、") + "。\n"),
        new("counts between line separators", "txt", 300, static n => Plan + Repeat("水\u2028库5个\u2029\u0085", n)),
        new("parts that are more than their total", "txt", 100, static n => Plan + Each(n, static i => $"总投资{i % 50}亿元，其中，灌区{(i % 30) + 40}亿元、水库{(i % 20) + 30}亿元、河道{i % 10}亿元，")),
        new("spellings of a unit", "txt", 300, static n => Plan + Each(n, static i => $"面积{i}m²、{i}㎡，")),
        new("ones for dashes", "txt", 1500, static n => Plan + "编号" + Repeat("1一", n) + "2"),
    ];

    private static readonly Shape[] Structure =
    [
        new("headings", "txt", 500, static n => Plan + Each(n, static i => $"{i % 99}、发展重点{i}\n\n")),
        new("chapters", "txt", 200, static n => "甲市“十四五”水利发展规划\n\n" + Each(n, static i => $"第{i}章 发展重点{i}\n\n")),
        new("kinds of headings", "txt", 100, static n => Plan + Repeat("第一篇 甲\n\n第一章 乙\n\n第一节 丙\n\n一、丁\n\n（一）戊\n\n1. 己\n\n（1）庚\n\n", n)),
        new("titles of one name", "txt", 400, static n => Plan + Repeat("一、建设重点工程\n\n", n)),
        new("titles of the plan", "txt", 500, static n => Repeat("甲市“十四五”水利发展规划\n\n", n) + "一、总则\n\n推进。\n"),
        new("plans", "txt", 100, static n => Notice + Each(n, static i => $"附件{i % 999}\n\n甲市水利{i}“十四五”发展规划\n\n一、总则\n\n三、要求\n\n建设若干（基地，推进发展。\n\n")),
        new("plans that no list names", "txt", 100, static n => Notice.Replace("2031年", "附件：1. 甲规划\n\n" + Each(n, static i => $"{i + 1}. 乙{i}发展规划\n\n") + "甲市人民政府\n\n2031年", StringComparison.Ordinal) + Each(n, static i => $"甲政〔2031〕5号 附件\n\n甲市丙{i}“十四五”发展规划\n\n一、总则\n\n推进。\n\n")),
        new("boxes", "txt", 120, static n => Plan + Each(n, static i => $"专栏{i % 999} 重点工程{i}\n\n甲类工程。建设若干项目。\n\n乙类工程。推进若干项目。\n\n")),
        new("boxes under a long text", "txt", 40, static n => Plan + string.Concat(Enumerable.Range(0, n * 120).Select(static i => Character((i * 131) + 7))) + "。\n\n" + Each(n, static i => $"专栏{i % 999} 重点工程{i}\n\n甲类工程。建设内容项目。\n\n乙类工程。建设内容项目。\n\n建设内容项目建设内容项目建设内容项目建设内容项目。\n\n")),
        new("references", "txt", 300, static n => Plan + "见" + Each(n, static i => $"专栏{i % 999}", "、") + "。"),
        new("references to boxes", "txt", 100, static n => Plan + Each(n, static i => $"专栏{i} 重点工程{i}\n\n甲类工程。建设若干项目。\n\n") + Each(n, static i => $"乙类工程内容见专栏{(i % 90) + 1}。\n\n")),
        new("captions again", "txt", 200, static n => Plan + Repeat("专栏1 重点工程\n\n甲类工程。建设若干项目，完善服务体系建设，\n\n", n)),
        new("captions of figures", "txt", 300, static n => Plan + Each(n, static i => $"图{i % 999} 空间布局{i}\n\n")),
    ];

    private static readonly Shape[] Tables =
    [
        new("indicators", "txt", 150, static n => Table + Each(n, static i => $"指标{i}产量\t万吨\t{i + 1}\t{i + 9}\n")),
        new("indicators with an attribute", "txt", 150, static n => Table.Replace("2025年\n", "2025年\t属性\n", StringComparison.Ordinal) + Each(n, static i => $"指标{i}产量\t万吨\t{i + 1}\t{i + 9}\t预期性\n")),
        new("notes of a table", "txt", 100, static n => Table + Each(n, static i => $"指标{i}产量*\t万吨\t{i + 1}\t{i + 9}\n") + Each(n, static i => $"注：{i}. 指标{i}指产量，[ ]内为累计。\n")),
        new("tables", "txt", 100, static n => Plan + Each(n, static i => $"表{i % 999} 指标{i}\n指标\t单位\t2020年\t2025年\n甲产量\t万吨\t1\t2\n乙产量\t万吨\t3\t5\n\n正文内容在此说明情况。\n\n")),
        new("header rows above a wide one", "txt", 100, static n => Plan + "表1 主要指标\n" + Repeat("指标\t2020年\t2025年\n", n) + "指标" + Repeat("\t2020年", n) + "\n甲产量\t1\t2\n"),
        new("narrow rows under a wide header", "txt", 100, static n => Plan + "表1 主要指标\n指标" + Each(n, static i => $"\t{1950 + (i % 150)}年") + "\n" + Each(n, static i => $"甲{i}产量\t1\t2\n")),
        new("narrow rows under wide cells", "txt", 120, static n => Plan + "表1 项目\n" + Repeat("甲\t", n) + "\n" + Repeat("乙\t1\n", n)),
        new("parts under a wide header", "txt", 40, static n => Plan + "表1 主要指标\n指标" + Each(n, static i => $"\t{1950 + (i % 150)}年") + "\n" + string.Concat(Enumerable.Range(0, 10).Select(row => (row > 0 ? "其中：" : "") + $"产量{(row > 0 ? row : "")}（吨）" + Repeat($"\t{100 - row}", n) + "\n"))),
        new("one cell of numerals", "txt", 1000, static n => Table + "甲产量\t万吨\t1\t" + Repeat("一", n) + "\n乙产量\t万吨\t3\t5\n"),
        new("one cell of ranks", "txt", 1000, static n => Table + "甲产量\t万吨\t1\t" + Repeat("十", n) + "\n乙产量\t万吨\t3\t5\n"),
        new("one cell of zeros", "txt", 1500, static n => Table + "甲产量\t万吨\t1\t" + Repeat("〇", n) + "\n乙产量\t万吨\t3\t5\n"),
        new("one cell of blanks", "txt", 1500, static n => Table + "甲产量\t万吨\t1\t" + Repeat("　", n) + Repeat("1个 2 3 ", n / 6) + "\n乙产量\t万吨\t3\t5\n"),
    ];

    private static readonly Shape[] Containers =
    [
        new("paragraphs of a marked body", "md", 250, static n => Marked + "# <a id=\"title\"></a>通知\n\n" + Each(n, static i => $"<a id=\"body-{i}\"></a>正文{i}。\n\n")),
        new("roles of a marked table", "md", 80, static n => Marked + "## <a id=\"p1\"></a>甲市规划\n\n| <a id=\"p1.table\" class=\"name" + Repeat(" actual-2020", n) + "\"></a>指标 |" + Repeat(" 2020年 |", n) + "\n|" + Repeat("---|", n + 1) + "\n" + Each(n, static i => $"| 甲{i} | 1 |\n")),
        new("columns and rows of a pipe table", "md", 80, static n => Markdown + "|" + Repeat("甲|", n) + "\n|" + Repeat("---|", n) + "\n" + Each(n, static i => $"|甲{i}|1|2|\n")),
        new("rows of a pipe table", "md", 200, static n => Markdown + "|指标|2020年|2025年|\n|---|---|---|\n" + Each(n, static i => $"|甲{i}|1|2|\n")),
        new("lines with pipes", "md", 300, static n => Markdown + Repeat("a|b\n", n)),
        new("items of a list", "md", 300, static n => Markdown + Each(n, static i => $"{i}. 文字\n")),
        new("lists in lists", "md", 300, static n => Markdown + Repeat("1. ", n) + "文\n"),
        new("quotations that go on", "md", 150, static n => Markdown + Repeat("> > > > 文字\n甲\n", n)),
        new("definitions of links", "md", 200, static n => Markdown + Each(n, static i => $"[a{i}]: http://x/{i}\n\n[a{i}]\n\n")),
        new("emphasis", "md", 8, static n => Markdown + Repeat(Repeat("*a **b ", 300) + "文\n\n", n)),
        new("rows of HTML in Markdown", "md", 60, static n => Markdown + "<table>\n" + Repeat("<tr><td>甲</td><td>1</td>\n", n)),
        new("elements in elements", "html", 500, static n => "<html><body>" + Repeat("<div>", n) + "甲市规划。" + Repeat("</div>", n) + "</body></html>"),
        new("elements that close nothing", "html", 300, static n => "<html><body>" + Repeat("<b><i><p>甲", n) + "</body></html>"),
        new("attributes", "html", 500, static n => "<html><body><p" + Each(n, static i => $" a{i}=1") + ">甲市规划。</p></body></html>"),
        new("entities", "html", 1000, static n => "<html><body><p>" + Repeat("&amp;&#x4e00;&nosuch", n) + "</p></body></html>"),
        new("links", "html", 400, static n => "<html><body>" + Repeat("<a href='x.html'>甲</a>|", n) + "<p>正文。</p></body></html>"),
        new("entries of an index", "html", 300, static n => "<html><body>" + Repeat("<p>索引号：甲</p><p>发文机关</p>", n) + "<p>正文。</p></body></html>"),
        new("tables of a page", "html", 150, static n => "<html><body>" + Repeat("<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>", n) + "</body></html>"),
        new("tables in tables", "html", 60, static n => "<html><body>" + Repeat("<table><tr><td>甲</td><td>", n) + "文" + Repeat("</td></tr></table>", n) + "</body></html>"),
        new("narrow rows under a wide row", "html", 120, static n => "<html><body><p>甲市规划。</p><table><tr>" + Repeat("<td>甲</td>", n) + "</tr>" + Repeat("<tr><td>甲</td><td>1</td></tr>", n) + "</table></body></html>"),
        new("spans of cells", "html", 30, static n => "<html><body><table>" + Repeat("<tr><td colspan=1000 rowspan=65534>甲</td></tr>", n) + "</table><p>" + Repeat("甲市规划。", n) + "</p></body></html>"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Shape> All => [.. Prose, .. Figures, .. Structure, .. Tables, .. Containers];
}
