using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Form;

/// <summary>PT603: a notice's header that lacks an element.</summary>
internal sealed class PT603HeaderElementMissing : Rule
{
    private const string Notice = "通知";

    private static readonly (Func<NoticeHeader, bool> IsMissing, Severity Severity, LocalText Name)[] Elements =
    [
        (static header => header.Title is null, Severity.Warning, new("标题", "title (标题)")),
        (static header => header.Addressees is null && IsCircular(header) && !AreInText(header), Severity.Warning, new("主送机关", "addressees (主送机关)")),
        (static header => header.Body.IsEmpty, Severity.Warning, new("正文", "text (正文)")),
        (static header => header.IssuedOn is null, Severity.Warning, new("成文日期", "date of issue (成文日期)")),

        // Seal and signature are an image on many pages, and a site's page prints its name in place of the issuer's mark.
        (static header => header.SignedBy is null, Severity.Note, new("发文机关署名", "issuer's signature (发文机关署名)")),
        (static header => header.Issuer is null && header.Index.IsEmpty, Severity.Note, new("发文机关标志", "issuer's mark (发文机关标志)")),
    ];

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT603",
        Name = "header-element-missing",
        Severity = Severity.Warning,
        Title = new("公文要素不全", "An element of the notice is missing"),
        Rationale = new(
            "有发文字号的通知应有标题、主送机关、正文、发文机关署名、成文日期。署名随印章成为图片、网页不显示发文机关标志的很多，这两项只作提示；没有发文字号的文本（单独的规划）不查。",
            "A notice with a document number has a title, addressees, a text, the issuer's signature and a date of issue. The signature often is part of a seal's image and pages of a site have no issuer's mark: both are notes. A text without a document number is no notice and is not looked at."),
        RestsOn = new("GB/T 9704—2012 7.2、7.3：公文格式各要素", "GB/T 9704—2012, 7.2 and 7.3: elements of an official document"),
        Remedy = new("补上缺少的要素；从网页取得而原件有的，可以豁免。", "Add what is missing; where the original has it and the page does not, suppress it."),
        Bad = [Text("[|甲政〔2031〕5号|]", "", "2031年3月5日\n"), Text("[|甲政〔2031〕5号|]", "各县人民政府：\n\n", "")],
        Good = [Text("甲政〔2031〕5号", "各县人民政府：\n\n", "2031年3月5日\n")],
        Quiet =
        [
            Text("甲政〔2031〕5号", "各县人民政府：现就有关事项通知如下，", "2031年3月5日\n"),
            "甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            // A page that shows the attachment alone has the number in its index table and nothing else of the notice.
            if (figures.Notice.Header is { DocumentNumber: { } number } header && (header.Body.Length > 0 || header.Addressees is not null))
            {
                findings.AddRange(Elements.Where(element => element.IsMissing(header)).Select(element => Report(figures, number, element.Name) with { Severity = element.Severity }));
            }
        }
    }

    private Finding Report(NoticeFigures figures, DocumentNumber number, LocalText element) =>
        Report(figures, number.Place, new($"缺少{element.Zh}", $"the notice has no {element.En}")) with { Printed = "", Computed = element.Zh };

    // A notice of any other kind, such as 公告, has no addressees.
    private static bool IsCircular(NoticeHeader header) => header.Title?.Text.EndsWith(Notice, StringComparison.Ordinal) == true;

    // Addressees that are glued to the text: 各县人民政府：现将…
    private static bool AreInText(NoticeHeader header) =>
        header.Body is [var first, ..] && first.Text.AsSpan().IndexOf('：') is var colon and >= 0 && (Characters.FirstStop(first.Text) is var stop && (stop < 0 || colon < stop));

    private static string Text(string number, string addressees, string date) =>
        $"甲市人民政府文件\n\n{number}\n\n甲市人民政府关于印发专项规划的通知\n\n{addressees}现将规划印发给你们，请认真贯彻执行。\n\n甲市人民政府\n\n{date}\n附件\n\n甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n";
}
