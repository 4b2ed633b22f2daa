using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT203AttachmentListDiffersFromPlansTests
{
    private static readonly PT203AttachmentListDiffersFromPlans Rule = new();

    [Fact]
    public void A_number_that_is_misprinted_on_a_label_is_told_once()
    {
        var finding = Assert.Single(Findings("1．甲规划\n2．乙规划\n3．丙规划", "附件1 甲规划", "附件3 乙规划", "附件3 丙规划"));

        Assert.Equal(("附件3", "附件2"), (finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("1．甲规划\n3．乙规划\n3．丙规划")]
    [InlineData("1．甲规划\n2．乙规划\n4．丙规划")]
    public void A_number_that_is_misprinted_in_the_list_is_told_once(string list) =>
        Assert.Single(Findings(list, "附件1 甲规划", "附件2 乙规划", "附件3 丙规划"));

    [Fact]
    public void An_attachment_that_the_list_does_not_name_is_told() =>
        Assert.Equal("附件3", Assert.Single(Findings("1．甲规划\n2．乙规划", "附件1 甲规划", "附件2 乙规划", "附件3 丙规划")).Printed);

    [Fact]
    public void An_entry_without_its_attachment_is_told() =>
        Assert.Contains("attachment 3 of the list", Assert.Single(Findings("1．甲规划\n2．乙规划\n3．丙规划", "附件1 甲规划", "附件2 乙规划")).Message.En, StringComparison.Ordinal);

    [Fact]
    public void A_notice_without_a_list_is_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("", "附件1 甲规划", "附件2 乙规划")).Severity);

    private static ImmutableArray<Finding> Findings(string list, params string[] plans)
    {
        var attachments = string.Concat(plans.Select(static plan => $"{plan.Split(' ')[0]}\n\n{plan.Split(' ')[1]}\n\n一、总体要求\n\n坚持稳中求进。\n\n"));
        var head = "甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n";
        return CheckTexts.Check($"{head}{(list.Length > 0 ? $"附件：{list}\n\n" : "")}甲市人民政府\n\n2031年3月5日\n\n{attachments}", Rule).Findings;
    }
}
