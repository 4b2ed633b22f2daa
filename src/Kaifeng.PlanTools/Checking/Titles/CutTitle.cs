using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Titles;

/// <summary>An edge of a title.</summary>
/// <param name="Place">Where the characters at the edge stand.</param>
/// <param name="Edge">The characters.</param>
/// <param name="AtStart">Whether they are its first ones; else its last.</param>
internal sealed record CutTitle(Passage Place, string Edge, bool AtStart);
