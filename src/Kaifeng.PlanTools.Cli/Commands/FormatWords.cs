using System.Globalization;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>Formats where inputs belong: <c>--format csv json</c>.</summary>
internal static class FormatWords
{
    /// <summary>What is to be said of an input that is no file and has the name of a format; <c>null</c> where there is none.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="formats">The names of the command's formats.</param>
    /// <param name="advice">How a second format is asked for, with <c>{0}</c> in the place of its name.</param>
    public static string? MisplacedIn(IEnumerable<string> inputs, IReadOnlyCollection<string> formats, string advice) =>
        inputs.FirstOrDefault(input => formats.Contains(input, StringComparer.OrdinalIgnoreCase) && !Path.Exists(input)) is { } word
            ? $"'{word}' is a format and no input; write '{string.Format(CultureInfo.InvariantCulture, advice, word)}'."
            : null;
}
