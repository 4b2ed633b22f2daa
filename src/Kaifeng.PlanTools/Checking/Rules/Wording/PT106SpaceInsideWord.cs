using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT106: a blank between two characters that are otherwise printed without one.</summary>
internal sealed class PT106SpaceInsideWord : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT106",
        Name = "space-inside-word",
        Severity = Severity.Warning,
        Title = new("词语中间有空格", "A blank inside a word"),
        Rationale = new(
            "换行或转换在词语中间留下空格，检索和引用都会落空。空格两边的字在全文别处连写的才报告；正文为警告，标题和表格（换行处常见）为提示，同一段、同一表的合报一处。标点旁边的空格只作提示；数字中间的空格（12. 5亿元）也报告，按千位分组的不报告。“前　言”这类排版加空的不报告。",
            "A line wrap or a conversion left a blank inside a word, which neither a search nor a quotation finds then. It is reported where the two characters stand together elsewhere in the text: a warning in a paragraph, a note in titles and tables, where lines are wrapped in cells; once for a paragraph or a table. A blank beside a Chinese mark is noted; one among the digits of a number (12. 5亿元) is reported, groups of three digits are not. Letter-spaced words such as 前　言 are let be."),
        RestsOn = new("同一词语处处连写", "the same word is printed without a blank elsewhere"),
        Remedy = new("删去空格，使词语连写。", "Take the blank out."),
        Bad =
        [
            "一、平台\n\n建设供应链管理[|平 台|]，完善平台功能，用好平台。\n",
            "一、目标\n\n到2025年，完成投资[|12. 5|]亿元，平台交易额显著提高。\n",
        ],
        Good = ["一、平台\n\n建设供应链管理平台，完善平台功能，用好平台。\n"],
        Quiet =
        [
            "第一章　总则\n\n前　言\n\n用好平台，发展平台经济，推广平台。\n",
            "一、目标\n\n到2025年，完成投资12 345.6亿元，平台交易额显著提高。\n",
            "一、平台\n\n开封市市长 台平阳\n\n用好平台，完善平台功能。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var group in InnerBlanks.Of(strips).GroupBy(blank => (Table: TableOf(strips, blank), blank.IsBesideMark, blank.IsInNumber)))
        {
            var finding = Report(figures, group.Select(blank => strips[blank.Strip].Place.Slice(blank.Start, blank.End)), new("", ""));
            var printed = figures.Notice.Source.Read(finding.Place);
            yield return finding with
            {
                Printed = printed,
                Severity = !group.Key.IsBesideMark && strips[group.First().Strip].IsParagraph ? Severity.Warning : Severity.Note,
                Message = group.Key.IsBesideMark
                    ? new($"标点旁边有空格：{printed}", $"a blank beside a mark: {printed}")
                    : group.Key.IsInNumber ? new($"数字中间有空格：{printed}", $"a blank inside a number: {printed}")
                    : new($"词语中间有空格：{printed}", $"a blank inside a word: {printed}"),
                Computed = LineWraps.RemoveAll(printed),
            };
        }
    }

    // The cells of a table go together, other texts stand for themselves.
    private static (string Id, int Strip) TableOf(IReadOnlyList<Strip> strips, InnerBlank blank) =>
        strips[blank.Strip].Kind == StripKind.Cell ? (strips[blank.Strip].Holder.Id, 0) : ("", blank.Strip);
}
