namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The names after <c>mutate --format</c>.</summary>
internal static class SlipFormats
{
    public const string Text = "text";

    public const string Json = "json";

    public const string Csv = "csv";

    public static readonly string[] Names = [Text, Json, Csv];
}
