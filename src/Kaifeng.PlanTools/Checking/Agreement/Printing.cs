using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>One printing of something that a text may print several times.</summary>
/// <param name="Notice">The notice in which it stands.</param>
/// <param name="PlanId">The plan in which it stands.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">As printed, without line wraps.</param>
/// <param name="Form">The form that printings without any difference share.</param>
internal sealed record Printing(PlanNotice Notice, string PlanId, Passage Place, string Text, string Form);
