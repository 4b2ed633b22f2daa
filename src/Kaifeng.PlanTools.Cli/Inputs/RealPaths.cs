namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Where paths lead when all links on the way are followed.</summary>
internal static class RealPaths
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path without links; <c>null</c> where links lead in a circle. Parts that do not exist stay as they are.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[real.Length..]).Reverse());
        for (var links = 0; rest.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (TargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            foreach (var inner in Parts(Path.IsPathRooted(target) ? target[real.Length..] : target).Reverse())
            {
                rest.Push(inner);
            }
        }

        return real;
    }

    /// <summary>Whether a path without links lies in a folder given without links.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? TargetOf(string path) => new FileInfo(path).LinkTarget;

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(static part => part != ".");
}
