namespace Kaifeng.PlanTools.Docx.Packages;

/// <summary>
/// What a package may hold. The largest documents of offices stay far below; one beyond is made to exhaust who opens it.
/// Deflate makes at most 1032 bytes of one, and the parts of real documents at most some fifty.
/// </summary>
internal static class PackageLimits
{
    /// <summary>Entries of the archive.</summary>
    public const int MostEntries = 20_000;

    /// <summary>Bytes of one part.</summary>
    public const long LargestPart = 256L << 20;

    /// <summary>Bytes of all parts that are read.</summary>
    public const long LargestText = 512L << 20;

    /// <summary>Bytes below which a part may be packed as tightly as it likes.</summary>
    public const long SmallPart = 16L << 20;

    /// <summary>How many bytes may come of one in a larger part.</summary>
    public const long MostRatio = 200;

    /// <summary>Elements within each other.</summary>
    public const int Deepest = 256;
}
