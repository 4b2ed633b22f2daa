namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>An input that was found, not yet read.</summary>
/// <param name="Path">The path for messages, as the user would write it; <c>-</c> for standard input.</param>
/// <param name="FullPath">The whole path; empty for standard input.</param>
internal sealed record InputFile(string Path, string FullPath)
{
    public const string StandardInputName = "stdin";

    public static InputFile StandardInput { get; } = new("-", "");

    public bool IsStandardInput => FullPath.Length == 0;

    /// <summary>The file's name without its folder.</summary>
    public string FileName => IsStandardInput ? StandardInputName : System.IO.Path.GetFileName(FullPath);

    /// <summary>The name of the folder that holds the file; empty at the root.</summary>
    public string ParentName => IsStandardInput ? "" : System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(FullPath) ?? "");
}
