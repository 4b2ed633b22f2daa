using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Reads what a figure is about, strip by strip; figures must come in their order.</summary>
internal sealed class SubjectReader
{
    private static readonly SearchValues<char> PartSigns = SearchValues.Create("、和及与");

    private readonly List<(int Start, int End)> parts = [];
    private SubjectReading previous;
    private int previousSegment = -1;
    private int previousEnd;
    private int place;

    /// <summary>Forgets the figures of the strip before.</summary>
    public void Reset()
    {
        parts.Clear();
        (previous, previousSegment, previousEnd, place) = (default, -1, 0, 0);
    }

    /// <summary>Reads a figure.</summary>
    public SubjectReading Read(in FigureSite site)
    {
        if (site.SegmentStart != previousSegment)
        {
            parts.Clear();
            previous = default;
        }

        var reading = ReadOne(site);
        if (IsNested(site, reading))
        {
            return reading;
        }

        (previous, previousSegment, previousEnd) = (reading, site.SegmentStart, site.Mention.End);
        return reading;
    }

    // 3岁以下婴幼儿托位数, 220千伏变电站12座: a measure inside of another figure's subject.
    private static bool IsNested(in FigureSite site, SubjectReading reading)
    {
        var unit = site.Amount.Unit;
        var rest = site.Text[site.Mention.End..];
        return !reading.IsReached
            && !rest.IsEmpty
            && Characters.IsIdeograph(rest[0])
            && rest[0] is not ('和' or '及' or '与' or '的' or '到' or '至')
            && (unit.Dimension is not (Dimension.Count or Dimension.Share or Dimension.Points or Dimension.Multiple)
                || (site.Amount.Bound is Bound.AtLeast or Bound.AtMost && unit.Base is "人" or "户"))
            && SubjectWords.Reaching.LengthAtStart(rest) == 0
            && SubjectWords.Growing.LengthAtStart(rest) == 0;
    }

    private SubjectReading ReadOne(in FigureSite site)
    {
        var text = site.Text;
        var start = Math.Max(site.ClauseStart, site.Mention.Start - FigureSite.Reach);
        if (site.LabelStart >= 0 && previousEnd <= start && text[start..site.Mention.Start].IsWhiteSpace())
        {
            start = Math.Max(site.LabelStart, site.Mention.Start - FigureSite.Reach);
        }

        var hasPrevious = previousEnd > start && !previous.IsEmpty;
        start = Math.Max(start, Math.Min(previousEnd, site.Mention.Start));
        var region = new SubjectRegion(site, start);
        var isGrouped = hasPrevious && text[start..site.Mention.Start].Trim("、和及以与 ").IsEmpty;
        var isListed = isGrouped || IsListed(site, start);
        var reading = new SubjectReading(region.Start, region.End, MeasureOf(site, region)) { IsReached = region.IsReached, HasVerb = region.Verbs, Continues = isListed };

        if (isGrouped)
        {
            place++;
            if (parts.Count > 1 && place < parts.Count)
            {
                return reading with { Start = parts[place].Start, End = parts[place].End, Measure = previous.Measure, IsReached = previous.IsReached };
            }
        }
        else
        {
            place = 0;
            if (region.IsDistributed && !region.IsEmpty)
            {
                Split(site, region);
            }
            else if (!region.IsEmpty)
            {
                parts.Clear();
            }

            if (parts.Count > 1 && (region.IsEmpty || region.IsDistributed) && GroupLength(site) == parts.Count)
            {
                return reading with { Start = parts[0].Start, End = parts[0].End, IsInherited = region.IsEmpty };
            }
        }

        if (NounReader.Read(site, region) is { } behind)
        {
            return reading with { Start = behind.Start, End = behind.End, IsBehind = true, Measure = isGrouped && !previous.IsEmpty ? previous.Measure : reading.Measure };
        }

        return region.IsEmpty && !previous.IsEmpty && !site.IsBracketed
            ? reading with { Start = previous.Start, End = previous.End, IsInherited = true, IsReached = region.IsReached || (isGrouped && previous.IsReached) }
            : reading;
    }

    // 培育50家A、10家B，5家C; A10个和B5个: goes on with the verb of the figure before.
    private bool IsListed(in FigureSite site, int start)
    {
        var before = site.Text[Math.Min(site.ClauseStart, site.Mention.Start)..site.Mention.Start].TrimEnd(' ');
        return before.IsEmpty || before[^1] is '、' or '和' or '及' or '与' || (start == previousEnd && start < site.Mention.Start && site.Text[start] is '、' or '和' or '及' or '与');
    }

    private static Measure MeasureOf(in FigureSite site, SubjectRegion region)
    {
        var dimension = site.Amount.Unit.Dimension;
        var before = site.From(site.ClauseStart);
        return dimension == Dimension.Multiple ? Measure.Multiple
            : region.IsGrowth ? dimension == Dimension.Share ? Measure.Growth : dimension == Dimension.Points ? Measure.Change : region.IsYearly ? Measure.Yearly : Measure.Change
            : dimension == Dimension.Points ? Measure.Change
            : dimension == Dimension.Share ? IsAddedYearly(before) ? Measure.Growth : Measure.Share
            : SubjectWords.Totals.IsIn(before) ? Measure.Total
            : SubjectWords.Yearly.IsIn(before) ? Measure.Yearly
            : SubjectWords.Additions.IsIn(before) ? Measure.Added
            : Measure.Level;
    }

    // 年均新增不低于8%.
    private static bool IsAddedYearly(ReadOnlySpan<char> before) => SubjectWords.Yearly.IsIn(before) && SubjectWords.Additions.IsIn(before);

    // A、B和C分别达到x、y和z.
    private void Split(in FigureSite site, SubjectRegion region)
    {
        parts.Clear();
        var (start, end) = (region.Start, region.End);
        while (start < end)
        {
            var next = site.Text[start..end].IndexOfAny(PartSigns);
            var stop = next < 0 ? end : start + next;
            if (stop > start)
            {
                parts.Add((start, stop));
            }

            start = stop + 1;
        }

        if (parts.Count != GroupLength(site))
        {
            var whole = GroupLength(site);
            parts.Clear();
            start = region.Start;
            for (var i = region.Start; i <= region.End; i++)
            {
                if (i == region.End || site.Text[i] == '、')
                {
                    parts.Add((start, i));
                    start = i + 1;
                }
            }

            if (parts.Count != whole)
            {
                parts.Clear();
            }
        }
    }

    private static int GroupLength(in FigureSite site)
    {
        var count = 1;
        for (var i = site.Index + 1; i < site.Mentions.Length && count < 12; i++)
        {
            var between = site.Text[Math.Min(site.Mentions[i - 1].End, site.Mentions[i].Start)..site.Mentions[i].Start];
            if (site.Mentions[i].Amount is null || between.Length > 3 || !between.Trim("、和及以与 ").IsEmpty)
            {
                break;
            }

            count++;
        }

        return count;
    }
}
