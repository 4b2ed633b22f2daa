using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Rules.Form;

/// <summary>PT602: a date that does not exist, or a notice that was printed before it was issued.</summary>
internal sealed class PT602DateOrder : Rule
{
    private static readonly LocalText Issued = new("成文日期", "date of issue");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT602",
        Name = "date-order",
        Severity = Severity.Error,
        Title = new("日期不存在或先后颠倒", "A date does not exist, or the dates are in the wrong order"),
        Rationale = new(
            "成文日期、印发日期必须是日历上有的日子；印发（送印）在会议通过或负责人签发之后，印发日期不早于成文日期。",
            "The dates of issue and of printing must be days of the calendar; a notice is printed after it was passed or signed, so that it is not printed before its date of issue."),
        RestsOn = new("GB/T 9704—2012 7.3.5.4、7.4.3：成文日期，印发日期", "GB/T 9704—2012, 7.3.5.4 and 7.4.3: date of issue, date of printing"),
        Remedy = new("核对日期，改正有误的一个。", "Check the dates, and correct the one that is wrong."),
        Bad = [Text("[|2031年2月30日|]", "2031年3月5日"), Text("2031年3月5日", "[|2031年3月4日印发|]", "")],
        Good = [Text("2031年3月5日", "2031年3月6日")],
        Quiet = [Text("2031年3月5日", "2031年3月5日")],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var (issued, printed) = (figures.Notice.Header.IssuedOn, figures.Notice.Header.Imprint?.PrintedOn);
            findings.AddRange(new[] { issued, printed }.OfType<HeaderDate>().Where(static date => date.Date is null).Select(date => Impossible(figures, date)));
            if (issued is { Date: { } first } && printed is { Date: { } second } && second < first)
            {
                findings.Add(Report(figures, printed.Place, new($"印发日期早于成文日期“{issued.Text}”", $"the date of printing is before the date of issue, {issued.Text}")) with
                {
                    Computed = issued.Text,
                    Others = [new FindingPlace(figures.Notice, issued.Place, Issued)],
                });
            }
        }
    }

    private Finding Impossible(NoticeFigures figures, HeaderDate date) =>
        Report(figures, date.Place, new($"日历上没有“{date.Text}”", $"there is no such day as {date.Text}"));

    private static string Text(string issued, string printed, string mark = "印发") =>
        $"甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n{issued}\n\n附件\n\n甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n\n甲市人民政府办公室\n\n{printed}{mark}\n";
}
