using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>The names under which the roles of a claim's operands are printed.</summary>
internal static class OperandRoleNames
{
    private static readonly string[] Names = ["base", "end", "part", "whole", "added", "item", "same", "removed"];

    /// <summary>The printed name, such as <c>base</c>.</summary>
    public static string Name(this OperandRole role) => Names[(int)role];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;
}
