using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words before and after a figure that bind it.</summary>
internal static class BoundWords
{
    /// <summary>Words right before a figure; longer ones stand before those that end alike.</summary>
    private static readonly (string Word, Bound Bound)[] Before =
    [
        .. Negated("低于", Bound.AtLeast), .. Negated("少于", Bound.AtLeast), .. Negated("小于", Bound.AtLeast), .. Negated("弱于", Bound.AtLeast), .. Negated("短于", Bound.AtLeast),
        ("不下于", Bound.AtLeast), ("不下", Bound.AtLeast), ("至少", Bound.AtLeast), ("最低", Bound.AtLeast), ("最少", Bound.AtLeast), ("起码", Bound.AtLeast), ("年满", Bound.AtLeast),
        ("≥", Bound.AtLeast), ("≧", Bound.AtLeast), ("⩾", Bound.AtLeast), (">=", Bound.AtLeast), ("＞=", Bound.AtLeast), ("＞＝", Bound.AtLeast),
        .. Negated("高于", Bound.AtMost), .. Negated("超过", Bound.AtMost), .. Negated("大于", Bound.AtMost), .. Negated("多于", Bound.AtMost), .. Negated("长于", Bound.AtMost), .. Negated("突破", Bound.AtMost),
        .. Negated("超", Bound.AtMost), ("未超过", Bound.AtMost), ("未超", Bound.AtMost), ("未突破", Bound.AtMost), ("没有超过", Bound.AtMost), ("最多", Bound.AtMost), ("至多", Bound.AtMost), ("最高", Bound.AtMost),
        ("≤", Bound.AtMost), ("≦", Bound.AtMost), ("⩽", Bound.AtMost), ("<=", Bound.AtMost), ("＜=", Bound.AtMost), ("＜＝", Bound.AtMost), ("控制在", Bound.Exact),
        ("突破", Bound.MoreThan), ("超过", Bound.MoreThan), ("超出", Bound.MoreThan), ("高于", Bound.MoreThan), ("大于", Bound.MoreThan), ("多于", Bound.MoreThan), ("长于", Bound.MoreThan),
        ("优于", Bound.MoreThan), ("快于", Bound.MoreThan), ("跨过", Bound.MoreThan), ("迈过", Bound.MoreThan), ("越过", Bound.MoreThan), ("不止", Bound.MoreThan), ("不只", Bound.MoreThan),
        ("逾", Bound.MoreThan), ("超", Bound.MoreThan), ("破", Bound.MoreThan), ("过", Bound.MoreThan), (">", Bound.MoreThan), ("＞", Bound.MoreThan),
        ("低于", Bound.LessThan), ("小于", Bound.LessThan), ("少于", Bound.LessThan), ("短于", Bound.LessThan), ("慢于", Bound.LessThan), ("不足", Bound.LessThan), ("不到", Bound.LessThan), ("未到", Bound.LessThan),
        ("不及", Bound.LessThan), ("不满", Bound.LessThan), ("未满", Bound.LessThan), ("未达到", Bound.LessThan), ("未达", Bound.LessThan), ("<", Bound.LessThan), ("＜", Bound.LessThan),
        ("大约", Bound.About), ("约为", Bound.About), ("大概", Bound.About), ("约", Bound.About), ("≈", Bound.About), ("大致", Bound.About),
        ("将近", Bound.SomewhatLess), ("接近", Bound.SomewhatLess), ("逼近", Bound.SomewhatLess), ("直逼", Bound.SomewhatLess), ("近", Bound.SomewhatLess),
        ("上", Bound.AtLeast), ("数", Bound.None), ("几", Bound.None),
    ];

    private static readonly (string Word, Bound Bound)[] After =
    [
        ("及以上", Bound.AtLeast), ("或以上", Bound.AtLeast), ("（含）以上", Bound.AtLeast), ("(含)以上", Bound.AtLeast), ("以上", Bound.AtLeast), ("及其以上", Bound.AtLeast),
        ("及以下", Bound.AtMost), ("或以下", Bound.AtMost), ("（含）以下", Bound.AtMost), ("(含)以下", Bound.AtMost), ("以下", Bound.AtMost), ("以内", Bound.AtMost), ("之内", Bound.AtMost),
        ("（含）以内", Bound.AtMost), ("(含)以内", Bound.AtMost), ("封顶", Bound.AtMost), ("左右", Bound.About), ("上下", Bound.About),
    ];

    // 节约, 附近, 赶超, 打破 and the like end in a word of bound and are none.
    private static readonly CharacterTable<(string Word, PhraseSet Endings)> Words = new(
        [
            ("约", new PhraseSet("节约", "集约", "预约", "合约", "公约", "签约", "特约", "契约", "违约", "履约", "毁约", "盟约", "邀约", "简约", "爽约", "守约")),
            ("近", new PhraseSet("附近", "最近", "邻近", "临近", "靠近", "贴近", "就近", "亲近", "相近", "远近", "走近", "拉近")),
            ("超", new PhraseSet("赶超", "反超", "商超", "英超")),
            ("破", new PhraseSet("打破", "攻破", "侦破", "突破", "冲破", "击破", "残破", "爆破", "识破", "查破", "告破")),
            ("过", new PhraseSet("通过", "经过", "不过", "胜过", "路过", "度过", "渡过", "审过", "走过", "办过", "开过", "做过", "去过")),
            ("上", new PhraseSet("以上", "线上", "网上", "晚上", "早上", "海上", "会上", "历史上", "基本上", "实际上", "世界上", "身上", "山上", "赶上", "跟上", "算上", "基础上", "岸上", "村上", "台上", "总体上")),
            ("数", new PhraseSet("总数", "人数", "户数", "个数", "次数", "件数", "指数", "倍数", "系数", "少数", "多数", "半数", "基数", "位数", "参数", "项数", "家数", "点数", "台数", "艘数", "函数", "常数", "约数")),
            ("不足", new PhraseSet("存在不足")),
            ("不到", new PhraseSet("找不到", "做不到", "看不到", "办不到", "得不到", "意想不到")),
            ("不及", new PhraseSet("来不及", "措手不及")),
        ],
        static entry => entry.Word[^1]);

    // The same where a clause begins with them; 收入超50亿元, 更新近3万平方米 and 连续约3年 are bound.
    private static readonly PhraseSet Opening = new("入超", "出超", "新近", "续约", "中超", "解约", "制约", "条约");

    // What is broken through and not exceeded: 突破30项关键技术.
    private static readonly PhraseSet Barriers = new("技术", "难题", "瓶颈", "难关", "工艺", "壁垒", "卡脖子", "“卡脖子", "堵点");
    private static readonly CharacterTable<(string Word, Bound Bound)> BeforeByLast = new(Before, static before => before.Word[^1]);
    private static readonly PhraseSet Reaching = new("超过", "突破", "接近", "控制", "超", "跨过", "迈过");

    // How far behind a figure the word for what is broken through may stand.
    private const int LongestBarrier = 12;

    /// <summary>The bound that stands right before <paramref name="at"/>, and how long it is; blanks between count.</summary>
    public static Bound? ReadBefore(ReadOnlySpan<char> text, int at, bool isRankAlone, out int length)
    {
        length = 0;
        var before = text[..at].TrimEnd(' ');
        if (before.Length > 1 && before[^1] is '了' or '至' or '到' && Reaching.LengthAtEnd(before[..^1]) > 0)
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
        if (at >= text.Length || text[at] is not ('及' or '或' or '（' or '(' or '以' or '之' or '左' or '上' or '封' or ' '))
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

    /// <summary>Whether 突破 before a figure means that something is solved, by what stands behind it.</summary>
    public static bool BreaksThrough(ReadOnlySpan<char> word, ReadOnlySpan<char> after) =>
        word.TrimEnd(" 了").EndsWith("突破", StringComparison.Ordinal) && Barriers.IsIn(after[..Math.Min(after.Length, LongestBarrier)]);

    private static bool IsBound(ReadOnlySpan<char> before, string word, bool isRankAlone)
    {
        if (word is "上" or "数" or "几" or "过" or "破" && !isRankAlone)
        {
            return false;
        }

        foreach (var (known, endings) in Words[word[^1]])
        {
            if (known == word && endings.LengthAtEnd(before) > 0)
            {
                return false;
            }
        }

        return Opening.LengthAtEnd(before) is var opening && (opening == 0 || (opening < before.Length && Characters.IsIdeograph(before[^(opening + 1)])));
    }

    // 不低于, 不得低于, 不应低于.
    private static IEnumerable<(string Word, Bound Bound)> Negated(string word, Bound bound) =>
        from not in "不得 不应 不宜 不能 不可 不会 不再 不".Split(' ') select (not + word, bound);
}
