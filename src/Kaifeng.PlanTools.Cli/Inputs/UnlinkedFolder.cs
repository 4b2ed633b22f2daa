using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>A folder as patterns see it: without links to other folders, since one that leads back up would never end.</summary>
internal sealed class UnlinkedFolder(DirectoryInfo folder) : DirectoryInfoBase
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => folder.Parent is { } parent ? new UnlinkedFolder(parent) : null;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry is FileInfo file)
            {
                yield return new FileInfoWrapper(file);
            }
            else if (entry is DirectoryInfo inside && !IsLink(inside))
            {
                yield return new UnlinkedFolder(inside);
            }
        }
    }

    public override DirectoryInfoBase? GetDirectory(string path)
    {
        var inside = new DirectoryInfo(Path.Combine(folder.FullName, path));
        return inside.Exists && !IsLink(inside) ? new UnlinkedFolder(inside) : null;
    }

    public override FileInfoBase? GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));

    private static bool IsLink(DirectoryInfo inside) => (inside.Attributes & FileAttributes.ReparsePoint) != 0;
}
