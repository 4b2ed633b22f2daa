namespace Kaifeng.PlanTools.Model;

/// <summary>The styles of heading, in the order in which they hold each other.</summary>
public enum SectionKind
{
    /// <summary><c>前言</c>.</summary>
    Foreword,

    /// <summary><c>第一篇</c>.</summary>
    Part,

    /// <summary><c>第一章</c>.</summary>
    Chapter,

    /// <summary><c>第一节</c>.</summary>
    Section,

    /// <summary><c>一、</c> (GB/T 9704—2012, 7.3.3, first level).</summary>
    L1,

    /// <summary><c>（一）</c>, second level.</summary>
    L2,

    /// <summary><c>1.</c>, third level.</summary>
    L3,

    /// <summary><c>（1）</c>, fourth level.</summary>
    L4,

    /// <summary><c>1</c> of a decimal numbering.</summary>
    D1,

    /// <summary><c>1.1</c>.</summary>
    D2,

    /// <summary><c>1.1.1</c>.</summary>
    D3,

    /// <summary>An unnumbered heading on a line of its own.</summary>
    Heading,
}

/// <summary>The names under which section kinds are printed.</summary>
public static class SectionKinds
{
    private static readonly string[] Names =
    [
        "foreword", "part", "chapter", "section", "l1", "l2", "l3", "l4", "d1", "d2", "d3", "heading",
    ];

    /// <summary>The printed name, such as <c>chapter</c>.</summary>
    public static string Name(this SectionKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The kind of a printed name, or <c>null</c> for a name that is none.</summary>
    public static SectionKind? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (SectionKind)index : null;
}
