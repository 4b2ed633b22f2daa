namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Paths as URIs (RFC 3986; RFC 8089 for absolute ones).</summary>
internal static class SarifUri
{
    /// <summary>Whether a path with <c>/</c> begins at a root or a drive.</summary>
    public static bool IsAbsolute(string path) => path.StartsWith('/') || HasDrive(path);

    /// <summary>The path's URI: relative for a relative path, else of the scheme <c>file</c>.</summary>
    public static string Of(string path)
    {
        if (HasDrive(path))
        {
            return "file:///" + path[..2] + Escaped(path[2..]);
        }

        return path.StartsWith("//", StringComparison.Ordinal) ? "file:" + Escaped(path) : path.StartsWith('/') ? "file://" + Escaped(path) : Escaped(path);
    }

    private static bool HasDrive(string path) => path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '/', ..];

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
