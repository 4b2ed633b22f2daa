using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>What the readers of claims share.</summary>
internal sealed class ClaimContext
{
    private const int LengthOfPlan = 5;

    public ClaimContext(PlanNotice notice) => Subjects = new SubjectKey(notice);

    /// <summary>Keys of subjects.</summary>
    public SubjectKey Subjects { get; }

    /// <summary>All figures with subject and year that are known so far.</summary>
    public Levels Levels { get; } = new();

    /// <summary>The claims told.</summary>
    public ClaimDrafts Drafts { get; } = new();

    /// <summary>The claims that wait for figures printed elsewhere.</summary>
    public List<OpenClaim> Open { get; } = [];

    /// <summary>The year from which a rate counts that leads to <paramref name="endYear"/>; 0 where nothing tells it.</summary>
    public static int BaseYearOf(Plan? plan, int endYear) => plan?.Period switch
    {
        { } period when endYear == period.End => period.Start - 1,
        { } period when endYear == period.Start - 1 => endYear - LengthOfPlan,
        _ => 0,
    };

    /// <summary>The key of the words before a figure in its clause.</summary>
    public string SubjectBefore(in Sentence sentence, int at) => Subjects.Of(sentence.Between(sentence.ClauseStart(at), at));
}
