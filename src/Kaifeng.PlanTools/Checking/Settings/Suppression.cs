using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>A finding that stays as it is, and why: an official text cannot hold comments.</summary>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="Text">What is printed at its place, or around it; blanks do not count.</param>
/// <param name="Reason">Why it stays.</param>
/// <param name="Expires">The last day on which it counts; <c>null</c> where it has none.</param>
/// <param name="Notice">The only notice it is for, by its name; empty for any.</param>
/// <param name="Place">Where it stands in the settings.</param>
public sealed record Suppression(Rule Rule, string Text, string Reason, DateOnly? Expires, string Notice, LinePosition Place);
