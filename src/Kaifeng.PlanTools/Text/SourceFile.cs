using System.Security.Cryptography;

namespace Kaifeng.PlanTools.Text;

/// <summary>The file that a text was read from: its name and its bytes, or only their hash where the bytes are not at hand.</summary>
public sealed class SourceFile
{
    private readonly ReadOnlyMemory<byte> bytes;
    private string? sha256;

    /// <summary>A file that was read.</summary>
    /// <param name="name">The file's name without its folder, such as <c>kaifeng-2022-29.txt</c>.</param>
    /// <param name="bytes">The whole file; not to be changed afterwards.</param>
    public SourceFile(string name, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        this.bytes = bytes;
    }

    private SourceFile(string name, string sha256)
    {
        Name = name;
        this.sha256 = sha256;
    }

    /// <summary>A file of which only name and hash are known, as from a <c>notice.json</c>.</summary>
    public static SourceFile Known(string name, string sha256) => new(name, sha256);

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    /// <summary>The file's bytes; empty where only the hash is known.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>SHA-256 (FIPS 180-4) of the bytes, lower-case hexadecimal; computed when first asked for.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}
