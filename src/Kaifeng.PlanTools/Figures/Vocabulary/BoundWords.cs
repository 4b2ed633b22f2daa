using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words before and after a figure that bind it.</summary>
internal static class BoundWords
{
    /// <summary>Words right before a figure; longer ones stand before those that end alike.</summary>
    private static readonly (string Word, Bound Bound)[] Before =
    [
        ("不低于", Bound.AtLeast), ("不少于", Bound.AtLeast), ("不小于", Bound.AtLeast), ("不能低于", Bound.AtLeast), ("不得低于", Bound.AtLeast), ("不得少于", Bound.AtLeast), ("至少", Bound.AtLeast),
        ("最低", Bound.AtLeast), ("最少", Bound.AtLeast), ("≥", Bound.AtLeast), ("≧", Bound.AtLeast), ("⩾", Bound.AtLeast), ("不弱于", Bound.AtLeast),
        ("不高于", Bound.AtMost), ("不超过", Bound.AtMost), ("不大于", Bound.AtMost), ("不多于", Bound.AtMost), ("不得超过", Bound.AtMost), ("不突破", Bound.AtMost), ("最多", Bound.AtMost),
        ("最高", Bound.AtMost), ("≤", Bound.AtMost), ("≦", Bound.AtMost), ("⩽", Bound.AtMost), ("控制在", Bound.Exact),
        ("突破", Bound.MoreThan), ("超过", Bound.MoreThan), ("超出", Bound.MoreThan), ("高于", Bound.MoreThan), ("大于", Bound.MoreThan), ("多于", Bound.MoreThan),
        ("优于", Bound.MoreThan), ("逾", Bound.MoreThan), ("超", Bound.MoreThan), (">", Bound.MoreThan), ("＞", Bound.MoreThan),
        ("低于", Bound.LessThan), ("小于", Bound.LessThan), ("少于", Bound.LessThan), ("不足", Bound.LessThan), ("不到", Bound.LessThan), ("<", Bound.LessThan), ("＜", Bound.LessThan),
        ("大约", Bound.About), ("约为", Bound.About), ("约", Bound.About), ("≈", Bound.About), ("大致", Bound.About), ("将近", Bound.SomewhatLess), ("接近", Bound.SomewhatLess), ("近", Bound.SomewhatLess),
        ("上", Bound.AtLeast), ("成", Bound.None), ("数", Bound.None), ("几", Bound.None),
    ];

    private static readonly (string Word, Bound Bound)[] After =
    [
        ("及以上", Bound.AtLeast), ("或以上", Bound.AtLeast), ("（含）以上", Bound.AtLeast), ("(含)以上", Bound.AtLeast), ("以上", Bound.AtLeast), ("及其以上", Bound.AtLeast),
        ("及以下", Bound.AtMost), ("或以下", Bound.AtMost), ("（含）以下", Bound.AtMost), ("(含)以下", Bound.AtMost), ("以下", Bound.AtMost), ("以内", Bound.AtMost), ("之内", Bound.AtMost),
        ("左右", Bound.About), ("上下", Bound.About),
    ];

    // 节约, 附近 and the like end in a word of bound and are none.
    private static readonly CharacterSet BeforeAbout = new("节集预制合公条签特契");
    private static readonly CharacterSet BeforeNear = new("附最邻临靠贴就亲相");
    private static readonly CharacterTable<(string Word, Bound Bound)> BeforeByLast = new(Before, static before => before.Word[^1]);

    /// <summary>The bound that stands right before <paramref name="at"/>, and how long it is; blanks between count.</summary>
    public static Bound? ReadBefore(ReadOnlySpan<char> text, int at, bool isRankAlone, out int length)
    {
        length = 0;
        var before = text[..at].TrimEnd(' ');
        if (before.Length > 1 && before[^1] is '了' or '至' or '到' && EndsWithBound(before[..^1]))
        {
            before = before[..^1];
        }

        if (before.IsEmpty)
        {
            return null;
        }

        foreach (var (word, bound) in BeforeByLast[before[^1]])
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && IsBound(before, word, isRankAlone))
            {
                length = at - (before.Length - word.Length);
                return bound;
            }
        }

        return null;
    }

    /// <summary>The bound that begins at <paramref name="at"/>, and how long it is; blanks before it count.</summary>
    public static Bound? ReadAfter(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at >= text.Length || text[at] is not ('及' or '或' or '（' or '(' or '以' or '之' or '左' or '上' or ' '))
        {
            return null;
        }

        var after = text[at..].TrimStart(' ');
        foreach (var (word, bound) in After)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
            {
                length = text.Length - at - after.Length + word.Length;
                return bound;
            }
        }

        return null;
    }

    private static bool EndsWithBound(ReadOnlySpan<char> text) =>
        text.EndsWith("超过", StringComparison.Ordinal) || text.EndsWith("突破", StringComparison.Ordinal) || text.EndsWith("接近", StringComparison.Ordinal) || text.EndsWith("控制", StringComparison.Ordinal);

    private static bool IsBound(ReadOnlySpan<char> before, string word, bool isRankAlone)
    {
        var previous = before.Length > word.Length ? before[before.Length - word.Length - 1] : ' ';
        return word switch
        {
            "约" => !BeforeAbout.Contains(previous),
            "近" => !BeforeNear.Contains(previous),
            "上" or "成" or "数" or "几" => isRankAlone && previous is not ('以' or '线' or '网'),
            _ => true,
        };
    }
}
