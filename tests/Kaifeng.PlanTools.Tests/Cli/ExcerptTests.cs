using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Text;
using Spectre.Console;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("产量[|3万|]吨", "产量3万吨", "    ^^^")]
    [InlineData("　　产量[|3|]吨", "产量3吨", "    ^")]
    [InlineData("[|全长|]", "全长", "^^^^")]
    [InlineData("a\t[|5|]\u001B[0m", "a 5 [0m", "  ^")]
    [InlineData("𠮷[|𠮷|]a", "𠮷𠮷a", "  ^^")]
    [InlineData("e\u0301[|5|]", "e\u03015", " ^")]
    public void Carets_stand_under_wide_and_narrow_characters(string marked, string line, string carets) =>
        Assert.Equal(new Excerpt(line, carets, null), Of(marked, 60));

    [Fact]
    public void A_long_line_is_cut_on_both_sides()
    {
        var excerpt = Of($"{new string('前', 500)}[|28.8%|]{new string('后', 500)}", 31);

        Assert.Equal("…前前前前前前28.8%后后后后后后…", excerpt.Line);
        Assert.Equal(new string(' ', 13) + "^^^^^", excerpt.Carets);
    }

    [Theory]
    [InlineData(0, 500)]
    [InlineData(500, 0)]
    [InlineData(3, 500)]
    [InlineData(500, 3)]
    [InlineData(500, 500)]
    [InlineData(0, 0)]
    public void The_room_that_one_side_leaves_the_other_takes(int before, int after)
    {
        var excerpt = Of($"{new string('前', before)}[|5|]{new string('后', after)}", 40);

        Assert.InRange(excerpt.Line.GetCellWidth(), Math.Min(37, (2 * (before + after)) + 1), 40);
        Assert.Equal(before > 18 ? '…' : before > 0 ? '前' : '5', excerpt.Line[0]);
    }

    [Fact]
    public void A_place_wider_than_the_room_shows_its_beginning()
    {
        var excerpt = Of($"前[|{new string('长', 500)}|]后", 20);

        Assert.Equal("…长长长长长长长长长…", excerpt.Line);
        Assert.Equal(" " + new string('^', 18), excerpt.Carets);
    }

    [Fact]
    public void A_place_that_a_page_break_cuts_says_where_it_goes_on()
    {
        var source = CorpusTexts.Of("达到19\n\n00亿元");

        Assert.Equal(new Excerpt("达到19", "    ^^", 3), Excerpt.Of(source, new Passage([new TextSpan(2, 4), new TextSpan(6, 10)]), 60));
    }

    [Fact]
    public void Pieces_on_one_line_are_all_marked()
    {
        var source = CorpusTexts.Of("达到19**00亿元");

        Assert.Equal(new Excerpt("达到19**00亿元", "    ^^  ^^^^^^", null), Excerpt.Of(source, new Passage([new TextSpan(2, 4), new TextSpan(6, 10)]), 60));
    }

    [Fact]
    public void Characters_without_a_width_do_not_make_an_excerpt_long() =>
        Assert.InRange(Of($"[|5|]{new string('\u0301', 100_000)}", 40).Line.Length, 1, 200);

    private static Excerpt Of(string marked, int width)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return Excerpt.Of(CorpusTexts.Of(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)), new Passage(new TextSpan(start, end)), width);
    }
}
