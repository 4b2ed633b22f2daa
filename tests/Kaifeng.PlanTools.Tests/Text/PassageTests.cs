using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class PassageTests
{
    private static readonly Passage Three = new([new(0, 3), new(10, 12), new(20, 25)]);

    // A cell that a page break pushed aside may stand before what it goes on.
    private static readonly Passage Backwards = new([new(20, 25), new(0, 3)]);

    [Theory]
    [InlineData(0, 10, "0-3 10-12 20-25")]
    [InlineData(1, 4, "1-3 10-11")]
    [InlineData(3, 5, "10-12")]
    [InlineData(4, 7, "11-12 20-22")]
    [InlineData(5, 99, "20-25")]
    [InlineData(-4, 2, "0-2")]
    [InlineData(4, 4, "")]
    [InlineData(10, 12, "")]
    public void A_part_of_several_pieces_has_the_pieces_it_touches(int start, int end, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', Three.Slice(start, end).Pieces.Select(static piece => $"{piece.Start}-{piece.End}")));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(3, -1)]
    [InlineData(11, 4)]
    [InlineData(19, -1)]
    [InlineData(24, 9)]
    [InlineData(25, -1)]
    public void A_character_of_the_source_has_its_place_in_the_text(int source, int offset) => Assert.Equal(offset, Three.OffsetOf(source));

    [Fact]
    public void Pieces_need_not_stand_in_the_order_of_the_source() => Assert.Equal((0, 5, -1), (Backwards.OffsetOf(20), Backwards.OffsetOf(0), Backwards.OffsetOf(9)));

    [Fact]
    public void The_length_is_that_of_all_pieces() => Assert.Equal((10, 0, 2), (Three.Length, default(Passage).Length, new Passage(new TextSpan(4, 6)).Length));
}
