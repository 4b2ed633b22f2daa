namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>A difference that has a name of its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="More">Words of the figure from which is taken.</param>
/// <param name="Less">Words of the figure that is taken off.</param>
internal sealed record NamedDifference(string Name, string[] More, string[] Less)
{
    /// <summary>All (国家统计局, 《中国主要统计指标诠释》; 海关统计).</summary>
    public static IReadOnlyList<NamedDifference> All { get; } =
    [
        new("顺差", ["出口"], ["进口"]),
        new("逆差", ["进口"], ["出口"]),
        new("自然增长率", ["出生率"], ["死亡率"]),
        new("自然增长", ["出生"], ["死亡"]),
        new("机械增长", ["迁入"], ["迁出"]),
        new("净迁入", ["迁入"], ["迁出"]),
        new("净流入", ["流入", "迁入"], ["流出", "迁出"]),
        new("净流出", ["流出", "迁出"], ["流入", "迁入"]),
        new("结余", ["收入"], ["支出"]),
        new("赤字", ["支出"], ["收入"]),
        new("缺口", ["需求", "需水", "需"], ["供给", "供应", "可供", "供水"]),
        new("净出口", ["出口"], ["进口"]),
        new("净调入", ["调入"], ["调出"]),
        new("净增", ["新增", "新登记", "新设立"], ["注销", "退出", "减少"]),
    ];
}
