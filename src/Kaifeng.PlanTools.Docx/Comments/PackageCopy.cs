using System.IO.Compression;
using Kaifeng.PlanTools.Docx.Packages;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>Writes a package anew with some parts changed or added.</summary>
internal static class PackageCopy
{
    // The first moment that an archive can tell: a copy made tomorrow is the same bytes.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the entries in their order, then the new ones.</summary>
    public static void Write(DocxPackage package, Dictionary<string, byte[]> changed, Stream to)
    {
        var left = changed.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in package.All())
        {
            Add(archive, name, changed.GetValueOrDefault(name, bytes));
            left.Remove(name);
        }

        foreach (var name in left.Order(StringComparer.Ordinal))
        {
            Add(archive, name, changed[name]);
        }
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
