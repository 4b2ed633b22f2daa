using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>What operands are called in messages.</summary>
internal static class RoleNames
{
    private static readonly LocalText[] Names =
    [
        new("基数", "base"), new("末数", "end"), new("部分", "part"), new("总量", "whole"), new("新增", "added"), new("所列项", "listed"), new("另一处", "other place"),
        new("减少", "removed"),
    ];

    /// <summary>The name of a role.</summary>
    public static LocalText Of(OperandRole role) => Names[(int)role];
}
