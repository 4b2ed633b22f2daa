using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT108: a unit that one plan spells in several ways.</summary>
internal sealed class PT108MixedUnitSpelling : WordingRule
{
    private static readonly LocalText OtherPlace = new("同一单位", "the same unit");

    private readonly record struct PrintedUnit(Strip Strip, int Start, int End, int Spelling)
    {
        public Passage Place => Strip.Place.Slice(Start, End);
    }

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT108",
        Name = "mixed-unit-spelling",
        Severity = Severity.Warning,
        Title = new("同一单位符号写法不一", "A unit is spelled in several ways"),
        Rationale = new(
            "同一规划里m²与m^2、kW与KW混用，是录入或转换留下的，应统一为国家标准的写法。％与%、吨标煤与吨标准煤这类只作提示。平方米与m²是两种写法，不报告。每个规划每个单位合报一处。",
            "m² and m^2, or kW and KW, in one plan come from typing or conversion; the standard's spelling is meant throughout. ％ and %, or 吨标煤 and 吨标准煤, are only noted. A unit's Chinese name beside its symbol is let be. Reported once for each unit of a plan."),
        RestsOn = new("GB 3100—1993、GB 3101—1993", "GB 3100—1993, GB 3101—1993"),
        Remedy = new("统一为国家标准的写法，如m²、kW。", "Use the spelling of the national standard throughout, such as m², kW."),
        Bad =
        [
            "一、布局\n\n南区占地147.2万m²。\n\n北区占地42.4万 [|m^2|]，东区占地133.4万 m^2。\n",
            "一、能源\n\n风电装机5000kW，光伏装机3000[|KW|]。\n",
        ],
        Good = ["一、布局\n\n南区占地147.2万m²。\n\n北区占地42.4万m²。\n"],
        Quiet =
        [
            "一、布局\n\n南区占地147.2万m²，北区占地3平方公里，东区占地500平方米。\n",
            "一、布局\n\n光伏装机30MW、3kW，供热200kWh，广义货币M2增长8%，PM2.5下降3%。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        var printed = new Dictionary<(string PlanId, int Unit), List<PrintedUnit>>();
        foreach (var strip in strips)
        {
            foreach (var (start, end, unit, spelling) in UnitSpellings.Find(strip.Text.Span))
            {
                var key = (strip.Holder.PlanId, unit);
                if (!printed.TryGetValue(key, out var places))
                {
                    printed[key] = places = [];
                }

                places.Add(new PrintedUnit(strip, start, end, spelling));
            }
        }

        return printed.Where(static unit => unit.Value.Exists(place => place.Spelling != unit.Value[0].Spelling)).Select(unit => Report(figures, unit.Key.Unit, unit.Value));
    }

    // What is not the best of the spellings there are is reported, and the first place of that one with it.
    private Finding Report(NoticeFigures figures, int unit, List<PrintedUnit> printed)
    {
        var (spellings, areSymbols) = UnitSpellings.Groups[unit];
        var used = printed.Select(static place => place.Spelling).Distinct().Order().ToList();
        var best = printed.First(place => place.Spelling == used[0]);
        var odd = printed.Where(place => place.Spelling != used[0]).ToList();
        var others = string.Join('、', used.Skip(1).Select(spelling => spellings[spelling]));
        return Report(
            figures,
            [odd[0].Place, best.Place, .. odd.Skip(1).Take(MostPlaces).Select(static place => place.Place)],
            new($"同一单位在本规划中有“{spellings[used[0]]}”和“{others}”两种写法", $"the plan spells one unit {spellings[used[0]]} and {others}"),
            OtherPlace) with
        {
            Severity = areSymbols ? Severity.Warning : Severity.Note,
            Computed = spellings[used[0]],
        };
    }
}
