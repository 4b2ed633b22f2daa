using System.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Seeded texts made of the grammar's own words and of mutilated lines of the corpus: what a parser of notices could stumble over.</summary>
internal sealed class GrammarTexts(int seed)
{
    private static readonly string[] Words =
    [
        "第一篇 ", "第二章 ", "第十八章", "第三节 ", "一、", "十二、", "（一）", "(五) ", "1. ", "2. ", "12. ", "3．", "（1）", "（2）", "1.1 ", "1.2 ", "1.1.1 ", "2.5", "0.8",
        "前 言", "目 录", "结语", "专栏1 ", "专栏1：", "专栏6—1 ", "专栏", "表2—1", "表1：", "图 1 ", "附件1", "附件：1. ", "附件", "汴政〔2022〕29号", "汴政〔2022〕29号 附件2",
        "国发〔2016〕73号", "2022年12月28日", "2022年12月30日印发", "抄送：", "主办：", "各县、区人民政府：", "开封市人民政府文件", "关于印发规划的通知",
        "现代流通体系发展规划", "（2021—2035年）", "“十四五”", "类别\t指标\t2020年\t2025年\t属性", "指标\t\t单位\t2015年\t2020年\t年均增长%", "序号\t指标\t目标",
        "\t快递业务量（亿件）\t1.2\t2.0\t11%\t预期性", "能源\t其中：煤炭\t%\t85.2\t62.9\t[-22.3]", "肉类\t\t50\t60\t—\t预期性", "\t\t奶类\t60\t70\t—\t预期性", "一、城镇化水平\t\t\t",
        "7\t甲（人）\t乙（人）\t2.9\t3.6\t预期性", "\t", "\t\t\t", "注：1. []内为五年累计数", "注：", "*指标参照", "化工。坚守安全环保底线，", "——“两基地”：建设", "物流工程：加快建设",
        "<p>", "</p>", "<br/>", "**", "--", "- ", "# ", "<5.5%", "&nbsp;", "到2025年，", "年均增长9.7%。", "提高到1900亿元，", "建设农业现代化强市", "。", "，", "、", "；", "：", "”", "“",
        "）", "（", " ", "　", "𠮷", "\u200B", "\f", "e\u0301", "Ⅲ", "5G ", "PM2.5", "12", "1", "— 3 —", "......", "………… 5",
        "推动现代服务业与先进制造业深度融合发展，提升产业链供应链韧性和安全水平，构建优质高效的服务业新体系",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "", "", "\n \n", "\n\f\n"];

    private static readonly string[] CorpusLines = [.. CorpusTexts.Names.SelectMany(name => CorpusTexts.Read(name).Content.Split('\n')).Where(line => line.Length > 0)];

    private readonly Random random = new(seed);

    /// <summary>The next text; the same seed gives the same texts.</summary>
    public string Next()
    {
        var text = new StringBuilder();
        var lines = random.Next(1, 24);
        for (var i = 0; i < lines; i++)
        {
            text.Append(Line()).Append(Pick(Ends));
        }

        // Half a surrogate pair cannot come out of a file: through UTF-8 it becomes U+FFFD, as a decoder makes it.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>One line of such a text, without its end.</summary>
    public string Line() => random.Next(3) == 0 ? MutilatedLine() : GrammarLine();

    private string GrammarLine()
    {
        var line = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            line.Append(Pick(Words));
        }

        return line.ToString();
    }

    private string MutilatedLine()
    {
        var line = Pick(CorpusLines);
        var start = random.Next(line.Length);
        line = line.Substring(start, Math.Min(random.Next(1, 90), line.Length - start));
        return random.Next(4) switch
        {
            0 => line.Insert(random.Next(line.Length + 1), Pick(Words)),
            1 => line.Remove(random.Next(line.Length), 1),
            2 => line.Replace('。', '\t'),
            _ => line,
        };
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
