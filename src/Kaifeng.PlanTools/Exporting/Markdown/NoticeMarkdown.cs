using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Notices;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>
/// Writes a notice as Markdown (CommonMark with pipe tables): to be read in a viewer, and to be read again by these tools with the same
/// outline, boxes and indicators.
/// </summary>
public static class NoticeMarkdown
{
    /// <summary>The file's name in the notice's folder.</summary>
    public const string FileName = "notice.md";

    private const int PlanLevel = 2;

    /// <summary>Writes the whole file, UTF-8 without a byte order mark, LF.</summary>
    public static void Write(PlanNotice notice, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(Text(notice)));

    private static string Text(PlanNotice notice)
    {
        var lines = new MarkdownLines();
        var header = new HeaderMarkdown(notice.Source, lines);
        var blocks = new BlocksMarkdown(notice.Source, lines);
        header.WriteFrontMatter(notice);
        header.WriteHeader(notice.Header);
        foreach (var plan in notice.Plans)
        {
            lines.AddBlock($"## {PlanHeading(notice, plan)}");
            blocks.Write(plan.Content, PlanLevel);
        }

        header.WriteEnd(notice);
        return lines.ToString();
    }

    /// <summary>Label and title; words in place of a title where the plan has none of its own.</summary>
    private static string PlanHeading(PlanNotice notice, Plan plan)
    {
        var label = plan.Label is { } printed ? $"**{MarkdownText.Inline(notice.Source.Read(printed.Place).Trim())}** " : "";
        var isUntitled = plan.TitlePlaces.IsEmpty;
        var title = isUntitled ? MarkedNames.Placeholder(plan.Label is not null) : MarkdownText.Inline(plan.Title);
        return LinkTarget.Of(plan.Id, isUntitled ? MarkedNames.Untitled : "", PeriodMark(plan)) + label + title;
    }

    private static string PeriodMark(Plan plan)
    {
        var known = PlanPeriods.Find(plan.Title);
        return known == plan.Period ? ""
            : plan.Period is { } period ? FormattableString.Invariant($"{MarkedNames.Period}-{period.Start:D4}-{period.End:D4}")
            : MarkedNames.NoPeriod;
    }
}
