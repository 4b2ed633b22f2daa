using System.Collections.Frozen;
using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT103: a bracket or quotation mark without its other half.</summary>
internal sealed class PT103UnbalancedBracketOrQuote : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT103",
        Name = "unbalanced-bracket-or-quote",
        Severity = Severity.Error,
        Title = new("括号或引号不成对", "A bracket or quotation mark without its other half"),
        Rationale = new(
            "括号、引号、书名号都成对使用，缺了一半，就不知道哪些文字在其中。分页隔开的段落连起来看；前一段缺后半、紧接的段落缺前半的，算作一对。1）这类序号不算。",
            "Brackets, quotation marks and title marks come in pairs; where a half is missing, nobody knows what stands between them. Paragraphs that a page break cut are read as one, and an opening half pairs with a closing one of the next paragraphs. Numbers such as 1） are let be."),
        RestsOn = new("GB/T 15834—2011：4.8引号、4.9括号、4.15书名号", "GB/T 15834—2011, 4.8, 4.9 and 4.15: quotation marks, brackets, title marks"),
        Remedy = new("补上缺少的一半，或删去多余的一半。", "Add the half that is missing or take the other one out."),
        Bad =
        [
            "一、市场\n\n推动先进制造业开发区[|）|]、精细化工开发区加快建设。\n",
            "一、市场\n\n建设跨境电商综合试验区[|（|]以下简称试验区，扩大开放。\n",
            "一、市场\n\n推进[|“|]放管服改革，优化环境。\n",
        ],
        Good = ["一、市场\n\n推动（开封）先进制造业开发区、精细化工开发区加快建设，推进“放管服”改革。\n"],
        Quiet =
        [
            "一、市场\n\n主要包括：1）建设市场；2）完善设施；a)改造管网。\n",
            "一、市场\n\n印发《关于〈规划（2021—2035年)〉的通知》。\n",
            "一、市场\n\n他说：“先把市场建起来。\n\n再把设施配齐。”\n",
        ],
    };

    private static readonly FrozenDictionary<char, string> QuotationMarks =
        new Dictionary<char, string> { ['“'] = "前引号", ['‘'] = "前引号", ['”'] = "后引号", ['’'] = "后引号" }.ToFrozenDictionary();

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var group in UnpairedMarks.Of(strips).GroupBy(static mark => (mark.Strip, mark.Character)))
        {
            var places = group.Select(mark => strips[mark.Strip].Place.Slice(mark.Offset, mark.Offset + 1));
            var mark = group.Key.Character;
            yield return Report(figures, places, UnpairedMarks.IsOpener(mark)
                ? new($"{NameOf(mark)}没有与之配对的后一半", $"{mark} is opened and not closed")
                : new($"{NameOf(mark)}没有与之配对的前一半", $"{mark} closes what was not opened"));
        }
    }

    // A quotation mark in quotation marks cannot be read.
    private static string NameOf(char mark) => QuotationMarks.TryGetValue(mark, out var name) ? name : $"“{mark}”";
}
