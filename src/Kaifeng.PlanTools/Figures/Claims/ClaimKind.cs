namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>The kinds of statement that figures can confirm.</summary>
public enum ClaimKind
{
    /// <summary>A yearly rate with both ends (compound annual growth rate).</summary>
    Cagr,

    /// <summary>A change against an earlier figure: <c>较2015年降低22.3个百分点</c>, a cumulative or average-change cell.</summary>
    Change,

    /// <summary>A total and its parts.</summary>
    Sum,

    /// <summary>A part as a share of a whole.</summary>
    Share,

    /// <summary><c>是…的1.54倍</c>, <c>翻一番</c>.</summary>
    Multiple,

    /// <summary>A base and what is added to it: <c>新增…累计达到…</c>.</summary>
    Added,

    /// <summary>A declared number and a list: <c>“六枢纽”：…</c>, <c>…等十大…</c>.</summary>
    Count,

    /// <summary>The same figure said again in another place.</summary>
    Restated,

    /// <summary>An amount for each of something: <c>人均</c>, <c>亩均</c>, <c>年均</c> of a total.</summary>
    Average,

    /// <summary>How far two figures lie apart: <c>高于全省3.2个百分点</c>, <c>顺差</c>.</summary>
    Difference,

    /// <summary>What is left of a whole: <c>其余</c>, <c>剩余</c>.</summary>
    Remainder,

    /// <summary>Two figures set against each other: <c>医护比1:1.2</c>.</summary>
    Ratio,

    /// <summary>An identity of the trade: <c>城镇化率</c>, <c>单位GDP能耗</c>, a rate of two counts.</summary>
    Identity,

    /// <summary>A cell of a column that follows from other columns in all other rows.</summary>
    Column,
}

/// <summary>The names under which claim kinds are printed.</summary>
public static class ClaimKinds
{
    private static readonly string[] Names = ["cagr", "change", "sum", "share", "multiple", "added", "count", "restated", "average", "difference", "remainder", "ratio", "identity", "column"];

    /// <summary>The printed name, such as <c>cagr</c>.</summary>
    public static string Name(this ClaimKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;
}
