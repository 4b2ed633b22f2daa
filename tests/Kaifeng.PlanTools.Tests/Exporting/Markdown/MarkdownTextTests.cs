using System.Text;
using Kaifeng.PlanTools.Exporting.Markdown;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("增长5%，达到1.2万亿元", "增长5%，达到1.2万亿元")]
    [InlineData("*注 [22.3] a_b `c` <5% A&B &nbsp; 5~10 $3 x|y", "\\*注 \\[22.3] a\\_b \\`c\\` \\<5% A\\&B \\&nbsp; 5\\~10 \\$3 x\\|y")]
    [InlineData("1. 物流", "1\\. 物流")]
    [InlineData("12) 物流", "12\\) 物流")]
    [InlineData("1.2万亿元", "1.2万亿元")]
    [InlineData("2025", "2025")]
    [InlineData("# 标题", "\\# 标题")]
    [InlineData("> 引文", "\\> 引文")]
    [InlineData("- 项", "\\- 项")]
    [InlineData("+5%", "\\+5%")]
    [InlineData("---", "\\---")]
    [InlineData("===", "\\===")]
    [InlineData("反\\斜", "反\\\\斜")]
    [InlineData("甲\t乙\f丙", "甲&#9;乙&#12;丙")]
    [InlineData("见http://www.kf.gov.cn/a?b=1&c=2。", "见<http://www.kf.gov.cn/a?b=1&c=2>。")]
    [InlineData("www.kf.gov.cn", "www\\.kf.gov.cn")]
    [InlineData("a@b.cn", "a\\@b.cn")]
    public void What_could_be_a_mark_is_escaped_and_nothing_else_is(string text, string escaped)
    {
        Assert.Equal(escaped, MarkdownText.LineStart(text));
        Assert.Equal(text, Read(escaped));
    }

    [Fact]
    public void Every_character_at_every_place_reads_back()
    {
        for (var c = (char)1; c < 0x100; c++)
        {
            // A soft hyphen is not printed, and so is no character of a text.
            if (c == '\u00AD')
            {
                continue;
            }

            foreach (var text in new[] { $"{c}甲", $"甲{c}乙", $"甲{c}", $"{c}{c}甲{c}{c}" }.Where(text => c is not ('\n' or '\r') && text.Trim() == text))
            {
                Assert.Equal(text, Read(MarkdownText.LineStart(text)));
                Assert.Equal(text, Read("# " + MarkdownText.Inline(text)));
                Assert.Equal(text, Read($"**{MarkdownText.Inline(text)}**"));
                Assert.Equal($"一\t{text.Replace('\t', ' ')}", Read($"| 一 | {MarkdownText.Inline(text)} |\n| --- | --- |"));
            }
        }
    }

    private static string Read(string markdown) =>
        NoticeReader.Read("text.md", Encoding.UTF8.GetBytes("---\ngenerator: plan-tools\n---\n\n" + markdown + "\n"), new ReadOptions(Container.Markdown)).Source!.Content.Split('\n')[^1];
}
