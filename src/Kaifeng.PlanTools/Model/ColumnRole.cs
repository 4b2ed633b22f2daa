namespace Kaifeng.PlanTools.Model;

/// <summary>What a column of an indicator table holds.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that the header tells.</summary>
    None,

    /// <summary>The running number.</summary>
    Number,

    /// <summary>The category of indicators (<c>类别</c>, <c>领域</c>).</summary>
    Category,

    /// <summary>The indicator's name.</summary>
    Name,

    /// <summary>The unit (<c>单位</c>).</summary>
    Unit,

    /// <summary>The value from which the plan starts.</summary>
    Baseline,

    /// <summary>The value the plan sets as a goal.</summary>
    Target,

    /// <summary>A value that was reached.</summary>
    Actual,

    /// <summary>A rate of growth or a total change (<c>年均增长</c>, <c>累计</c>).</summary>
    Growth,

    /// <summary><c>约束性</c> or <c>预期性</c>.</summary>
    Attribute,

    /// <summary>What the indicator is a part of, between category and name (<c>一级指标</c> beside <c>类别</c>).</summary>
    Parent,
}

/// <summary>The names under which column roles are printed.</summary>
public static class ColumnRoles
{
    private static readonly string[] Names =
    [
        "", "number", "category", "name", "unit", "baseline", "target", "actual", "growth", "attribute", "parent",
    ];

    /// <summary>The printed name, such as <c>baseline</c>.</summary>
    public static string Name(this ColumnRole role) => Names[(int)role];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The role of a printed name, or <c>null</c> for a name that is none.</summary>
    public static ColumnRole? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (ColumnRole)index : null;

    /// <summary>Whether the column holds figures or words in their place.</summary>
    public static bool IsFigure(this ColumnRole role) => role is ColumnRole.Baseline or ColumnRole.Target or ColumnRole.Actual or ColumnRole.Growth;
}

/// <summary>What a printed row of a table is.</summary>
public enum RowKind
{
    /// <summary>A row of headers.</summary>
    Header,

    /// <summary>A category that stands as a row of its own (<c>一、城镇化水平</c>).</summary>
    Category,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>None of these; its cells are kept as they are.</summary>
    Other,

    /// <summary>An indicator's that can be read in more than one way, so that it is not read at all.</summary>
    Unread,
}

/// <summary>The names under which row kinds are printed.</summary>
public static class RowKinds
{
    private static readonly string[] Names = ["header", "category", "indicator", "other", "unread"];

    /// <summary>The printed name.</summary>
    public static string Name(this RowKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The kind of a printed name, or <c>null</c> for a name that is none.</summary>
    public static RowKind? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (RowKind)index : null;
}
