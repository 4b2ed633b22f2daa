using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Tests.Docx;

namespace Kaifeng.PlanTools.Tests.Exporting.Checks;

public sealed class WordPlaceTests
{
    [Fact]
    public void A_place_in_a_document_is_its_paragraph_or_its_table_row_and_column()
    {
        var source = new DocxFile(DocxFile.P("甲") + DocxFile.P("") + DocxFile.P("乙") + DocxFile.Table("子|丑", "寅|卯") + DocxFile.Table("辰|巳", "午|未")).Read();
        Assert.Equal(new LocalText("第3段", "paragraph 3"), WordPlace.Of(source, source.Content.IndexOf('乙', StringComparison.Ordinal)));
        Assert.Equal(new LocalText("表1第2行第2列", "table 1, row 2, column 2"), WordPlace.Of(source, source.Content.IndexOf('卯', StringComparison.Ordinal)));
        Assert.Equal(new LocalText("表2第1行第1列", "table 2, row 1, column 1"), WordPlace.Of(source, source.Content.IndexOf('辰', StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_texts_have_lines() => Assert.Null(WordPlace.Of(CorpusTexts.Of("甲"), 0));
}
