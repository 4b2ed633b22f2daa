using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Parts in the sentences of the total: behind it, or before a total that adds them up.</summary>
internal static class PartRows
{
    private const int ReachOfTotal = 14;
    private const int ReachBefore = 48;
    private const int LongestName = 14;

    private static readonly PhraseSet Announcing = new("其中", "分为", "包括", "分别", "：", "来看", "分，", "划分", "由");
    private static readonly PhraseSet Adding = new("合计", "共计", "总计", "总共", "相加", "之和", "总额", "累计", "共", "总量", "总数", "总分", "满分", "总", "全部", "全年");
    private static readonly PhraseSet SurelyAdding = new("合计", "共计", "总计", "总共", "相加", "之和");
    private static readonly PhraseSet Nested = new("其中", "总");

    /// <summary>Words that say that the figures around them make up the total.</summary>
    public static PhraseSet Composing { get; } = new("组成", "构成");

    /// <summary>Adds the figures behind a total.</summary>
    public static void AddBehind(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var parts = new List<Fact>();
        var text = total.Site.Text;
        foreach (var fact in strip)
        {
            if (fact.Index <= total.Index || !PartList.CanHold(fact, total) || PartDivisions.IsBracketed(total.Site.UpTo(fact.Site)))
            {
                continue;
            }

            if (parts.Count > 0 && (parts.Count == PartList.Most || Nested.IsIn(parts[^1].Site.UpTo(fact.Site))))
            {
                break;
            }

            parts.Add(fact);
        }

        if (parts.Count >= 2)
        {
            var between = total.Site.UpTo(parts[0].Site);
            if (IsMember(total, strip) && !Announcing.IsIn(between))
            {
                return;
            }

            var before = text[Math.Max(0, total.Site.Start - ReachBefore)..total.Site.Start];
            var isWhole = Composing.IsIn(between) || Composing.IsIn(before[(before.LastIndexOfAny("。；") + 1)..]) || AreParallel(total, parts) || IsRunBehind(total, parts, between);
            lists.Add(new PartList(parts, PartPlace.Behind, isWhole || Announcing.IsIn(between), isWhole, OpenLists.IsOpen(total, parts)));
        }
    }

    // 共计268.5万千瓦，水电112.4万千瓦、风电61.8万千瓦、光伏87.6万千瓦: one row right behind a total.
    private static bool IsRunBehind(Fact total, List<Fact> parts, ReadOnlySpan<char> between)
    {
        if (parts.Count < 3 || EndsRow(parts.GetRange(0, 2), parts[2]) || between.Length > LongestName || !(between is ['，', ..] or ['：', ..] or ['（', ..]) || !Adding.IsIn(total.Site.Before[Math.Max(0, total.Site.Before.Length - ReachOfTotal)..]))
        {
            return false;
        }

        for (var i = 1; i < parts.Count && !EndsRow(parts.GetRange(0, i), parts[i]); i++)
        {
            if (parts[i - 1].Site.UpTo(parts[i].Site) is not ['、' or '和' or '，', ..] || parts[i].Site.Sentence != total.Site.Sentence)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a row of 、 ends before a part: <c>风电61.8万千瓦、光伏87.6万千瓦，外送通道能力180万千瓦</c>.</summary>
    public static bool EndsRow(IReadOnlyList<Fact> run, Fact next) =>
        run.Count >= 2 && run[0].Site.UpTo(run[1].Site) is ['、', ..] && run[^2].Site.UpTo(run[^1].Site) is ['、' or '和', ..] && run[^1].Site.UpTo(next.Site) is ['，' or '；' or '。', ..];

    // 职业性皮肤病79例，职业性肿瘤65例，职业性眼病52例: one of a row that begins before it.
    private static bool IsMember(Fact total, ReadOnlySpan<Fact> strip)
    {
        var before = 0;
        foreach (var fact in strip)
        {
            before += fact.Index < total.Index && fact.Unit == total.Unit && fact.Aspect == total.Aspect && Nearness.InOneSentence(fact, total) && total.Site.Clause - fact.Site.Clause <= 2 ? 1 : 0;
        }

        return before >= 2;
    }

    // 交通项目32个。铁路项目3个，…；公路项目12个，…: one a sentence, all called as the total is.
    private static bool AreParallel(Fact total, List<Fact> parts)
    {
        var name = total.Subject.Name;
        var sentence = total.Site.Sentence;
        if (name.Length < 2 || parts.Count < 3)
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (part.Site.Sentence != ++sentence || !part.Subject.Name.EndsWith(name[^2..], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the figures before a total that is called one: <c>合计</c>, <c>共</c>.</summary>
    public static void AddBefore(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var before = total.Site.Before[Math.Max(0, total.Site.Before.Length - ReachOfTotal)..];
        var isComposed = Composing.IsIn(total.Site.SentenceBefore);
        if (!Adding.IsIn(before) && !(isComposed && before.ContainsAny('总', '全')))
        {
            return;
        }

        var parts = new List<Fact>();
        foreach (var fact in strip)
        {
            if (fact.Index < total.Index && PartList.CanHold(fact, total) && Nearness.InOneSentence(fact, total))
            {
                parts.Add(fact);
            }
        }

        if (parts.Count >= 2)
        {
            lists.Add(new PartList(parts, PartPlace.Before, SurelyAdding.IsIn(before) || isComposed, SurelyAdding.IsIn(before) || isComposed, IsOpen: false));
        }
    }
}
