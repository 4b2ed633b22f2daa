using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Parts in the items under the paragraph of a total, or in the sections under its section.</summary>
internal static partial class PartsBelow
{
    private const int FarthestItem = 24;

    private static readonly PhraseSet AnnouncingBelow = new("组成", "构成", "分为", "以下", "按", "其中", "包括", "两类", "三类", "四类", "五类", "部分", "如下", "个阶段", "个年度", "个批次", "分年度", "分期", "分批", "分步");

    /// <summary>Adds the first figure of the unit in each item, （一）…；（二）…, under the paragraph of a total.</summary>
    public static void AddBelow(List<PartList> lists, RelationInput input, Fact total)
    {
        var parts = new List<Fact>();
        var all = new List<Fact>();
        var mark = "";
        var last = Math.Min(input.Strips.Count - 1, total.Site.StripIndex + FarthestItem);
        for (var i = total.Site.StripIndex + 1; i <= last && parts.Count < PartList.Most; i++)
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
                all.AddRange(FirstFacts(input, i).ToArray().Where(fact => PartList.CanHold(fact, total)));
            }
        }

        if (all.Count > parts.Count && all.Count <= PartList.Most)
        {
            lists.Add(new PartList(all, PartPlace.Below, AnnouncesBelow(total), PartRows.Composing.IsIn(total.Site.SentenceAround), IsOpen: false));
        }

        if (parts.Count >= 2)
        {
            lists.Add(new PartList(parts, PartPlace.Below, AnnouncesBelow(total), PartRows.Composing.IsIn(total.Site.SentenceAround), IsOpen: false));
        }
    }

    /// <summary>Adds the figures of one name in the sections under that of a total.</summary>
    public static void AddNested(List<PartList> lists, RelationInput input, Fact total)
    {
        var section = total.Holder.SectionId;
        if (section.Length == 0 || total.Subject.Name.Length < 2)
        {
            return;
        }

        var parts = new List<Fact>();
        foreach (var fact in input.Facts.Near(total, total.Unit, PartList.Most))
        {
            if (fact.Index > total.Index && !fact.Site.IsCell && fact.Aspect == total.Aspect && fact.Holder.SectionId.Length > section.Length + 1 && fact.Holder.SectionId.StartsWith(section, StringComparison.Ordinal)
                && fact.Holder.SectionId[section.Length] == '.' && fact.Subject.Name == total.Subject.Name && PartList.CanHold(fact, total))
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
        return facts[..Math.Min(facts.Length, PartList.Most)];
    }

    private static Fact? FirstOf(ReadOnlySpan<Fact> facts, Fact total)
    {
        foreach (var fact in facts)
        {
            if (PartList.CanHold(fact, total))
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

    [GeneratedRegex(@"^\s*(（[一二三四五六七八九十]+）|[（(]\d+[)）]|\d+[．.、](?!\d)|——|[一二三四五六七八九十]+是|[一二三四五六七八九十]+、|[•·●])")]
    private static partial Regex Marks();
}
