using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT113: a word, or a character of one, that is printed twice in a row.</summary>
internal sealed class PT113DoubledWord : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT113",
        Name = "doubled-word",
        Severity = Severity.Warning,
        Title = new("词语连写两遍", "A word is printed twice in a row"),
        Rationale = new(
            "录入时多按一下、粘贴时多贴一次，一个字或一个词就连写了两遍。三字以上的重复直接报告；一字、两字的重复，要全文别处都不重复地写着同样的词语才报告。叠词（天天、牢牢）、前后两词恰好同字（饮用水｜水源）和以数字开头的（一步一步）不报告；分页处的重复见PT104。",
            "A key pressed or a text pasted once too often prints a character or a word twice in a row. Three characters and more are reported as they are; one or two where the text prints the same words elsewhere with one of them. Words formed by doubling (天天, 牢牢), two words that meet in one character (饮用水｜水源) and those that begin with a numeral (一步一步) are let be; PT104 is for page breaks."),
        RestsOn = new("同一文字只出现一次", "a text is printed once"),
        Remedy = new("删去多余的一遍。", "Take one of the two out."),
        Bad =
        [
            "一、信用\n\n加大信用宣传，加大信用监管，提高信用水平。加大[|信信|]用监测力度。\n",
            "一、技术\n\n突破关键技术研究，推进产业技术研究。开展新兴产业[|技术技术|]研究。\n",
            "一、平台\n\n建设[|供应链供应链|]协同平台。\n",
        ],
        Good = ["一、信用\n\n加大信用宣传，加大信用监管，提高信用水平。加大信用监测力度。\n"],
        Quiet =
        [
            "一、环境\n\n保护饮用水水源，保障饮用水安全，治理水源地。天天向上，牢牢守住底线，一步一步推进。\n",
            "一、社会\n\n坚持共建共治共享，建设人人有责、人人尽责的社区，山峦绿绿葱葱。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var word in DoubledWords.Of(strips))
        {
            var strip = strips[word.Strip];
            var once = strip.Text.Span.Slice(word.Start, word.Length).ToString();
            yield return Report(figures, [strip.Place.Slice(word.Start, word.End)], new($"“{once}”连写了两遍", $"{once} is printed twice in a row")) with
            {
                Computed = once,
            };
        }
    }
}
