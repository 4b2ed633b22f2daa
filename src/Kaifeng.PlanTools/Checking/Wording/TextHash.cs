namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Hashes of texts that are the same in every run: FNV-1a, which is short.</summary>
internal static class TextHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash of what was hashed and one value more.</summary>
    public static ulong Add(ulong hash, ulong value) => (hash ^ value) * Prime;

    /// <summary>The hash of what was hashed and a text more.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }
}
