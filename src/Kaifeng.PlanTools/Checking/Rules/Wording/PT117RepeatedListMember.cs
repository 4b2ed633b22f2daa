using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT117: a list that names one member twice.</summary>
internal sealed class PT117RepeatedListMember : WordingRule
{
    private static readonly LocalText SameList = new("同一并列", "the same list");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT117",
        Name = "repeated-list-member",
        Severity = Severity.Warning,
        Title = new("并列各项有重复", "A list names one member twice"),
        Rationale = new(
            "用顿号并列的各项里同一项写了两遍：不是多写了一项，就是另一项误写成了它，列出的项数也随之不实。每个并列合报一处。只看同一分句内、括号以外的并列项；不同并列里的同名项不报告。",
            "A list names one member twice: either it is one too many, or another was meant, and the number of what is listed is wrong too. A list is reported once. Lists of one clause and outside of brackets are looked at; members of different lists are let be."),
        RestsOn = new("GB/T 15834—2011，4.5顿号：并列的各项互不相同", "GB/T 15834—2011, 4.5: the members of a list differ"),
        Remedy = new("删去重复的一项，或改为应写的另一项。", "Take one of the two out, or write the member that was meant."),
        Bad =
        [
            "一、文化\n\n办好清明文化节、菊花文化节、马拉松赛、上元灯会、[|清明文化节|]、书店论坛等活动。\n",
            "一、产业\n\n发展装备制造、食品加工、[|装备制造|]和生物医药产业。\n",
        ],
        Good = ["一、文化\n\n办好清明文化节、菊花文化节、马拉松赛、上元灯会、书店论坛等活动。\n"],
        Quiet =
        [
            "一、交通\n\n建设绕城高速（连霍高速、大广高速）、组团高速（连霍高速、商登高速）、机场高速。\n",
            "一、产业\n\n省、市、县、市直部门分工负责，发展养老、托育、养老服务业。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var list in ListMembers.Of(strips).GroupBy(static member => (member.Strip, member.List)))
        {
            var (strip, first) = (strips[list.Key.Strip], list.First());
            var (name, count) = (strip.Text.Span.Slice(first.Second, first.Length).ToString(), list.Count());
            yield return Report(
                figures,
                list.SelectMany(member => new[] { strip.Place.Slice(member.Second, member.Second + member.Length), strip.Place.Slice(member.First, member.First + member.Length) }),
                count == 1
                    ? new($"“{name}”在同一并列中写了两遍", $"the list names {name} twice")
                    : new($"“{name}”等在同一并列中重复，共{count}处", FormattableString.Invariant($"the list names {name} and others again, {count} times in all")),
                SameList);
        }
    }
}
