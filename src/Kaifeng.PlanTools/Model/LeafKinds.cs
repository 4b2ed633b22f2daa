namespace Kaifeng.PlanTools.Model;

/// <summary>The names under which leaf kinds are printed.</summary>
public static class LeafKinds
{
    private static readonly string[] Names =
    [
        "unplaced", "header", "heading", "paragraph", "box-label", "box-title", "cell", "caption", "note", "markup", "dropped",
    ];

    /// <summary>The printed name, such as <c>box-label</c>.</summary>
    public static string Name(this LeafKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The kind of a printed name, or <c>null</c> for a name that is none.</summary>
    public static LeafKind? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (LeafKind)index : null;
}
