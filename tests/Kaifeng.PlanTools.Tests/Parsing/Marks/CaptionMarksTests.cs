using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Tests.Parsing.Marks;

public sealed class CaptionMarksTests
{
    [Theory]
    [InlineData("专栏6—1 “十四五”期间开封市物流业发展布局", "专栏6—1", "6—1", "“十四五”期间开封市物流业发展布局")]
    [InlineData("表3—1制造业供应链建设工程", "表3—1", "3—1", "制造业供应链建设工程")]
    [InlineData("专栏8—1：“十四五”金融业重点工程", "专栏8—1", "8—1", "“十四五”金融业重点工程")]
    [InlineData("专栏 1 关键基础软件补短板", "专栏1", "1", "关键基础软件补短板")]
    [InlineData("专栏十二：信息惠民工程", "专栏十二", "十二", "信息惠民工程")]
    [InlineData("专栏：重点工程", "专栏", "", "重点工程")]
    [InlineData("图 1 开封市区域商贸流通网点布局示意图", "图1", "1", "开封市区域商贸流通网点布局示意图")]
    public void A_caption_has_a_label_a_number_and_a_title(string text, string label, string number, string title)
    {
        var mark = Assert.NotNull(CaptionMarks.Read(text));
        Assert.Equal((label, number, title), (mark.Label, mark.Number, text[mark.TitleStart..]));
    }

    [Theory]
    [InlineData("续表2-1", "表2-1")]
    [InlineData("续表", "")]
    [InlineData("续专栏3 重点项目", "专栏3")]
    [InlineData("专栏1 重点项目（续）", "专栏1")]
    public void A_caption_can_say_that_it_continues_one_above(string text, string label)
    {
        var mark = Assert.NotNull(CaptionMarks.Read(text));
        Assert.Equal((label, true), (mark.Label, mark.IsContinued));
    }

    [Theory]
    [InlineData("表1所示")]
    [InlineData("图2显示，全市人口持续增长。")]
    [InlineData("表面处理中心")]
    [InlineData("专栏中的重点项目由市直有关部门负责。")]
    [InlineData("图书馆、文化馆建设")]
    [InlineData("专栏1")]
    public void A_sentence_about_a_table_is_no_caption(string text) => Assert.Null(CaptionMarks.Read(text));
}
