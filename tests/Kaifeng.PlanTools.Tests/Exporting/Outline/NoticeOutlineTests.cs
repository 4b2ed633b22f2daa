using Kaifeng.PlanTools.Exporting.Outline;

namespace Kaifeng.PlanTools.Tests.Exporting.Outline;

public sealed class NoticeOutlineTests
{
    [Fact]
    public void The_outline_has_plans_sections_boxes_and_tables_with_their_lines() =>
        Assert.Equal(
            [
                "p1 开封市测试规划 :4",
                "  一 总体要求 :6",
                "    专栏1 重点工程 (2) :10",
                "    表1 主要指标 (2) :13",
            ],
            OutlineText.Lines(NoticeOutline.Of(SampleNotice.Create())));
}
