using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT114: a sentence, a lead or a clause that one paragraph prints twice.</summary>
internal sealed class PT114DoubledSentence : WordingRule
{
    private static readonly LocalText FirstPrinting = new("前一处", "the first printing");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT114",
        Name = "doubled-sentence",
        Severity = Severity.Warning,
        Title = new("同一段内句子重复", "A paragraph prints a sentence twice"),
        Rationale = new(
            "紧接着又写一遍的分句，或同一段里一字不差又写一遍的两个以上分句，是误排，为警告；相隔不远（四个分句以内）又写一遍的十字以上的长句，可能有意，作提示。四十字以上的重复和分页处的重复见PT109、PT104。",
            "A clause that is printed again at once, or two clauses and more that a paragraph prints again without any difference, are a slip, which is a warning; a long clause of ten characters and more again within four clauses may be meant, which is a note. PT109 and PT104 are for forty characters and more, and for page breaks."),
        RestsOn = new("同一文字只出现一次", "a text is printed once"),
        Remedy = new("删去多余的一遍，或改为应写的内容。", "Take one of the two out, or write what was meant."),
        Bad =
        [
            "一、服务\n\n保障残疾人平等权益。[|保障残疾人平等权益|]，建设无障碍设施。\n",
            "一、服务\n\n优化招聘管理服务，帮助企业缓解招聘难题，完善补贴政策。加强宣传引导，[|优化招聘管理服务，帮助企业缓解招聘难题|]。\n",
            "一、服务\n\n免除学杂费，落实困难学生国家助学金政策，对符合条件的免学费，[|落实困难学生国家助学金政策|]。\n",
        ],
        Good = ["一、服务\n\n保障残疾人平等权益，建设无障碍设施。优化招聘管理服务，帮助企业缓解招聘难题，完善补贴政策。\n"],
        Quiet =
        [
            "一、目标\n\n到2025年，企业总量翻番。到2025年，人才总量翻番。\n",
            "一、目标\n\n全面提升保护力度，健全政策，完善机制，创新服务，优化环境，扩大开放，全面提升保护力度。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var clause in RepeatedClauses.Of(strips))
        {
            var strip = strips[clause.Strip];
            if (clause.End - clause.Start >= RepeatedPassages.Shortest || IsAtBreak(strip, clause))
            {
                continue;
            }

            var printed = LineWraps.Remove(strip.Text.Span[clause.Start..clause.End]);
            var quoted = printed.Replace('“', '‘').Replace('”', '’');
            yield return Report(
                figures,
                [strip.Place.Slice(clause.Start, clause.End), strip.Place.Slice(clause.FirstStart, clause.FirstEnd)],
                new($"本段前文已写过“{quoted}”", $"the paragraph has {printed} already"),
                FirstPrinting) with
            {
                Severity = clause.IsSure ? Severity.Warning : Severity.Note,
            };
        }
    }

    // What a page break cuts is for the rule of page breaks.
    private static bool IsAtBreak(Strip strip, RepeatedClause clause) =>
        clause.Start - clause.FirstEnd <= 1 && strip.Place.Slice(clause.FirstStart, clause.End).Pieces.Length > 1;
}
