using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Where something stands, as a person says it: the plan, the headings above it, the box or table and the item or cell in that.</summary>
/// <param name="Plan">The plan; <c>null</c> for the notice's own matter.</param>
/// <param name="Headings">Number and title of each heading above it, the outermost first.</param>
/// <param name="Block">Label and title of the box, table or figure that holds it; empty for none.</param>
/// <param name="Part">The item of the box, the cell of the table or the element of the notice; empty texts for none.</param>
public sealed record Whereabouts(Plan? Plan, ImmutableArray<string> Headings, string Block, LocalText Part)
{
    private const string Step = " > ";

    private static readonly LocalText Own = new("通知", "the notice");

    /// <summary>Where a place of a notice stands.</summary>
    public static Whereabouts Of(PlanNotice notice, Passage place)
    {
        var offset = place.Pieces.Length == 0 ? -1 : place.Extent.Start;
        var plan = Ordered.LastAt(notice.Plans, offset, static plan => plan.Span.Start);
        return plan is null || offset >= plan.Span.End
            ? new Whereabouts(null, [], "", HeaderElements.At(notice.Header, offset))
            : new BlockPath(offset).In(plan);
    }

    /// <summary>The plan with its attachment: <c>附件3 开封市“十四五”…规划</c>.</summary>
    public LocalText PlanName => Plan switch
    {
        null => Own,
        { Attachment: { } number } => new(Joined($"附件{number}", Plan.Title), Joined($"attachment {number}", Plan.Title)),
        { Title: "" } => new(Plan.Id, Plan.Id),
        _ => new(Plan.Title, Plan.Title),
    };

    /// <summary>The steps from the plan to the place.</summary>
    public ImmutableArray<LocalText> Steps =>
    [
        PlanName,
        .. Headings.Append(Block).Where(static name => name.Length > 0).Select(static name => new LocalText(name, name)),
        .. Part.Zh.Length > 0 ? [Part] : Array.Empty<LocalText>(),
    ];

    /// <summary>All of it on one line, with <c>&gt;</c> between the steps.</summary>
    public LocalText Text => new(
        OneLine.Of(string.Join(Step, Steps.Select(static step => step.Zh))),
        OneLine.Of(string.Join(Step, Steps.Select(static step => step.En))));

    private static string Joined(string label, string title) => title.Length == 0 ? label : $"{label} {title}";
}
