namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words of a share of a whole: <c>占服务业比重为</c>.</summary>
internal static class ShareWords
{
    private static readonly string[] Shares = ["比重", "比例", "比率", "份额", "百分比", "之比", "比"];

    /// <summary>A whole that is named in some words.</summary>
    /// <param name="At">Where 占 stands.</param>
    /// <param name="Start">Where the whole's name begins.</param>
    /// <param name="End">Where it ends.</param>
    public readonly record struct Whole(int At, int Start, int End);

    /// <summary>The whole of a share that some words name; <c>null</c> where they name none.</summary>
    public static Whole? WholeOf(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOf('占');
        if (at < 0 || words[at..].ContainsAny("，；。、"))
        {
            return null;
        }

        foreach (var share in Shares)
        {
            if (words[at..].LastIndexOf(share, StringComparison.Ordinal) is var found and > 1)
            {
                var end = at + found;
                end -= words[end - 1] == '的' ? 1 : 0;
                return end > at + 1 ? new Whole(at, at + 1, end) : null;
            }
        }

        return words.EndsWith("的", StringComparison.Ordinal) && words.Length - at > 3 ? new Whole(at, at + 1, words.Length - 1) : null;
    }

    /// <summary>Part and whole of an indicator that is a share: <c>网络零售额占社会消费品零售总额的比重</c>; <c>null</c> for any other.</summary>
    public static (string Part, string Whole)? PartsOf(string name) =>
        WholeOf(name) is { At: > 0 } whole ? (name[..whole.At], name[whole.Start..whole.End])
        : name.IndexOf('占', StringComparison.Ordinal) is var at and > 0 && at + 2 < name.Length && !name.AsSpan(at).ContainsAny("，、（") ? (name[..at], name[(at + 1)..].TrimEnd('的'))
        : null;
}
