using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

using Kind = OrderedDictionary<(SourceText Source, int Description), ProjectFigure>;

/// <summary>PT506: area, investment or capacity of one named project, printed in two ways.</summary>
internal sealed class PT506ProjectDataDiffer : Rule
{
    // Beyond it no rounding of a unit that had to be converted explains a difference.
    private const decimal Near = 0.1m;

    private const int MostFigures = 6;

    private static readonly LocalText OtherPlace = new("同一项目", "same project");

    private static readonly LocalText[] Attributes = [new("占地面积", "area"), new("建筑面积", "floor space"), new("投资", "investment"), new("规模", "capacity")];

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT506",
        Name = "project-data-differ",
        Severity = Severity.Error,
        Title = new("同一项目的数据前后不一", "The data of one project differ"),
        Rationale = new(
            "同名项目的面积、投资、产能在各处应当一致；亩、公顷、平方米换算后再比，整数末尾的零按约数看。另有一项数据相同的报错，否则只作提醒。",
            "Area, investment and capacity of a project must be the same wherever it is named; mu, hectares and square metres are converted, and zeros at the end of a whole number may be rounded. It is an error where another figure of the project agrees, else a warning."),
        RestsOn = new("1亩=10000/15平方米；按所写的位数比较", "1 mu = 10000/15 m²; compared to the printed digits"),
        Remedy = new("核实该项目的数据，各处统一。", "Find out which is right and print it everywhere."),
        Bad =
        [
            "一、重点项目\n\n国际陆港物流园。规模：总占地面积51.3万m²。总投资：约4.99亿元。\n\n二、物流布局\n\n国际陆港物流园：规模：总占地面积[|42.4万 m^2|]。总投资：约4.99亿元。\n",
            "一、重点项目\n\n东湖现代科教园区，位于城南，规划面积88.8平方公里。\n\n二、布局\n\n东湖现代科教园区，位于城南，规划面积[|80平方公里|]。\n",
        ],
        Good = ["一、重点项目\n\n国际陆港物流园。规模：总占地面积51.3万m²。\n\n二、物流布局\n\n国际陆港物流园：规模：总占地面积51.3万 m^2。\n"],
        Quiet =
        [
            "一、重点项目\n\n禹王台商贸物流园。规模：总占地面积147.2万m²。\n\n二、物流布局\n\n禹王台商贸物流园：规划面积2200亩。\n",
            "一、重点项目\n\n县区域物流枢纽。分为两个节点，其中，智能化物流中心由市管辖，占地100亩。\n\n二、物流布局\n\n县区域物流枢纽：规划面积5000亩。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        var all = input.Notices.SelectMany(figures => ProjectReader.Read(figures, input.StripsOf(figures.Notice))).ToList();
        foreach (var project in all.GroupBy(static figure => figure.Key, StringComparer.Ordinal))
        {
            var kinds = project.GroupBy(static figure => (figure.Attribute, figure.Amount.Unit.Base)).Select(static kind => Described(kind)).Where(static kind => kind.Count > 1).ToList();
            findings.AddRange(kinds.Select(kind => Report(kind, kinds)).OfType<Finding>());
        }
    }

    // The figure of each description. Two different figures of one kind in one description are of parts.
    private static Kind Described(IEnumerable<ProjectFigure> kind) =>
        new(kind.GroupBy(static figure => (figure.Notice.Source, figure.Description))
            .Where(static figures => figures.Select(static figure => figure.Amount.BaseValue).Distinct().Count() == 1)
            .Select(static figures => KeyValuePair.Create(figures.Key, figures.First())));

    private Finding? Report(Kind kind, IEnumerable<Kind> kinds)
    {
        var usual = kind.Values.GroupBy(static figure => figure.Amount.BaseValue).MaxBy(static figures => figures.Count())!.First();
        var differing = kind.Values.Where(figure => !figure.AgreesWith(usual)).ToList();
        if (differing.Count == 0)
        {
            return null;
        }

        var (figure, severity) = differing.Select(figure => (figure, severity: SeverityOf(figure, usual, kinds))).MaxBy(static found => found.severity);
        var attribute = Attributes[(int)figure.Attribute];
        var others = kind.Values.Where(other => other != figure);
        var elsewhere = others.Where(other => other.Amount.BaseValue != figure.Amount.BaseValue).Select(Printed).Distinct(StringComparer.Ordinal).Take(MostFigures).ToArray();
        return new Finding
        {
            Rule = Info,
            Severity = severity,
            Notice = figure.Notice,
            PlanId = figure.PlanId,
            Place = figure.Place,
            Message = new(
                $"{figure.Name}的{attribute.Zh}此处写为{Printed(figure)}，别处写为{string.Join('、', elsewhere)}",
                $"the {attribute.En} of {figure.Name} is {Printed(figure)} here and {string.Join(", ", elsewhere)} elsewhere"),
            Printed = Printed(figure),
            Computed = Printed(usual),
            Others = [.. others.Select(static other => new FindingPlace(other.Notice, other.Place, OtherPlace))],
        };
    }

    private static Severity SeverityOf(ProjectFigure figure, ProjectFigure usual, IEnumerable<Kind> kinds) =>
        !(figure.IsConversion(usual) && figure.DistanceTo(usual) < Near) && kinds.Any(kind => SaysTheSame(kind, figure, usual)) ? Severity.Error : Severity.Warning;

    // Another kind of figure in which both descriptions agree.
    private static bool SaysTheSame(Kind kind, ProjectFigure figure, ProjectFigure usual) =>
        kind.TryGetValue((figure.Notice.Source, figure.Description), out var one)
        && kind.TryGetValue((usual.Notice.Source, usual.Description), out var other)
        && one.Attribute != figure.Attribute
        && one.AgreesWith(other);

    private static string Printed(ProjectFigure figure) => LineWraps.Remove(figure.Notice.Source.Read(figure.Place));
}
