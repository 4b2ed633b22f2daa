using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT115: a mark that is one too many, is missing, or has another form than its like.</summary>
internal sealed class PT115StrayMark : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT115",
        Name = "stray-mark",
        Severity = Severity.Warning,
        Title = new("标点有误", "A mark is out of place"),
        Rationale = new(
            "不能连用的两个标点（，。、、（，和“、等，”），全文用全角而此处用半角的标点，全文别处至少三次用顿号隔开、只有此处连写的两项，为警告；并列的书名号之间有的用顿号有的不用，数字范围有的用“-”有的用“—”，作提示。半角标点和“-”每个规划合报一处。",
            "Two marks that cannot follow each other (，。 、、 （， and 、等，), a half-width mark where the text sets full-width ones, and two members without the mark that the text prints between them three times or more are warnings. A row of titles with a mark between some of them, and ranges with - as well as —, are noted. Half-width marks, and hyphens, are reported once for a plan."),
        RestsOn = new("GB/T 15834—2011：4.5顿号、4.13连接号、4.15书名号、5.1标点的位置", "GB/T 15834—2011, 4.5, 4.13, 4.15 and 5.1: the enumeration comma, the dash, title marks, the place of marks"),
        Remedy = new("删去多余的标点，补上缺少的标点，半角改为全角。", "Take out what is too many, add what is missing, and set half-width marks in full width."),
        Bad =
        [
            "一、布局\n\n建设物流枢纽、铁路场站[|、等|]，完善物流网络。\n",
            "一、布局\n\n建设物流枢纽[|，。|]完善物流网络。\n",
            "一、布局\n\n突出主导功能[|,|]完善网络，优化环境，扩大开放，提升水平，强化保障，健全政策，加强宣传，夯实基础，深化改革，改善民生，促进增收。\n",
            "一、监管\n\n推行双随机、一公开监管，完善双随机、一公开机制，实现双随机、一公开全覆盖。落实[|双随机一公开|]要求。\n",
            "一、依据\n\n依据《全国规划》《全省规划》[|、|]《全市规划》编制。\n",
            "一、园区\n\n建设[|1-2|]个基地，打造3—5个园区，培育4—6家企业，引进7—9个项目。\n",
        ],
        Good = ["一、布局\n\n建设物流枢纽、铁路场站等，完善物流网络。推行双随机、一公开监管。依据《全国规划》《全省规划》《全市规划》编制。\n"],
        Quiet =
        [
            "一、布局\n\n他说：“好！”会议于10:30召开，投资1,000万元，比例为3:7，建成率5%……完成。\n",
            "一、布局\n\n推动数字化网络化智能化改造，发展新产业新业态新模式，2022-08-11印发，见图3-1所示。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        IEnumerable<StrayMark> single = [.. MarkPairs.Of(strips), .. LostMarks.Of(strips), .. TitleMarks.Of(strips)];
        var repeated = HalfWidthMarks.Of(strips).Concat(RangeHyphens.Of(strips));
        return single.Select(mark => Report(figures, strips, [mark]))
            .Concat(repeated.GroupBy(mark => (strips[mark.Strip].Holder.PlanId, mark.Kind)).Select(group => Report(figures, strips, [.. group])));
    }

    private Finding Report(NoticeFigures figures, IReadOnlyList<Strip> strips, List<StrayMark> marks)
    {
        var finding = Report(figures, marks.Select(mark => strips[mark.Strip].Place.Slice(mark.Start, mark.End)), new("", ""));
        var printed = finding.Printed;
        return marks[0].Kind switch
        {
            StrayMarkKind.Pair => finding with { Message = new($"“{printed}”连用，多了一个标点", $"{printed}: one mark too many") },
            StrayMarkKind.HalfWidth => finding with
            {
                Message = new($"此处用半角标点“{printed}”，全文其他地方用全角", $"{printed} is half as wide as the marks in the rest of the text"),
                Computed = HalfWidthMarks.FullOf(printed[0]).ToString(),
            },
            StrayMarkKind.Missing => finding with { Message = new($"“{printed}”中间缺顿号，别处都有", $"{printed} lacks the mark that it has elsewhere"), Computed = Marked(printed) },
            StrayMarkKind.BetweenTitles => finding with
            {
                Severity = Severity.Note,
                Message = new("并列的书名号之间有的用顿号，有的不用", "some of the titles in this row have a mark between them and some have none"),
            },
            _ => finding with
            {
                Severity = Severity.Note,
                Message = new($"数字范围“{printed}”用半角连字符，全文其他地方用“—”一类连接号", $"the range {printed} has a hyphen where the rest of the text has a dash"),
                Computed = printed.Replace('-', '—'),
            },
        };
    }

    private static string Marked(string printed) => printed.Insert(printed.Length / 2, "、");
}
