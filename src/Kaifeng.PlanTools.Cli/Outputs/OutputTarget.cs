using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Something that <c>check</c> writes.</summary>
/// <param name="Format">In which format.</param>
/// <param name="File">Into which file; <c>null</c> for standard output.</param>
internal sealed record OutputTarget(CheckFormat Format, string? File)
{
    /// <summary>Text for people on standard output.</summary>
    public static OutputTarget Printed { get; } = new(CheckFormat.Text, null);

    /// <summary>Reads <c>sarif=check.sarif</c>, or a file that has no format of its own before it.</summary>
    /// <param name="value">What the user wrote.</param>
    /// <param name="usual">The format of a file without one.</param>
    public static OutputTarget Parse(string value, CheckFormat usual) =>
        value.Split('=', 2) is [var name, var file] && CheckFormat.Find(name) is { } format ? new(format, file) : new(usual, value);

    /// <summary>What is wrong with what the user wrote; <c>null</c> for nothing. A name before <c>=</c> has no dot and no folder.</summary>
    public static string? Problem(string value)
    {
        if (value.Split('=', 2) is [{ Length: > 0 } name, _] && name.All(char.IsAsciiLetter) && CheckFormat.Find(name) is null)
        {
            return $"--output: '{name}' is no format; the nearest is '{EditDistance.Nearest(name, CheckFormat.Names)}'.";
        }

        return Parse(value, CheckFormat.Text).File is { Length: > 0 } ? null : $"--output: '{value}' names no file.";
    }

    /// <summary>Whether a file stands at this place.</summary>
    public bool Is(string fullPath) => File is { } file && Path.GetFullPath(file) == fullPath;
}
