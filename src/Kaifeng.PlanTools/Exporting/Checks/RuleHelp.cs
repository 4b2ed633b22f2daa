namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Where the rules are described on the web.</summary>
internal static class RuleHelp
{
    /// <summary>The README with its table of rules, which the page of the package shows.</summary>
    public const string Uri = "https://www.nuget.org/packages/Kaifeng.PlanTools.Cli#readme-body-tab";
}
