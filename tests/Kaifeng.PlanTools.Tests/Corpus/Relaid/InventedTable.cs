using System.Globalization;

namespace Kaifeng.PlanTools.Tests.Corpus.Relaid;

/// <summary>A table of indicators made from a seed: headers as issuers print them, categories over some rows, units in a column or in the names.</summary>
internal sealed record InventedTable(string[] Header, IReadOnlyList<string[]> Rows, IReadOnlyList<string> Expected)
{
    private static readonly string[] Numbers = ["序号", "编号", ""];
    private static readonly string[] Categories = ["类别", "领域", "指标类别", "维度", "", ""];
    private static readonly string[] Names = ["指标", "指标名称", "主要指标", "具体指标"];
    private static readonly (string Base, string Target)[] Years =
        [("2020年", "2025年"), ("2025年", "2030年"), ("2020年现状", "2025年目标"), ("基期值（2020年）", "目标值（2025年）"), ("2020年基准值", "2025年预期值"), ("2025年（预计）", "2030年目标值")];

    private static readonly string[] Growths = ["年均增长", "年均[累计]", "年均增速（%）", "", ""];
    private static readonly string[] Attributes = ["属性", "指标属性", "指标性质"];
    private static readonly string[] CategoryWords = ["发展规模", "绿色转型", "创新驱动", "民生福祉", "安全保障"];
    private static readonly (string Name, string Unit)[] Indicators =
    [
        ("公路通车里程", "公里"), ("森林覆盖率", "%"), ("研发经费投入强度", "%"), ("粮食综合生产能力", "万吨"), ("城镇污水处理率", "%"), ("电力装机规模", "万千瓦"), ("居民人均可支配收入", "元"), ("每千人口执业医师数", "人"),
        ("数字经济核心产业增加值占比", "%"), ("新能源汽车保有量", "万辆"), ("城镇调查失业率", "%"), ("用水总量", "亿立方米"), ("固定宽带用户数", "万户"), ("港口货物吞吐量", "万吨"), ("高速铁路营业里程", "公里"),
    ];

    public static InventedTable Of(int seed)
    {
        var random = new Random(seed);
        var (number, category, growth) = (Pick(random, Numbers), Pick(random, Categories), Pick(random, Growths));
        var (first, last) = Pick(random, Years);
        var hasUnits = random.Next(2) == 0;
        string[] header = [number, category, Pick(random, Names), hasUnits ? "单位" : "", first, last, growth, Pick(random, Attributes)];
        var rows = new List<string[]>();
        var expected = new List<string>();
        var indicators = Indicators.OrderBy(_ => random.Next()).Take(random.Next(5, 13)).ToList();
        var words = "";
        for (var i = 0; i < indicators.Count; i++)
        {
            var (name, unit) = indicators[i];
            var opens = category.Length > 0 && (i == 0 || random.Next(3) == 0) && (i * CategoryWords.Length / indicators.Count) is var index && CategoryWords[index] != words;
            words = opens ? CategoryWords[i * CategoryWords.Length / indicators.Count] : words;
            var low = random.Next(1000, 4000);
            var decimals = random.Next(2);
            var (from, to) = (Figure(low, decimals), (random.Next(3) == 0 ? "≥" : "") + Figure(low + random.Next(50, 900), decimals));
            var change = growth.Length == 0 ? "" : random.Next(2) == 0 ? "—" : $"[{random.Next(2, 30)}]";
            var attribute = random.Next(2) == 0 ? "预期性" : "约束性";
            rows.Add([(i + 1).ToString(CultureInfo.InvariantCulture), opens ? words : "", hasUnits ? name : $"{name}（{unit}）", unit, from, to, change, attribute]);
            expected.Add($"{words}|{name}|{unit}|{from},{to}{(change.StartsWith('[') ? "," + change : "")}|{attribute}");
        }

        var used = Enumerable.Range(0, header.Length).Where(column => header[column].Length > 0).ToArray();
        return new InventedTable([.. used.Select(column => header[column])], rows.ConvertAll<string[]>(row => [.. used.Select(column => row[column])]), expected);
    }

    /// <summary>Whether rows are numbered, so that glued ones have a beginning.</summary>
    public bool IsNumbered => Header[0] is "序号" or "编号";

    /// <summary>Whether a column of categories could run into the names.</summary>
    public bool HasCategories => Header.Any(Categories[..^2].Contains);

    private static string Figure(int value, int decimals) => (value / (decimals == 0 ? 1m : 10m)).ToString(decimals == 0 ? "0" : "0.0", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];
}
