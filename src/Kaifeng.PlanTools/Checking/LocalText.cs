namespace Kaifeng.PlanTools.Checking;

/// <summary>A text in both languages of the program.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record LocalText(string Zh, string En);
