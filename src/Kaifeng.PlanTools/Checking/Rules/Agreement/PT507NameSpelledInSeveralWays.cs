using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Checking.Settings;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>PT507: a name that is printed with two characters which look or sound alike.</summary>
internal sealed class PT507NameSpelledInSeveralWays : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT507",
        Name = "name-spelled-in-several-ways",
        Severity = Severity.Warning,
        Title = new("同一名称写法不一", "A name is spelled in several ways"),
        Rationale = new(
            "同一企业、地方、项目的名称只差一个字，而这两个字形近或音近，多半有一处写错。生僻字同部首、笔画相近的也算形近。全称只差一个字而不形近的只作提示。",
            "Names of companies, places and projects that differ in one character, the two of which look or sound alike, are most likely one name misprinted. Rare characters of one radical with about as many strokes look alike, too. Full names that differ in another character are only noted."),
        RestsOn = new("同一名称处处一致；常用字按GB 2312一级字", "the same name everywhere; common characters after GB 2312, level 1"),
        Remedy = new("统一为正确的名称；确为两个名称的，写入设置的 names。", "Use the right name everywhere; where these are two names, put them into names of the settings."),
        Bad =
        [
            "开封市测试规划\n\n一、产业\n\n以开封炭素为龙头，支持开封炭素扩大产能。\n\n二、企业\n\n推动[|开封碳素|]上市。\n",
            "一、布局\n\n建设兰考县堌阳镇物流中心，打造兰考县堌阳民族乐器产业。\n\n二、重点\n\n发展兰考县[|埵阳镇|]。\n",
            "一、布局\n\n建设航空港经济综合实验区，依托航空港经济综合实验区。\n\n二、合作\n\n对接航空港经济[|综合试验区|]。\n",
            "一、项目\n\n[|三义寨产业园|]、东湖产业园、三义赛产业园、三义赛产业园。\n",
        ],
        Good = ["开封市测试规划\n\n一、产业\n\n以开封炭素为龙头。\n\n二、企业\n\n推动开封炭素上市。\n"],
        Quiet =
        [
            "一、布局\n\n建设跨境电商综合试验区，依托航空港经济综合实验区，开展科学实验和新品种试验。\n",
            "一、布局\n\n扩建市第一人民医院、市第二人民医院，建设城东工业园、城西工业园。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        var (spellings, names) = (new Spellings(input.Notices.Max(static figures => figures.Notice.Source.Content.Length)), new FullNames());
        foreach (var notice in input.Notices.Select(static figures => figures.Notice))
        {
            foreach (var strip in input.StripsOf(notice))
            {
                spellings.Add(notice, strip);
                names.Add(notice, strip);
            }
        }

        findings.AddRange(Doubtful(spellings.Differing(), input.Words).Select(forms => VariantFindings.Of(Info, Severity.Warning, forms)));
        findings.AddRange(Doubtful(names.Differing(), input.Words).Select(forms => VariantFindings.Of(Info, Severity.Note, forms)));
    }

    // The forms that the user does not know to be right, where they are still several.
    private static IEnumerable<ImmutableArray<ImmutableArray<Printing>>> Doubtful(IEnumerable<ImmutableArray<ImmutableArray<Printing>>> groups, KnownWords words) =>
        groups.Select(forms => forms.RemoveAll(form => words.HasName(form[0].Text))).Where(static forms => forms.Length > 1);
}
