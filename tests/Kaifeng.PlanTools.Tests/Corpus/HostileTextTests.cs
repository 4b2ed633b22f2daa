using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Texts that nobody writes and somebody sends: they are read like others, and at a cost in proportion to their length.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;
    private const string Sentence = "到2025年，全市物流业增加值达到1900亿元，年均增长9.7%；";

    private static readonly string[] Lines =
    [
        "一、总体要求", "（一）目标。", "1. 建设", "专栏1 工程", "5", "到2025年", "附件1", "表1：指标", "注：1. 甲", "甲\t乙", "——", "推进建设。加快发展。",
    ];

    [Fact]
    public void A_line_of_100_megabytes_is_one_paragraph()
    {
        var notice = Parse(OneLine(100 * Megabyte));
        Assert.Equal(notice.Source.Content.Length, Assert.Single(notice.Leaves).Span.Length);
    }

    [Fact]
    public void A_million_short_lines_lose_no_character() => NoticeLaws.EveryCharacterIsInOneLeaf(Parse(ShortLines(1_000_000)));

    [Fact]
    public void A_table_of_5000_columns_has_a_value_in_each()
    {
        var table = Assert.Single(Parse(WideTable(rows: 20)).Plans.SelectMany(static plan => plan.Content).OfType<Table>());
        Assert.All(table.Indicators, static indicator => Assert.Equal(5000, indicator.Values.Length));
    }

    public static TheoryData<string, string, string> Sizes => new()
    {
        { "one line", OneLine(Megabyte), OneLine(4 * Megabyte) },
        { "short lines", ShortLines(20_000), ShortLines(80_000) },
        { "tables", WideTable(10), WideTable(40) },
        { "open brackets", new string('（', 100_000), new string('（', 400_000) },
        { "open tags", Repeat("<p ", 30_000), Repeat("<p ", 120_000) },
        { "bold marks", Repeat("**甲", 30_000), Repeat("**甲", 120_000) },
        { "blanks", Repeat("　 \t", 100_000) + "一、目标", Repeat("　 \t", 400_000) + "一、目标" },
        { "numbers", Repeat("1.1.1.", 50_000), Repeat("1.1.1.", 200_000) },
        { "headings one below the other", Nested(2_000), Nested(8_000) },
        { "form feeds", Repeat("第一章 总则\f", 20_000), Repeat("第一章 总则\f", 80_000) },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Four_times_the_text_takes_at_most_five_times_the_memory(string kind, string small, string large)
    {
        _ = Allocated(small);
        var (one, four) = (Allocated(small), Allocated(large));
        Assert.True(four <= (5 * one) + Megabyte, $"{kind}: {one:N0} bytes, then {four:N0}");
    }

    private static long Allocated(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = NoticeParser.Parse(NoticeReader.Read("a.txt", bytes).Source!);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PlanNotice Parse(string text) => NoticeParser.Parse(NoticeReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Source!);

    private static string OneLine(int bytes) => Repeat(Sentence, bytes / Encoding.UTF8.GetByteCount(Sentence));

    private static string ShortLines(int count)
    {
        var random = new Random(1);
        return string.Join('\n', Enumerable.Range(0, count).Select(_ => Lines[random.Next(Lines.Length)]));
    }

    private static string WideTable(int rows)
    {
        var header = "表1：主要指标\n指标\t" + string.Join('\t', Enumerable.Range(0, 5000).Select(static i => FormattableString.Invariant($"{1990 + (i % 40)}年")));
        return header + Repeat("\n人口" + Repeat("\t5", 5000), rows);
    }

    private static string Nested(int count) => string.Join('\n', Enumerable.Range(0, count).Select(static i => (i % 4) switch
    {
        0 => "一、总体要求",
        1 => "（一）发展目标",
        2 => "1. 总量目标",
        _ => "（1）分项目标",
    }));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
