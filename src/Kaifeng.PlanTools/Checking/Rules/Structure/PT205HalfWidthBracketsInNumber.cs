using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT205: half-width brackets around the number of a heading, a paragraph or an item.</summary>
internal sealed class PT205HalfWidthBracketsInNumber : Rule
{
    private static readonly LocalText Another = new("另一处", "other place");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT205",
        Name = "half-width-brackets-in-number",
        Severity = Severity.Warning,
        Title = new("序数用了半角括号", "Half-width brackets in a number"),
        Rationale = new(
            "“（一）”“（1）”的括号用全角。同一规划中多数用全角的，逐处列出；多数用半角的，只在第一处提示。",
            "The brackets of （一） and （1） are full-width. Where most numbers of a plan have them so, each exception is told; where most have half-width ones, only the first is noted."),
        RestsOn = new("GB/T 9704—2012 7.3.3：第二层用“（一）”、第四层用“（1）”标注", "GB/T 9704—2012, 7.3.3: the second level is （一）, the fourth （1）"),
        Remedy = new("改用全角括号“（）”。", "Use the full-width brackets （）."),
        Bad = ["开封市测试规划\n\n一、总体要求\n\n（一）指导思想\n\n坚持稳中求进。\n\n[|(二)|]基本原则\n\n坚持市场主导。\n\n（三）发展目标\n\n目标较高。\n"],
        Good = ["开封市测试规划\n\n一、总体要求\n\n（一）指导思想\n\n坚持稳中求进。\n\n（二）基本原则\n\n坚持市场主导。\n"],
        Quiet = ["开封市测试规划\n\n一、总体要求\n\n1) 道路工程。建设道路(一期)。\n\n2) 桥梁工程。建设桥梁。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var plan in Bracketed(figures.Notice).GroupBy(static found => found.PlanId))
            {
                var half = plan.Where(static found => IsHalfWidth(found.Number)).ToList();
                if (half.Count * 2 <= plan.Count())
                {
                    findings.AddRange(half.Select(found => ReportNumber(figures, found.Place, found.Number)));
                }
                else
                {
                    findings.Add(ReportNumber(figures, half[0].Place, half[0].Number) with
                    {
                        Severity = Severity.Note,
                        Others = half.Count > 1 ? [new FindingPlace(figures.Notice, half[1].Place, Another)] : [],
                    });
                }
            }
        }
    }

    private Finding ReportNumber(NoticeFigures figures, Passage place, string number)
    {
        var full = number.Replace('(', '（').Replace(')', '）');
        return Report(figures, place, new($"序数“{number}”的括号应为全角：“{full}”", $"the brackets of {number} are half-width; {full} is the form")) with { Computed = full };
    }

    private static IEnumerable<(string PlanId, string Number, Passage Place)> Bracketed(PlanNotice notice)
    {
        foreach (var placed in PlacedBlock.Of(notice))
        {
            foreach (var (number, text) in NumbersOf(placed.Block))
            {
                if (number.Length > 0 && number[0] is '（' or '(')
                {
                    yield return (placed.Plan.Id, number, NumberedItem.PlaceOf(notice.Source, text, number));
                }
            }
        }
    }

    private static IEnumerable<(string Number, Passage Text)> NumbersOf(Block block) => block switch
    {
        Section section => [(section.Number, section.Heading)],
        Paragraph paragraph => [(paragraph.Number, paragraph.Text)],
        Box box => box.Items.SelectMany(static item => item.Paragraphs).Select(static paragraph => (paragraph.Number, paragraph.Text)),
        _ => [],
    };

    private static bool IsHalfWidth(string number) => number[0] == '(' || number[^1] == ')';
}
