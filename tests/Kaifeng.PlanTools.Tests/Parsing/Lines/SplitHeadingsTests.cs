using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Lines;

public sealed class SplitHeadingsTests
{
    [Theory]
    [InlineData("第一章\n\n发展基础\n\n全市经济平稳运行。\n\n第二章\n\n总体要求\n\n坚持稳中求进。\n")]
    [InlineData("第一章\n\n发展基础\n\n全市经济平稳运行。\n\n第二章\n\n— 12 —\n\n总体要求\n\n坚持稳中求进。\n")]
    [InlineData("第一章：发展基础\n\n全市经济平稳运行。\n\n第二章: 总体要求\n\n坚持稳中求进。\n")]
    public void A_heading_has_the_title_that_stands_below_its_number_or_behind_a_colon(string text)
    {
        var sections = NoticeParser.Parse(CorpusTexts.Of(text)).Plans[0].Content.OfType<Section>();
        Assert.Equal([("第一章", "发展基础"), ("第二章", "总体要求")], sections.Select(section => (section.Number, section.Title)));
    }
}
