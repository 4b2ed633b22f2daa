using System.Globalization;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>A size as users write it: <c>64MB</c>, <c>1K</c>, <c>500</c>.</summary>
internal readonly record struct ByteSize(long Bytes)
{
    private static readonly (string Suffix, int Shift)[] Suffixes =
    [
        ("GB", 30), ("MB", 20), ("KB", 10), ("G", 30), ("M", 20), ("K", 10), ("B", 0), ("", 0),
    ];

    /// <summary>The size that <paramref name="text"/> says; <c>null</c> where it is none from 1 to 2047MB, as much as an array holds.</summary>
    public static ByteSize? Parse(string text)
    {
        var (suffix, shift) = Array.Find(Suffixes, row => text.EndsWith(row.Suffix, StringComparison.OrdinalIgnoreCase));
        var isNumber = long.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is > 0 && size <= int.MaxValue >> shift ? new ByteSize(size << shift) : null;
    }

    /// <summary>The size in the largest unit that gives a whole number.</summary>
    public override string ToString()
    {
        var bytes = Bytes;
        var (suffix, shift) = Array.Find(Suffixes, row => bytes >> row.Shift << row.Shift == bytes && bytes >> row.Shift > 0);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes >> shift}{suffix}");
    }
}
