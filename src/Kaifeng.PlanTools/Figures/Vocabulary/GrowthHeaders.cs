namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words that tell what a growth column holds.</summary>
internal static class GrowthHeaders
{
    private static readonly string[] Totals = ["累计", "总增", "五年增", "变化"];
    private static readonly string[] Yearly = ["年均", "年增", "每年", "增速"];

    /// <summary>Whether the column holds changes over the plan's years without brackets around them: <c>累计</c> alone.</summary>
    public static bool IsTotal(string header) => Holds(header, Totals) && !Holds(header, Yearly);

    private static bool Holds(string header, string[] words) => words.Any(word => header.Contains(word, StringComparison.Ordinal));
}
