using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Figures that may be the parts of a total.</summary>
/// <param name="Parts">The figures in the order of the text.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="IsAnnounced">Whether words say that they are parts: 其中, 由…组成, 按…分, 合计.</param>
/// <param name="IsWhole">Whether words say that they are all of it: 由…组成, 合计.</param>
/// <param name="IsOpen">Whether words say that they are not all: 等, 主要, 不含.</param>
internal sealed record PartList(IReadOnlyList<Fact> Parts, PartPlace Place, bool IsAnnounced, bool IsWhole, bool IsOpen);

/// <summary>Where the parts of a total stand.</summary>
internal enum PartPlace
{
    /// <summary>Behind it in the paragraph.</summary>
    Behind,

    /// <summary>Before it in the sentence.</summary>
    Before,

    /// <summary>One a paragraph, in the items below.</summary>
    Below,
}

/// <summary>Finds the lists of figures that may be the parts of a total.</summary>
internal static partial class PartLists
{
    private const int MostParts = 24;
    private const int FarthestItem = 24;
    private const int ReachOfTotal = 14;
    private const int ReachBefore = 48;
    private const int LongestName = 14;
    private const int LongestBracket = 400;

    private static readonly PhraseSet Announcing = new("其中", "分为", "包括", "分别", "：", "来看", "分，", "划分", "由");
    private static readonly PhraseSet Composing = new("组成", "构成");
    private static readonly PhraseSet AnnouncingBelow = new("组成", "构成", "分为", "以下", "按", "其中", "包括", "两类", "三类", "四类", "五类", "部分", "如下", "个阶段", "个年度", "个批次", "分年度", "分期", "分批", "分步");
    private static readonly PhraseSet Adding = new("合计", "共计", "总计", "总共", "相加", "之和", "总额", "累计", "共", "总量", "总数", "总分", "满分", "总", "全部", "全年");
    private static readonly PhraseSet SurelyAdding = new("合计", "共计", "总计", "总共", "相加", "之和");
    private static readonly PhraseSet SaidAgain = new("折合", "约合", "相当于", "即", "合计约", "折");
    private static readonly PhraseSet Nested = new("其中", "总");
    private static readonly PhraseSet Open = new("不含", "主要", "重点", "交叉", "重叠", "重复", "同时具备", "兼有", "此外", "其余", "其中包括", "其他为");

    /// <summary>The lists around a total, those behind it first.</summary>
    public static IEnumerable<PartList> Of(RelationInput input, Fact total)
    {
        if (IsBracketed(total.Site.SentenceBefore))
        {
            return [];
        }

        var strip = input.InStrip(total);
        var lists = new List<PartList>();
        AddBracketed(lists, total, strip);
        AddDivisions(lists, total, strip);
        AddBehind(lists, total, strip);
        AddBefore(lists, total, strip);
        AddBelow(lists, input, total);
        AddNested(lists, input, total);
        return lists;
    }

    // 288公里（通许148公里、杞县100公里、尉氏40公里）: all of it.
    private static void AddBracketed(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var after = total.Site.After;
        var close = after is ['（' or '(', ..] ? Counts.Nesting.CloseOf(after, 0, Math.Min(after.Length, LongestBracket)) : -1;
        if (close <= 0)
        {
            return;
        }

        var parts = new List<Fact>();
        foreach (var fact in strip)
        {
            if (fact.Index > total.Index && fact.Site.End <= total.Site.End + close && CanBePart(fact, total) && parts.Count < MostParts)
            {
                parts.Add(fact);
            }
        }

        if (parts.Count >= 2)
        {
            var isAmong = after[..close].Contains("其中", StringComparison.Ordinal);
            lists.Add(new PartList(parts, PartPlace.Before, IsAnnounced: true, IsWhole: !isAmong, IsOpen(total, parts) || isAmong));
        }
    }

    /// <summary>The ways in which the text divides a total.</summary>
    public static List<PartList> Divided(RelationInput input, Fact total)
    {
        var lists = new List<PartList>();
        AddDivisions(lists, total, input.InStrip(total));
        return lists;
    }

    // 按水源分，…；按用途分，…: each way to divide is all of it.
    private static void AddDivisions(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var text = total.Site.Text;
        foreach (var match in Divisions().EnumerateMatches(text, total.Site.End))
        {
            var start = match.Index + match.Length;
            var stop = text[start..].IndexOfAny('；', '。');
            var end = stop < 0 ? text.Length : start + stop;
            var parts = new List<Fact>();
            foreach (var fact in strip)
            {
                if (fact.Site.Start >= start && fact.Site.End <= end && CanBePart(fact, total) && parts.Count < MostParts)
                {
                    parts.Add(fact);
                }
            }

            if (parts.Count >= 2)
            {
                lists.Add(new PartList(parts, PartPlace.Before, IsAnnounced: true, IsWhole: true, IsOpen(total, parts)));
            }
        }
    }

    private static void AddBehind(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var parts = new List<Fact>();
        var text = total.Site.Text;
        foreach (var fact in strip)
        {
            if (fact.Index <= total.Index || !CanBePart(fact, total) || IsBracketed(total.Site.UpTo(fact.Site)))
            {
                continue;
            }

            if (parts.Count > 0 && (parts.Count == MostParts || Nested.IsIn(parts[^1].Site.UpTo(fact.Site))))
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
            lists.Add(new PartList(parts, PartPlace.Behind, isWhole || Announcing.IsIn(between), isWhole, IsOpen(total, parts)));
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

    private static bool IsOpen(Fact total, List<Fact> parts)
    {
        var text = total.Site.Text;
        var end = Math.Min(text.Length, parts[^1].Site.End + 6);
        var list = text[Math.Min(total.Site.End, end)..end];
        return Open.IsIn(list) || IsAndSoOn(list);
    }

    // 等 at the end of a list; 等级, 平等 are words.
    private static bool IsAndSoOn(ReadOnlySpan<char> list)
    {
        for (var at = list.IndexOf('等'); at >= 0;)
        {
            if ((at + 1 == list.Length || "级次第候待同价值量身高教额比温".IndexOf(list[at + 1], StringComparison.Ordinal) < 0) && (at == 0 || "平均同优中高初上下".IndexOf(list[at - 1], StringComparison.Ordinal) < 0))
            {
                return true;
            }

            var next = list[(at + 1)..].IndexOf('等');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static void AddBefore(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
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
            if (fact.Index < total.Index && CanBePart(fact, total) && Nearness.InOneSentence(fact, total))
            {
                parts.Add(fact);
            }
        }

        if (parts.Count >= 2)
        {
            lists.Add(new PartList(parts, PartPlace.Before, SurelyAdding.IsIn(before) || isComposed, SurelyAdding.IsIn(before) || isComposed, IsOpen: false));
        }
    }

    // （一）…；（二）… under the paragraph of the total: the first figure of its unit in each.
    private static void AddBelow(List<PartList> lists, RelationInput input, Fact total)
    {
        var parts = new List<Fact>();
        var all = new List<Fact>();
        var mark = "";
        var last = Math.Min(input.Strips.Count - 1, total.Site.StripIndex + FarthestItem);
        for (var i = total.Site.StripIndex + 1; i <= last && parts.Count < MostParts; i++)
        {
            var strip = input.Strips[i].Strip;
            if (strip.Kind == StripKind.Cell || strip.Holder.PlanId != total.Holder.PlanId)
            {
                break;
            }

            var own = MarkOf(strip.Text.Span);
            if (mark.Length == 0 && own.Length == 0)
            {
                break;
            }

            mark = mark.Length == 0 ? own : mark;
            if (own.Length > 0 && own != mark)
            {
                break;
            }

            if (FirstOf(FirstFacts(input, i), total) is { } part && (parts.Count == 0 || own == mark || input.Strips[i - 1].Strip.Kind == StripKind.Heading))
            {
                parts.Add(part);
                all.AddRange(FirstFacts(input, i).ToArray().Where(fact => CanBePart(fact, total)));
            }
        }

        if (all.Count > parts.Count && all.Count <= MostParts)
        {
            lists.Add(new PartList(all, PartPlace.Below, AnnouncesBelow(total), Composing.IsIn(total.Site.SentenceAround), IsOpen: false));
        }

        if (parts.Count >= 2)
        {
            lists.Add(new PartList(parts, PartPlace.Below, AnnouncesBelow(total), Composing.IsIn(total.Site.SentenceAround), IsOpen: false));
        }
    }

    // 新增森林面积12.6万亩 of a chapter, and one 新增森林面积 in each of its sections.
    private static void AddNested(List<PartList> lists, RelationInput input, Fact total)
    {
        var section = total.Holder.SectionId;
        if (section.Length == 0 || total.Subject.Name.Length < 2)
        {
            return;
        }

        var parts = new List<Fact>();
        foreach (var fact in input.Facts.Near(total, total.Unit, MostParts))
        {
            if (fact.Index > total.Index && !fact.Site.IsCell && fact.Aspect == total.Aspect && fact.Holder.SectionId.Length > section.Length + 1 && fact.Holder.SectionId.StartsWith(section, StringComparison.Ordinal)
                && fact.Holder.SectionId[section.Length] == '.' && fact.Subject.Name == total.Subject.Name && CanBePart(fact, total))
            {
                parts.Add(fact);
            }
        }

        if (parts.Count >= 2 && parts.Select(static part => part.Holder.SectionId).Distinct().Count() == parts.Count)
        {
            lists.Add(new PartList(parts, PartPlace.Below, IsAnnounced: true, IsWhole: false, IsOpen: false));
        }
    }

    // 其中 with figures behind it announces those, and none below.
    private static bool AnnouncesBelow(Fact total)
    {
        var after = total.Site.After;
        return AnnouncingBelow.IsIn(total.Site.Before) ? !after.ContainsAnyInRange('0', '9') : AnnouncingBelow.IsIn(after) && !after[Math.Max(0, after.IndexOf('中'))..].ContainsAnyInRange('0', '9');
    }

    private static ReadOnlySpan<Fact> FirstFacts(RelationInput input, int strip)
    {
        var facts = input.Facts.OfStrip(strip);
        return facts[..Math.Min(facts.Length, MostParts)];
    }

    private static Fact? FirstOf(ReadOnlySpan<Fact> facts, Fact total)
    {
        foreach (var fact in facts)
        {
            if (CanBePart(fact, total))
            {
                return fact;
            }
        }

        return null;
    }

    private static string MarkOf(ReadOnlySpan<char> text)
    {
        foreach (var match in Marks().EnumerateMatches(text))
        {
            var mark = text.Slice(match.Index, match.Length).TrimStart();
            return new string([.. mark.ToString().Select(static c => char.IsAsciiDigit(c) || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal) ? '#' : c)]).Replace("##", "#", StringComparison.Ordinal);
        }

        return "";
    }

    private static bool CanBePart(Fact fact, Fact total) =>
        fact.Unit == total.Unit && LevelFacts.IsAmount(fact) && SaidAgain.LengthAtEnd(fact.Site.Before) == 0 && !fact.Amount.Bound.IsOneSided() && fact.End == ChangeEnd.None && !(fact.Aspect == Aspect.Change && total.Aspect != Aspect.Change)
        && (fact.Year is null || total.Year is null || fact.Year == total.Year || !fact.IsYearPrinted);

    private static bool IsBracketed(ReadOnlySpan<char> between)
    {
        var open = between.LastIndexOfAny('（', '(');
        return open >= 0 && between[open..].IndexOfAny('）', ')') < 0;
    }

    [GeneratedRegex("(?:分)?按[^，。；、0-9]{1,8}(?:划)?分[，：]")]
    private static partial Regex Divisions();

    [GeneratedRegex(@"^\s*(（[一二三四五六七八九十]+）|[（(]\d+[)）]|\d+[．.、](?!\d)|——|[一二三四五六七八九十]+是|[一二三四五六七八九十]+、|[•·●])")]
    private static partial Regex Marks();
}
