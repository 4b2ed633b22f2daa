using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

/// <summary>Checks of one table in a short plan.</summary>
internal static class TableTexts
{
    /// <summary>A text with a table under a caption.</summary>
    public static string Text(params string[] rows) =>
        $"一、发展目标\n\n到2025年，发展质量稳步提升。\n\n专栏1 主要指标\n\n{string.Join('\n', rows)}\n\n二、重点任务\n\n加强统筹协调。\n";

    /// <summary>The findings of a rule in such a text.</summary>
    public static ImmutableArray<Finding> Findings(Rule rule, params string[] rows) => CheckTexts.Check(Text(rows), rule).Findings;
}
