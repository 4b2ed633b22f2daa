using Kaifeng.PlanTools.Checking.Titles;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT210: a title that begins or ends inside a word that the text has whole elsewhere.</summary>
internal sealed class PT210MissingCharacterInTitle : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT210",
        Name = "missing-character-in-title",
        Severity = Severity.Warning,
        Title = new("标题缺字", "A character is missing at the edge of a title"),
        Rationale = new(
            "标题开头（或末尾）的四个字在全文各处出现多次，其前（或其后）几乎总是同一个字，而标题没有这个字：标题缺了词的首字（或末字）。",
            "The four characters at the edge of the title stand in the text many times, nearly always with one and the same character before (or behind) them that the title lacks: it begins or ends inside of a word."),
        RestsOn = new("标题用全词", "titles are made of whole words"),
        Remedy = new("补上标题所缺的字。", "Add the character that the title lacks."),
        Bad = [Text("[|代服务业|]融合工程")],
        Good = [Text("现代服务业融合工程")],
        Quiet = [Text("服务业融合工程"), Text("业务代服务平台建设工程")],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var (title, whole) in CutTitles.Of(figures.Notice, input.StripsOf(figures.Notice)))
            {
                LocalText message = title.AtStart
                    ? new($"标题以“{title.Edge}”开头，文中别处为“{whole}”", $"the title begins with {title.Edge}; the text has {whole} elsewhere")
                    : new($"标题以“{title.Edge}”结尾，文中别处为“{whole}”", $"the title ends with {title.Edge}; the text has {whole} elsewhere");
                findings.Add(Report(figures, title.Place, message) with { Computed = whole });
            }
        }
    }

    private static string Text(string title) =>
        $"开封市测试规划\n\n一、总体要求\n\n发展现代服务业，培育现代服务业企业。推动现代服务业集聚，扩大现代服务业规模。提升现代服务业水平，打造现代服务业高地。\n\n专栏1 {title}\n\n建设服务业集聚区。\n";
}
