using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>What plan, sections and box say of the figures in them: whether they look back, and the year of their goals.</summary>
internal sealed class GoalContext
{
    private Holder? holder;
    private Plan? plan;
    private int firstYear;
    private string pastSection = "";
    private string goalSection = "";
    private string yearHolder = "";
    private int holderYear;
    private bool isPastPlan;

    /// <summary>Whether the section tells what was and what is.</summary>
    public bool LooksBack => pastSection.Length > 0 || isPastPlan;

    /// <summary>Whether the section sets out goals.</summary>
    public bool SetsGoals => goalSection.Length > 0;

    /// <summary>Whether the plan does not say for which years it is.</summary>
    public bool IsTimeless => firstYear == 0;

    /// <summary>Begins a strip.</summary>
    public void Begin(Strip strip)
    {
        if (ReferenceEquals(holder, strip.Holder) && strip.Section is null)
        {
            return;
        }

        holder = strip.Holder;
        if (!ReferenceEquals(plan, strip.Plan))
        {
            plan = strip.Plan;
            firstYear = plan?.Period is { } period ? Math.Min(period.Start + 1, period.End) : 0;
            (pastSection, goalSection, yearHolder, holderYear) = ("", "", "", 0);
            isPastPlan = plan is not null && GoalWords.PastPlans.IsIn(plan.Title);
        }

        if (pastSection.Length > 0 && !IsWithin(strip.Holder.SectionId, pastSection))
        {
            pastSection = "";
        }

        if (goalSection.Length > 0 && !IsWithin(strip.Holder.SectionId, goalSection))
        {
            goalSection = "";
        }

        if (yearHolder.Length > 0 && !IsWithin(strip.Holder.SectionId, yearHolder) && !IsWithin(strip.Holder.Id, yearHolder))
        {
            (yearHolder, holderYear) = ("", 0);
        }

        if (strip.Section is not { } section)
        {
            return;
        }

        if (GoalWords.AheadTitles.IsIn(section.Title) && !GoalWords.DoneTitles.IsIn(section.Title))
        {
            pastSection = "";
            goalSection = goalSection.Length == 0 && section.Title.Contains("目标", StringComparison.Ordinal) ? section.Id : goalSection;
        }
        else if (GoalWords.DoneTitles.IsIn(section.Title) || GoalWords.PastTitles.IsIn(section.Title) && !GoalWords.DoingTitles.IsIn(section.Title))
        {
            pastSection = pastSection.Length == 0 ? section.Id : pastSection;
        }
    }

    /// <summary>Ends a strip: a title that names a coming year, or a paragraph that announces goals, sets the year of what follows.</summary>
    public void End(Strip strip, int year)
    {
        if (!IsAhead(year))
        {
            return;
        }

        var isTitle = strip.Kind is StripKind.Heading or StripKind.Caption;
        var text = strip.Text.Span.TrimEnd();
        if (strip.Kind == StripKind.Paragraph && SetsGoals && holderYear == 0 && year <= plan?.Period?.End)
        {
            (yearHolder, holderYear) = (goalSection, year);
        }
        else if (isTitle || (strip.Kind == StripKind.Paragraph && !text.IsEmpty && text[^1] is '：' or ':'))
        {
            (yearHolder, holderYear) = (strip.Holder.Id, year);
        }
    }

    /// <summary>The year for which a goal is set: that of its sentence, of an earlier one, of section or box; 0 for none.</summary>
    public int GoalYear(in SentenceTracker tracker) =>
        tracker.Year > 0 ? IsAhead(tracker.Year) ? tracker.Year : 0
        : tracker.EarlierYear > 0 ? IsAhead(tracker.EarlierYear) ? tracker.EarlierYear : 0
        : holderYear;

    /// <summary>Whether a year is one for which the plan sets goals: not its first one, which is over when it is made.</summary>
    public bool IsAhead(int year) => year > 0 && firstYear > 0 && year >= firstYear;

    /// <summary>Whether a year lies before the plan.</summary>
    public bool IsBehind(int year) => year > 0 && !IsAhead(year);

    private static bool IsWithin(string id, string outer) =>
        id.StartsWith(outer, StringComparison.Ordinal) && (id.Length == outer.Length || id[outer.Length] == '.');
}
