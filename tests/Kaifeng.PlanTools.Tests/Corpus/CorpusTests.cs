using System.Security.Cryptography;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_keeps_the_laws(string name) => NoticeLaws.Check(CorpusTexts.Read(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_has_the_structure_that_was_reviewed(string name) =>
        GoldenFiles.Check(Path.ChangeExtension(name, ".structure.txt"), StructureText.Of(NoticeParser.Parse(CorpusTexts.Read(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_line_ends_change_nothing_but_the_line_ends(string name)
    {
        var source = CorpusTexts.Read(name);
        var lines = source.Content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var expected = StructureText.Of(NoticeParser.Parse(CorpusTexts.Of(lines)));
        Assert.Equal(expected, StructureText.Of(NoticeParser.Parse(CorpusTexts.Of(lines.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Assert.Equal(expected, StructureText.Of(NoticeParser.Parse(CorpusTexts.Of(lines.Replace('\n', '\r')))));
    }

    [Fact]
    public void The_bundled_notice_is_the_published_text_byte_for_byte() =>
        Assert.Equal(
            "38c1f46c3d4d318d1af3a3a2143efebeac8d356374d8d02b45e0907f8c58e1a2",
            Convert.ToHexStringLower(SHA256.HashData(CorpusTexts.Bytes(CorpusTexts.Bundled))));

    [Fact]
    public void The_same_text_in_three_encodings_of_its_line_ends_has_one_structure()
    {
        var texts = new[] { "yunxi-notice.txt", "yunxi-notice-crlf-bom.txt", "yunxi-notice-cr.txt" };
        var structures = texts.Select(name => StructureText.Of(NoticeParser.Parse(CorpusTexts.Read(name)))).Distinct();
        Assert.Single(structures);
    }

    [Fact]
    public void The_bundled_notice_has_no_unplaced_text() =>
        Assert.DoesNotContain(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)).Leaves, leaf => leaf.Kind == LeafKind.Unplaced);

    [Fact]
    public void A_form_feed_is_a_character_and_no_line_end()
    {
        var source = CorpusTexts.Of("甲\f乙\n丙");
        Assert.Equal(2, source.LineCount);
        Assert.Equal(new LinePosition(1, 3), source.PositionOf(2));
    }
}
