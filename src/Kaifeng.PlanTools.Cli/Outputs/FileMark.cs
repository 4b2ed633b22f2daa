using System.Globalization;
using System.IO.Hashing;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>By what a file that was written is known again: its length in bytes and the XXH128 hash of them.</summary>
internal readonly record struct FileMark(long Length, UInt128 Hash)
{
    /// <summary>Whether the file is there and has these bytes.</summary>
    public bool IsOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length == Length && HashOf(path) == Hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The mark as one word.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length}:{Hash:x32}");

    /// <summary>The mark of a word; <c>null</c> where it is none.</summary>
    public static FileMark? Parse(ReadOnlySpan<char> word)
    {
        var colon = word.IndexOf(':');
        return colon > 0
            && long.TryParse(word[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && UInt128.TryParse(word[(colon + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? new FileMark(length, hash)
            : null;
    }

    private static UInt128 HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        var hash = new XxHash128();
        var buffer = new byte[128 * 1024];
        while (file.Read(buffer) is var count and > 0)
        {
            hash.Append(buffer.AsSpan(0, count));
        }

        return hash.GetCurrentHashAsUInt128();
    }
}
