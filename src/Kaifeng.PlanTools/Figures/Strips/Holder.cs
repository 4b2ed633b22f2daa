namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>What holds a figure.</summary>
/// <param name="Id">The id of the box or table, else of the section, else of the plan; <c>p0</c> for the notice's own matter.</param>
/// <param name="PlanId">The plan, such as <c>p3</c>.</param>
/// <param name="SectionId">The innermost section; empty right under the plan.</param>
/// <param name="BoxId">The box; empty outside of boxes.</param>
public sealed record Holder(string Id, string PlanId, string SectionId, string BoxId)
{
    /// <summary>The notice's own matter.</summary>
    public static Holder Notice { get; } = new("p0", "p0", "", "");
}
