namespace Kaifeng.PlanTools.Checking;

/// <summary>How sure and how grave a finding is.</summary>
public enum Severity
{
    /// <summary>A person should look.</summary>
    Note,

    /// <summary>It is likely wrong.</summary>
    Warning,

    /// <summary>Arithmetic or two printed figures leave no way out.</summary>
    Error,
}

/// <summary>The names under which severities are printed.</summary>
public static class Severities
{
    private static readonly string[] Names = ["note", "warning", "error"];

    /// <summary>The printed name, such as <c>error</c>.</summary>
    public static string Name(this Severity severity) => Names[(int)severity];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The severity of a printed name, or <c>null</c> for a name that is none.</summary>
    public static Severity? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (Severity)index : null;
}
