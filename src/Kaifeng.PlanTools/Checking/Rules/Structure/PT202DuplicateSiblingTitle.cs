using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT202: two headings of one level under one heading that have the same title.</summary>
internal sealed class PT202DuplicateSiblingTitle : Rule
{
    private static readonly LocalText FirstPlace = new("首次出现", "first printed here");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT202",
        Name = "duplicate-sibling-title",
        Severity = Severity.Warning,
        Title = new("同级标题重复", "Two sibling headings have the same title"),
        Rationale = new(
            "同一标题之下同一层次的两个标题一字不差，多半是复制后忘改，或换页处重复。不同章节之下的同名标题（发展目标、重点工程）不算。",
            "Two headings of one level under one heading that do not differ in a character were most likely copied and not changed, or printed again after a page break. Equal titles under different headings are usual."),
        RestsOn = new("同级标题各有所指", "sibling headings name different things"),
        Remedy = new("核对两处内容：属于重复的删去一处，属于误写的改正标题。", "Compare both: take one out if it is a copy, correct the title if it was forgotten."),
        Bad = ["开封市测试规划\n\n一、重点任务\n\n（一）完善道路网络\n\n建设道路。\n\n（二）[|完善道路网络|]\n\n建设桥梁。\n"],
        Good = ["开封市测试规划\n\n一、重点任务\n\n（一）完善道路网络\n\n建设道路。\n\n（二）完善桥梁网络\n\n建设桥梁。\n"],
        Quiet = ["开封市测试规划\n\n一、工业\n\n（一）发展目标\n\n工业增长。\n\n二、农业\n\n（一）发展目标\n\n农业增长。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var titles = new Dictionary<(string PlanId, string ParentId, SectionKind Kind, string Title), Section>();
            foreach (var (place, section) in PlacedBlock.Of<Section>(figures.Notice))
            {
                var title = LineWraps.RemoveAll(section.Title);
                var key = (place.Plan.Id, place.ParentId, section.Kind, title);
                if (title.Length == 0 || titles.TryAdd(key, section))
                {
                    continue;
                }

                var first = titles[key];
                findings.Add(Report(figures, TitleOf(figures.Notice, section), new($"同级标题“{section.Title}”重复", $"the sibling heading {section.Title} is there already")) with
                {
                    Others = [new FindingPlace(figures.Notice, TitleOf(figures.Notice, first), FirstPlace)],
                });
            }
        }
    }

    private static Passage TitleOf(PlanNotice notice, Section section)
    {
        var text = notice.Source.Read(section.Heading);
        var end = text.AsSpan().TrimEnd("。：: ").Length;
        var start = text.LastIndexOf(section.Title, StringComparison.Ordinal);
        return start >= 0 ? section.Heading.Slice(start, start + section.Title.Length) : section.Heading.Slice(0, end);
    }
}
