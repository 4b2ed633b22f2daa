using Kaifeng.PlanTools.Checking.Headers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Form;

/// <summary>PT601: a document number that is not written as the standard says.</summary>
internal sealed class PT601DocumentNumberForm : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT601",
        Name = "document-number-form",
        Severity = Severity.Warning,
        Title = new("发文字号格式不规范", "The document number has another form than the standard's"),
        Rationale = new(
            "发文字号由机关代字、年份、发文顺序号组成：年份用全称，以六角括号“〔〕”括入；顺序号不加“第”字，不编虚位（1不编为01），后加“号”字。",
            "A document number is agency code, year and serial: the year has four digits in hexagonal brackets 〔〕; the serial has no 第 before it and no leading zero, and 号 behind it."),
        RestsOn = new("GB/T 9704—2012 7.2.5：发文字号", "GB/T 9704—2012, 7.2.5: document number"),
        Remedy = new("改为规范格式，如“×政〔2022〕29号”。", "Write it in the standard form, such as 汴政〔2022〕29号."),
        Bad = [Text("[|甲政[2031]5号|]"), Text("[|甲政〔2031〕第5号|]"), Text("[|甲政〔2031〕05号|]")],
        Good = [Text("甲政〔2031〕5号")],
        Quiet = [Text("甲政〔2031〕105号")],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            if (figures.Notice.Header.DocumentNumber is { } number && OfficialNumber.Of(number) is var form && form != LineWraps.RemoveAll(number.Text))
            {
                findings.Add(Report(figures, number.Place, new($"发文字号应写为“{form}”", $"the document number is to be written {form}")) with { Computed = form });
            }
        }
    }

    private static string Text(string number) => $"甲市人民政府文件\n\n{number}\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n2031年3月5日\n";
}
