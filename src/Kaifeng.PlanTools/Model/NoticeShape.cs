namespace Kaifeng.PlanTools.Model;

/// <summary>Tells a planning notice from any other text.</summary>
public static class NoticeShape
{
    /// <summary>Whether anything of a notice was found: a document number or a title in its header, or a plan with a section.</summary>
    public static bool IsNotice(PlanNotice notice) =>
        notice.Header.DocumentNumber is not null
        || notice.Header.Title is not null
        || notice.Plans.Any(static plan => plan.Content.Any(static block => block is Section));
}
