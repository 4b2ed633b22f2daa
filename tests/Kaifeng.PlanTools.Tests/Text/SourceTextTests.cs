using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("甲\n乙\n", 3)]
    [InlineData("甲\r\n乙", 2)]
    [InlineData("甲\r乙\r\n丙\n丁", 4)]
    [InlineData("甲\f乙\u0085丙\u2028丁", 1)]
    [InlineData("", 1)]
    public void Lines_end_at_LF_CRLF_and_CR_and_at_nothing_else(string text, int lines) =>
        Assert.Equal(lines, CorpusTexts.Of(text).LineCount);

    [Fact]
    public void A_line_is_told_without_its_end()
    {
        var source = CorpusTexts.Of("甲乙\r\n丙\n\n丁");
        Assert.Equal(["甲乙", "丙", "", "丁"], Enumerable.Range(1, 4).Select(line => source[source.LineSpan(line)].ToString()));
    }

    [Fact]
    public void A_column_counts_characters_beyond_the_basic_plane_once()
    {
        var source = CorpusTexts.Of("第一行\n𠮷野家𠮷\n");
        Assert.Equal(new LinePosition(2, 1), source.PositionOf(4));
        Assert.Equal(new LinePosition(2, 2), source.PositionOf(6));
        Assert.Equal(new LinePosition(2, 5), source.PositionOf(10));
    }

    [Theory]
    [InlineData("第一行\n𠮷野家𠮷\n末")]
    [InlineData("甲\r\n\r\n乙丙")]
    public void An_offset_is_found_again_from_its_position(string text)
    {
        var source = CorpusTexts.Of(text);
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (!char.IsLowSurrogate(text[offset]) && text[offset] is not ('\n' or '\r'))
            {
                Assert.Equal(offset, source.OffsetOf(source.PositionOf(offset)));
            }
        }
    }

    [Theory]
    [InlineData(1, 5, 3)]
    [InlineData(2, -3, 4)]
    [InlineData(2, 3, 7)]
    [InlineData(2, 5, 10)]
    [InlineData(2, 6, 10)]
    [InlineData(2, int.MaxValue, 10)]
    [InlineData(9, 2, 12)]
    public void A_position_outside_its_line_is_cut_to_the_line(int line, int column, int offset) =>
        Assert.Equal(offset, CorpusTexts.Of("第一行\n𠮷野家𠮷\n末").OffsetOf(new LinePosition(line, column)));

    [Fact]
    public void Offsets_on_one_long_line_of_pairs_are_found_without_walking_it()
    {
        const int Pairs = 200_000;
        var source = CorpusTexts.Of(string.Concat(Enumerable.Repeat("𠮷", Pairs)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var column = 1; column <= Pairs; column++)
        {
            Assert.True(source.OffsetOf(new LinePosition(1, column)) == 2 * (column - 1));
        }

        // By halving it takes some 50 ms; by walking, 20 billion steps.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("kaifeng-2022-29.txt", "kaifeng-2022-29")]
    [InlineData("a.b.txt", "a.b")]
    [InlineData("notice", "notice")]
    [InlineData(".txt", ".txt")]
    public void A_notice_is_named_after_its_file_without_the_last_ending(string file, string name) =>
        Assert.Equal(name, new SourceText(file, "文", "").NoticeName);

    [Fact]
    public void A_passage_reads_its_pieces_without_anything_between_them()
    {
        var source = CorpusTexts.Of("产值突破550万\n\n千瓦。");
        var passage = new Passage([new TextSpan(0, 8), new TextSpan(10, 13)]);
        Assert.Equal("产值突破550万千瓦。", source.Read(passage));
        Assert.Equal("550万千瓦", source.Read(passage.Slice(4, 10)));
        Assert.Equal(new Passage([new TextSpan(4, 8), new TextSpan(10, 12)]), passage.Slice(4, 10));
    }
}
