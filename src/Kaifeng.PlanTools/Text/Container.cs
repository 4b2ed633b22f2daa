namespace Kaifeng.PlanTools.Text;

/// <summary>What a notice's file is.</summary>
public enum Container
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A page of a site.</summary>
    Html,

    /// <summary>CommonMark with pipe tables.</summary>
    Markdown,

    /// <summary>A document of Word (ISO/IEC 29500).</summary>
    Docx,
}

/// <summary>The names under which containers are printed and asked for.</summary>
public static class Containers
{
    private static readonly string[] Names = ["text", "html", "markdown", "docx"];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The printed name, such as <c>html</c>.</summary>
    public static string Name(this Container container) => Names[(int)container];

    /// <summary>The container of a printed name, or <c>null</c> for a name that is none.</summary>
    public static Container? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (Container)index : null;
}
