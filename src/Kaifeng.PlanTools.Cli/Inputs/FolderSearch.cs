using System.IO.Enumeration;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Reading.Containers;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>What was found in a folder or by a pattern.</summary>
/// <param name="Files">The files.</param>
/// <param name="Links">Links that were not followed.</param>
/// <param name="Closed">Folders that could not be looked into, and why.</param>
internal sealed record FoundFiles(List<string> Files, List<string> Links, List<(string Path, LocalText Reason)> Closed);

/// <summary>Finds what may be an input in a folder and the folders in it: files of known endings, hidden ones left out.</summary>
/// <param name="folder">The folder.</param>
/// <param name="findsJson">Whether a <c>notice.json</c> is an input.</param>
/// <param name="follows">Whether links are followed that lead out of the folder, or to folders.</param>
internal sealed class FolderSearch(string folder, bool findsJson, bool follows)
{
    private readonly string root = RealPaths.Of(folder) ?? Path.GetFullPath(folder);
    private readonly List<string> found = [];
    private readonly List<string> links = [];
    private readonly List<(string Path, LocalText Reason)> closed = [];
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <summary>What lies in it.</summary>
    public FoundFiles Find()
    {
        Enter(folder);
        return new FoundFiles(found, links, closed);
    }

    private void Enter(string inside)
    {
        // Links may lead back up.
        if (follows && !entered.Add(RealPaths.Of(inside) ?? inside))
        {
            return;
        }

        foreach (var (path, isFolder, isLink) in Entries(inside))
        {
            if (isLink && !Follows(path, isFolder))
            {
                continue;
            }

            if (isFolder)
            {
                Enter(path);
            }
            else
            {
                found.Add(path);
            }
        }
    }

    // A link to a folder that lies inside shows what is found there anyway.
    private bool Follows(string path, bool isFolder)
    {
        if (follows)
        {
            return true;
        }

        var isInside = RealPaths.Of(path) is { } real && (real == root || RealPaths.IsInside(real, root));
        if (!isInside)
        {
            links.Add(path);
        }

        return isInside && !isFolder;
    }

    private List<(string Path, bool IsFolder, bool IsLink)> Entries(string inside)
    {
        try
        {
            return Listed(inside);
        }
        catch (Exception exception) when (inside != folder && exception is IOException or UnauthorizedAccessException)
        {
            closed.Add((inside, Trouble.Of(exception)));
            return [];
        }
    }

    private List<(string Path, bool IsFolder, bool IsLink)> Listed(string inside) =>
    [
        .. new FileSystemEnumerable<(string, bool, bool)>(
            inside,
            static (ref entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0),
            new EnumerationOptions { IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => entry.IsDirectory || IsInput(entry.FileName),
        },
    ];

    private bool IsInput(ReadOnlySpan<char> name) => FileEndings.IsKnown(name) || (findsJson && name.SequenceEqual(NoticeJson.FileName));
}
