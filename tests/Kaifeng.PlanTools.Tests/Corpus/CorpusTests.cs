using System.Security.Cryptography;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusTexts.Names];

    public static TheoryData<string> PlainNames => [.. CorpusTexts.PlainNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_keeps_the_laws(string name) => NoticeLaws.Check(CorpusTexts.Read(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_has_the_structure_that_was_reviewed(string name) =>
        GoldenFiles.Check(Path.ChangeExtension(name, ".structure.txt"), StructureText.Of(NoticeParser.Parse(CorpusTexts.Read(name))));

    [Theory]
    [MemberData(nameof(PlainNames))]
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
    public void Ids_do_not_change_when_text_far_away_changes()
    {
        var source = CorpusTexts.Read(CorpusTexts.Bundled);
        var cut = source.Content.IndexOf("第二章 总体要求", StringComparison.Ordinal);
        var changed = source.Content.Insert(cut, "新增一段文字，说明有关情况。\n\n五、补充说明\n\n再增一段文字。\n\n");
        var before = IdsOf(source.Content);
        var after = IdsOf(changed);
        Assert.Empty(before.Except(after));
        Assert.Equal(["p1.1.5", "p1.1.5/1"], after.Except(before).Where(id => !id.StartsWith("p1.1.3", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static List<string> IdsOf(string text) =>
        [.. PlacedBlock.Of(NoticeParser.Parse(CorpusTexts.Of(text))).Select(placed => placed.Block.Id).Where(id => id.Length > 0)];

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
