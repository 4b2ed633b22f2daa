using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Tests.Exporting;

namespace Kaifeng.PlanTools.Tests;

public sealed class NoticeShapeTests
{
    [Fact]
    public void A_plan_with_a_section_is_a_notice_without_any_header() =>
        Assert.True(NoticeShape.IsNotice(SampleNotice.Create() with { Header = NoticeHeader.Empty }));

    [Fact]
    public void A_title_makes_a_notice() => Assert.True(NoticeShape.IsNotice(SampleNotice.Create() with { Plans = [] }));

    [Fact]
    public void A_plan_without_sections_is_no_notice()
    {
        var notice = SampleNotice.Create();
        Assert.False(NoticeShape.IsNotice(notice with { Header = NoticeHeader.Empty, Plans = [notice.Plans[0] with { Content = [] }] }));
    }
}
