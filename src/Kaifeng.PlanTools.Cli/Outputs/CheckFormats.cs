namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The names after <c>check --format</c>.</summary>
internal static class CheckFormats
{
    public const string Text = "text";

    public const string Json = "json";

    public const string Csv = "csv";

    public static readonly string[] Names = [Text, Json, Csv];
}
