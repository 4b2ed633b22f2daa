using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Exporting.Markdown;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>What is no input though it lies in a folder of inputs: what the settings exclude, what Office and these tools put beside their files.</summary>
/// <param name="excluded">Patterns of the settings: one without a slash is of names, one with a slash of paths from <paramref name="folder"/>.</param>
/// <param name="folder">The folder of the settings.</param>
internal sealed class PassedOver(IReadOnlyCollection<string> excluded, string folder)
{
    // Office names the owner of an open document in a file of this name.
    private const string LockPrefix = "~$";

    private readonly Matcher? matcher = excluded.Count == 0 ? null : MatcherOf(excluded);

    /// <summary>For a user who excludes nothing.</summary>
    public static PassedOver Nothing { get; } = new([], ".");

    /// <summary>Whether a file is passed over.</summary>
    public bool Holds(string path) =>
        Path.GetFileName(path.AsSpan()).StartsWith(LockPrefix, StringComparison.Ordinal) || IsOwn(path) || IsExcluded(path);

    // notice.md says in other words what its text says; that it was written here its record tells.
    private static bool IsOwn(string path) =>
        Path.GetFileName(path) == NoticeMarkdown.FileName
        && Path.GetDirectoryName(Path.GetFullPath(path)) is { } notice
        && Path.GetDirectoryName(notice) is { } output
        && File.Exists(RunRecords.PathOf(output, Path.GetFileName(notice)));

    private bool IsExcluded(string path) =>
        matcher is not null && matcher.Match(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')).HasMatches;

    private static Matcher MatcherOf(IEnumerable<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var pattern in patterns)
        {
            matcher.AddInclude(pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimEnd('/') + (pattern.EndsWith('/') ? "/**" : "") : "**/" + pattern);
        }

        return matcher;
    }
}
