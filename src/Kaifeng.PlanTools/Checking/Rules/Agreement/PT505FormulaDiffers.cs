using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT505: one catchword of counted nouns, or one list of short members, printed with other counts, nouns or members.</summary>
internal sealed class PT505FormulaDiffers : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT505",
        Name = "formula-differs",
        Severity = Severity.Warning,
        Title = new("布局口号前后不一", "A formula is printed in several ways"),
        Rationale = new(
            "“六枢纽十群十区”一类的口号是对布局的概括，处处应当一样；只差一个数或一个名的，多半是同一口号。次序不同不算。",
            "A formula such as “六枢纽十群十区” sums up a layout and must be the same everywhere. Formulas that differ in one count or one noun are most likely the same; the order does not matter."),
        RestsOn = new("同一口号处处一致", "the same formula everywhere"),
        Remedy = new("核定提法，全文统一。", "Settle one wording and use it throughout."),
        Bad =
        [
            "一、总体布局\n\n形成“[|六枢纽十群十区|]”的总体布局。\n\n服务“十群十区五枢纽”的布局。\n\n落实“十群十区五枢纽”的布局。\n",
            "一、主要任务\n\n依托“两区”“五基地”等平台，发展贸易。\n\n依托“两区五基地”，扩大开放。\n\n借力[|“两平台”“五基地”|]，引进企业。\n",
            "一、空间布局\n\n立足“西强、中美、东兴、南融”的布局。\n\n形成“[|西强、北美、东兴、南融、中保|]”的格局。\n",
        ],
        Good =
        [
            "一、总体布局\n\n形成“六枢纽十群十区”的总体布局。\n\n服务“十群十区六枢纽”的布局。\n\n落实“十群十区六枢纽”的布局。\n",
            "一、空间布局\n\n立足“西强、中美、东兴、南融”的布局。\n\n形成“西强、中美、东兴、南融”的格局。\n",
        ],
        Quiet =
        [
            "一、主要任务\n\n建设“三横三纵”路网，形成“三横三纵一环”高速公路。融入“一带一路”，发展“一村一品”“一乡一特”。\n",
            "一、主要任务\n\n完善“一中心四平台”治理体系，推进“一中心两平台”项目和“一平台四体系”建设。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        var formulas = new List<(Printing Printing, Formula Formula)>();
        var lists = new MemberLists();
        foreach (var notice in input.Notices.Select(static figures => figures.Notice))
        {
            foreach (var strip in input.StripsOf(notice))
            {
                var text = strip.Text.Span;
                if (!text.Contains('“'))
                {
                    continue;
                }

                Printing PrintingOf(int start, int end, string form) =>
                    new(notice, strip.Holder.PlanId, strip.Place.Slice(start, end), LineWraps.Remove(strip.Text.Span[start..end]), form);

                formulas.AddRange(FormulaReader.Quoted(text).Select(formula => (PrintingOf(formula.Start, formula.End, formula.Form), formula)));
                foreach (var (start, end, members) in MemberLists.Read(text))
                {
                    lists.Add(PrintingOf(start, end, string.Join('、', members)), members);
                }
            }
        }

        AddPlain(input, formulas);
        var printings = new Printings();
        foreach (var (printing, formula) in InOrder(input, formulas))
        {
            var number = printings.Add(printing);
            foreach (var key in formula.Keys())
            {
                printings.Join(number, key);
            }
        }

        findings.AddRange(printings.Differing().Concat(lists.Differing()).Select(forms => VariantFindings.Of(Info, Severity.Warning, forms)));
    }

    private static IEnumerable<(Printing Printing, Formula Formula)> InOrder(RuleInput input, List<(Printing Printing, Formula Formula)> formulas)
    {
        var ranks = input.Notices.Select(static (figures, index) => (figures.Notice, index)).ToDictionary(static notice => notice.Notice, static notice => notice.index, (IEqualityComparer<PlanNotice>)ReferenceEqualityComparer.Instance);
        return formulas.OrderBy(found => ranks[found.Printing.Notice]).ThenBy(static found => found.Printing.Place.Extent.Start);
    }

    private static void AddPlain(RuleInput input, List<(Printing Printing, Formula Formula)> formulas)
    {
        var nouns = formulas.SelectMany(static found => found.Formula.Parts).Select(static part => part.Noun).ToHashSet(StringComparer.Ordinal);
        foreach (var notice in nouns.Count == 0 ? [] : input.Notices.Select(static figures => figures.Notice))
        {
            foreach (var strip in input.StripsOf(notice).Where(static strip => strip.Kind is StripKind.Paragraph or StripKind.BoxParagraph or StripKind.Heading))
            {
                foreach (var formula in FormulaReader.Plain(strip.Text.Span, nouns))
                {
                    var text = LineWraps.Remove(strip.Text.Span[formula.Start..formula.End]);
                    formulas.Add((new Printing(notice, strip.Holder.PlanId, strip.Place.Slice(formula.Start, formula.End), text, formula.Form), formula));
                }
            }
        }
    }
}
