using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Tests.Figures.Numerals;

public sealed class SpokenNumeralsTests
{
    private const string Digits = "零一二三四五六七八九";

    [Theory]
    [InlineData("十", 10)]
    [InlineData("一百零三", 103)]
    [InlineData("两千五百", 2500)]
    [InlineData("一千零一十", 1010)]
    [InlineData("四亿六千二百万", 462_000_000)]
    [InlineData("三万亿", 3_000_000_000_000)]
    public void Numbers_in_words_are_read(string text, long value) => Assert.Equal(value, SpokenNumerals.Read(text, 0)?.Value);

    [Theory]
    [InlineData("一二三", 1)]
    [InlineData("百千万", 1)]
    [InlineData("百万千瓦", 2)]
    [InlineData("三百五千", 3)]
    public void A_number_ends_where_its_grammar_does(string text, int end) => Assert.Equal(end, SpokenNumerals.Read(text, 0)?.End);

    [Fact]
    public void What_is_written_in_words_reads_back()
    {
        var random = new Random(4);
        for (var i = 0; i < 20_000; i++)
        {
            var value = random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 13)));
            var words = Words(value);
            var read = SpokenNumerals.Read(words + "家", 0);
            Assert.True(read is { } spoken && spoken.End == words.Length && spoken.Value == value, $"{value} in words is {words}, which reads as {read?.Value}");
        }
    }

    [Fact]
    public void Any_run_of_numeral_characters_is_read_without_overflow()
    {
        var random = new Random(5);
        const string Characters = "零一二三四五六七八九十百千万亿两〇";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Characters[random.Next(Characters.Length)]));
            var read = SpokenNumerals.Read(text, 0);
            Assert.True(read is { Value: >= 0, End: > 0 }, text);
        }
    }

    private static string Words(long value)
    {
        var text = "";
        foreach (var (scale, name) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            var part = value / scale;
            value %= scale;
            if (part == 0)
            {
                continue;
            }

            var gap = text.Length > 0 && part < 1000;
            text += (gap ? "零" : "") + Section((int)part) + name;
        }

        return text;
    }

    private static string Section(int value)
    {
        var text = "";
        var gap = false;
        foreach (var (rank, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / rank % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? "零" : "") + Digits[digit] + name;
            gap = false;
        }

        return text;
    }
}
