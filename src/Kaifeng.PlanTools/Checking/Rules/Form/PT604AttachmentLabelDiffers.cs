using Kaifeng.PlanTools.Checking.Headers;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Form;

/// <summary>PT604: an attachment whose label has another document number than the notice.</summary>
internal sealed class PT604AttachmentLabelDiffers : Rule
{
    private static readonly LocalText OwnNumber = new("发文字号", "the notice's document number");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT604",
        Name = "attachment-label-differs",
        Severity = Severity.Error,
        Title = new("附件标注的文号与发文字号不一致", "An attachment's label has another document number than the notice"),
        Rationale = new(
            "附件不与正文一起装订的，在附件左上角标注公文的发文字号和附件顺序号；所标的必须是本通知的发文字号。括号写法之差不算（见PT601）。",
            "An attachment that is not bound with the notice has the notice's document number and its own number at its head: that number must be this notice's. Other brackets are no difference (see PT601)."),
        RestsOn = new("GB/T 9704—2012 7.3.8：附件", "GB/T 9704—2012, 7.3.8: attachments"),
        Remedy = new("改为本通知的发文字号。", "Write the document number of this notice."),
        Bad = [Text("[|甲政〔2031〕6号|] 附件1")],
        Good = [Text("甲政〔2031〕5号 附件1")],
        Quiet = [Text("甲政[2031]5号 附件1"), Text("附件1")],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            if (figures.Notice.Header.DocumentNumber is not { } own)
            {
                continue;
            }

            var (bare, form) = (OfficialNumber.Bare(OfficialNumber.Of(own)), OfficialNumber.Of(own));
            foreach (var label in figures.Notice.Plans.Select(static plan => plan.Label).OfType<HeaderField>())
            {
                if (NumberOf(figures.Notice, label) is { } place && OfficialNumber.Bare(figures.Notice.Source.Read(place)) is var printed && printed != bare)
                {
                    findings.Add(Report(figures, place, new($"附件标注的文号与发文字号“{form}”不一致", $"the label's document number is not the notice's, {form}")) with
                    {
                        Computed = form,
                        Others = [new FindingPlace(figures.Notice, own.Place, OwnNumber)],
                    });
                }
            }
        }
    }

    // The number ends with 号 before the word 附件.
    private static Passage? NumberOf(PlanNotice notice, HeaderField label)
    {
        var text = notice.Source.Read(label.Place);
        var end = text.IndexOf('号', StringComparison.Ordinal) + 1;
        return end > 0 && text.AsSpan(end).Contains('附') ? label.Place.Slice(0, end) : null;
    }

    private static string Text(string label) =>
        $"甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n附件：1．甲市水利发展规划\n\n甲市人民政府\n\n2031年3月5日\n\n{label}\n\n甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n";
}
