using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>What title, headings and captions say of the figures under them: their year, and words that narrow what they are of.</summary>
internal sealed class FactContext
{
    private const int LongestTopic = 10;

    private readonly Dictionary<string, (string Title, int Year)> sections = new(StringComparer.Ordinal);
    private Plan? plan;
    private Holder? holder;
    private int titleYear;
    private int announced;
    private int named;
    private string caption = "";
    private string text = "";

    /// <summary>The year of figures whose paragraph names none; 0 for none.</summary>
    public int Year { get; private set; }

    /// <summary>The year by which the text means 上年 and 年末; 0 where nothing tells it.</summary>
    public int Running => Year > 0 ? Year : titleYear > 0 ? titleYear : named;

    /// <summary>Whether years of a strip count even without a figure in it: headings and paragraphs that announce a list.</summary>
    public static bool NeedsYears(Strip strip) => strip.Kind is StripKind.Heading or StripKind.Title or StripKind.Caption || (strip.IsParagraph && EndsWithColon(strip));

    /// <summary>Begins a strip.</summary>
    public void Begin(Strip strip)
    {
        if (!ReferenceEquals(plan, strip.Plan))
        {
            plan = strip.Plan;
            (titleYear, announced, caption) = (TitleYear(plan), 0, "");
            named = 0;
        }

        if (strip.Kind == StripKind.Caption)
        {
            caption = strip.Text.Length > 3 && !strip.Text.Span.StartsWith("专栏", StringComparison.Ordinal) ? strip.Text.ToString() : caption;
        }

        if (!ReferenceEquals(holder, strip.Holder) || strip.Section is not null)
        {
            holder = strip.Holder;
            announced = 0;
            caption = strip.Holder.BoxId.Length > 0 || strip.Kind == StripKind.Caption || strip.Kind == StripKind.Cell ? caption : "";
            text = "";
        }

        Year = announced > 0 ? announced : sections.TryGetValue(strip.Holder.SectionId, out var section) && section.Year > 0 ? section.Year : titleYear > 0 || plan?.Period is not null ? titleYear : named;
    }

    /// <summary>Ends a strip: a heading sets the year of its section, a paragraph that announces a list that of the list.</summary>
    public void End(Strip strip, List<YearPhrase> years)
    {
        var year = years.FindLast(static phrase => phrase.Role == YearRole.Of && phrase.Year > 0).Year;
        named = year > 0 && (named == 0 || year == named + 1) && !(year >= plan?.Period?.Start) ? year : named;
        if (strip.Section is { } section)
        {
            sections[section.Id] = (section.Title, year > 0 ? year : Inherited(section));
        }
        else if (strip.Kind == StripKind.Caption && year > 0)
        {
            announced = year;
        }
        else if (year > 0 && strip.IsParagraph && EndsWithColon(strip))
        {
            announced = year;
        }
    }

    /// <summary>The name of what a strip is about by its heading; empty where the heading says something else.</summary>
    public string TopicOf(Strip strip) =>
        sections.TryGetValue(strip.Holder.SectionId, out var section) && section.Title.Length is > 1 and <= LongestTopic
        && !GoalWords.PastTitles.IsIn(section.Title) && !GoalWords.AheadTitles.IsIn(section.Title) && !GoalWords.DoingTitles.IsIn(section.Title) && !section.Title.Contains("情况", StringComparison.Ordinal)
            ? section.Title
            : "";

    /// <summary>Heading and caption around a strip, with 、 between; empty where there are none.</summary>
    public string TextOf(Strip strip)
    {
        if (text.Length == 0)
        {
            var title = sections.TryGetValue(strip.Holder.SectionId, out var section) ? section.Title : "";
            text = caption.Length == 0 ? title : title.Length == 0 ? caption : $"{title}、{caption}";
        }

        return text;
    }

    // The outer section's; goals are those of the plan's last year.
    private int Inherited(Section section)
    {
        var dot = section.Id.LastIndexOf('.');
        var outer = dot > 0 && sections.TryGetValue(section.Id[..dot], out var found) ? found.Year : 0;
        var isGoal = section.Title.Contains("目标", StringComparison.Ordinal) && !GoalWords.DoneTitles.IsIn(section.Title);
        return outer > 0 ? outer : isGoal ? plan?.Period?.End ?? 0 : 0;
    }

    private static bool EndsWithColon(Strip strip) => strip.Text.Span.TrimEnd() is { IsEmpty: false } words && words[^1] is '：' or ':';

    // The year of a communiqué is that of its title.
    private static int TitleYear(Plan? plan)
    {
        var title = plan is not null && GoalWords.PastPlans.IsIn(plan.Title) ? plan.Title : "";
        var at = title.IndexOf("20", StringComparison.Ordinal);
        return at >= 0 && at + 4 <= title.Length && int.TryParse(title.AsSpan(at, 4), out var year) ? year : 0;
    }
}
