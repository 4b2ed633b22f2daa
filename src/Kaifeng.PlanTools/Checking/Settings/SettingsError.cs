using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>Something in a settings file that cannot be followed.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record SettingsError(LinePosition Place, LocalText Message);
