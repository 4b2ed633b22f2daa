using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT116: a phrase that lacks a character which it has elsewhere.</summary>
internal sealed class PT116CharacterMissing : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT116",
        Name = "character-missing",
        Severity = Severity.Warning,
        Title = new("固定说法或名称缺字", "A character of a phrase or a name is missing"),
        Rationale = new(
            "全文二十次以上都连在一起的说法，只有此处少了一个字或换了一个字，为警告；机构、场所、指标的名称比全文别处少一两个字，可能是另一个名称，作提示。只用本文自己的文字作依据，不用词典；标题缺字见PT210，形近字混用见PT507。",
            "A phrase that the text prints twenty times and more in one form, and here with a character lost or exchanged, is a warning; a name of a body, a site or a rate that lacks one or two characters which it has elsewhere may be another name, which is a note. The text's own words are all it rests on, no dictionary; PT210 is for titles, PT507 for characters that look alike."),
        RestsOn = new("同一说法处处写法相同", "one phrase is written in one way throughout"),
        Remedy = new("对照别处补上所缺的字；确是另一名称的，可以豁免。", "Add the character as elsewhere; where it is another name, suppress the finding."),
        Bad =
        [
            $"一、服务\n\n{Repeat("推进基本公共服务均等化，")}\n\n完善基本养老保险，发展公共文化。突出政府[|在本公共服|]务中的作用。\n",
            "一、学校\n\n支持河南开封科技传媒学院建设，推进河南开封科技传媒学院转型。\n\n办好[|河南科技传媒学院|]。\n",
            "一、教育\n\n2020年九年义务教育巩固率为96%，2025年九年义务教育巩固率为98%。\n\n提高[|九年义务巩固率|]。\n",
        ],
        Good = ["一、学校\n\n支持河南开封科技传媒学院建设，推进河南开封科技传媒学院转型，办好河南开封科技传媒学院。\n"],
        Quiet =
        [
            "一、学校\n\n支持河南科技学院、河南开封科技传媒学院、河南大学、河南农业大学建设，引进上海大学、上海师范大学。\n",
            $"一、服务\n\n{Repeat("推进基本公共服务均等化，")}\n\n提供公共服务，完善政务服务。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var word in CutWords.Of(strips))
        {
            yield return Report(figures, strips, word, Severity.Warning);
        }

        foreach (var name in CutNames.Of(strips))
        {
            yield return Report(figures, strips, name, Severity.Note);
        }
    }

    private Finding Report(NoticeFigures figures, IReadOnlyList<Strip> strips, CutWord word, Severity severity)
    {
        var finding = Report(figures, [strips[word.Strip].Place.Slice(word.Start, word.End)], new("", ""));
        return finding with
        {
            Severity = severity,
            Computed = word.Whole,
            Message = new(
                $"此处写为“{finding.Printed}”，别处{word.Times}次都写为“{word.Whole}”",
                FormattableString.Invariant($"here {finding.Printed} is printed, {word.Whole} in the {word.Times} other places")),
        };
    }

    private static string Repeat(string words) => string.Concat(Enumerable.Repeat(words, 24));
}
