using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>What the rules of one family are about, by the hundreds of their ids.</summary>
internal static class RuleFamilies
{
    private static readonly (string Prefix, LocalText Name)[] Table =
    [
        ("PT1", new("文字", "text")),
        ("PT2", new("结构", "structure")),
        ("PT3", new("表格", "tables")),
        ("PT4", new("推算", "arithmetic")),
        ("PT5", new("一致", "agreement")),
        ("PT6", new("公文格式", "form")),
    ];

    /// <summary>The family's name; <c>null</c> for a rule of none.</summary>
    public static LocalText? Of(RuleInfo rule) => Array.Find(Table, row => rule.Id.StartsWith(row.Prefix, StringComparison.Ordinal)).Name;
}
