using System.IO.Compression;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Docx.Packages;

/// <summary>The parts of a document's package (ISO/IEC 29500-2), read one by one within <see cref="PackageLimits"/>.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainKind = "officeDocument";
    private const string UsualMain = "word/document.xml";

    // Word packs an encrypted document into a compound file with a stream of this name.
    private static readonly byte[] EncryptedStream = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long left = PackageLimits.LargestText;

    private DocxPackage(ZipArchive archive)
    {
        this.archive = archive;
        foreach (var entry in archive.Entries)
        {
            entries.TryAdd(NameOf(entry), entry);
        }

        Main = Relations.Of(this, "").First(MainKind)?.Target is { } main && entries.ContainsKey(main) ? main : UsualMain;
        MainRelations = Relations.Of(this, Main);
    }

    /// <summary>The name of the part that holds the text.</summary>
    public string Main { get; }

    /// <summary>What the text's part refers to.</summary>
    public Relations MainRelations { get; }

    /// <summary>The names of all parts, as the archive has them.</summary>
    public IEnumerable<string> Names => archive.Entries.Select(static entry => entry.FullName);

    /// <summary>Opens a package.</summary>
    /// <exception cref="PackageException">The bytes are none that is read.</exception>
    public static DocxPackage Open(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK"u8))
        {
            throw new PackageException(ErrorOf(bytes));
        }

        var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > PackageLimits.MostEntries)
        {
            archive.Dispose();
            throw new PackageException(ReadError.Oversized);
        }

        return new DocxPackage(archive);
    }

    /// <summary>A part's bytes; <c>null</c> where there is none of the name.</summary>
    /// <exception cref="PackageException">The part is larger than parts may be.</exception>
    public byte[]? Read(string name) => entries.TryGetValue(name, out var entry) ? Read(entry) : null;

    /// <summary>The bytes of the part of a kind that the text's part refers to; <c>null</c> where there is none.</summary>
    public byte[]? ReadRelated(string kind) => MainRelations.First(kind) is { } relation ? Read(relation.Target) : null;

    /// <summary>All entries with their bytes, in the order of the archive; a second one of a name is left out.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> All() =>
        archive.Entries.Where(entry => entries.GetValueOrDefault(NameOf(entry)) == entry).Select(entry => (NameOf(entry), Read(entry)));

    public void Dispose() => archive.Dispose();

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static ReadError ErrorOf(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ReadError.Damaged;
        }

        return bytes.IndexOf(EncryptedStream) >= 0 ? ReadError.Encrypted : ReadError.Doc;
    }

    // What the archive says of a part's length is not to be relied on: the bytes are counted as they come.
    private byte[] Read(ZipArchiveEntry entry)
    {
        var most = Math.Min(
            Math.Min(PackageLimits.LargestPart, left),
            Math.Max(PackageLimits.SmallPart, entry.CompressedLength * PackageLimits.MostRatio));
        using var content = entry.Open();
        using var part = new MemoryStream();
        var buffer = new byte[81_920];
        while (content.Read(buffer) is var count and > 0)
        {
            if (part.Length + count > most)
            {
                throw new PackageException(ReadError.Oversized);
            }

            part.Write(buffer, 0, count);
        }

        left -= part.Length;
        return part.ToArray();
    }
}
