using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The commands that make a container that is read of one that is not, ready to be pasted into a shell. The gate runs each of them.</summary>
internal static class Conversion
{
    // LibreOffice's HTML keeps the tables of all older formats.
    private static readonly (ReadError Error, Func<string, string> Command)[] Commands =
    [
        (ReadError.Doc, ToHtml),
        (ReadError.Wps, ToHtml),
        (ReadError.Odt, ToHtml),
        (ReadError.Rtf, ToHtml),
        (ReadError.Sheet, ToHtml),
        (ReadError.Pdf, static path => $"pdftotext -layout {Quoted(path)} {Quoted(Target(path, ".txt"))}"),
        (ReadError.Archive, static path => $"unzip {Quoted(path)} -d {Quoted(WithoutEnding(path))}"),
    ];

    /// <summary>The command for a file of an unread container; empty where there is none.</summary>
    public static string CommandFor(ReadError error, string path) => Array.Find(Commands, row => row.Error == error).Command?.Invoke(path) ?? "";

    private static string ToHtml(string path) =>
        $"soffice --headless --convert-to html --outdir {Quoted(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".")} {Quoted(path)}";

    // A text that somebody has made already, and perhaps mended, is not to be written over.
    private static string Target(string path, string ending) => File.Exists(WithoutEnding(path) + ending) ? path + ending : WithoutEnding(path) + ending;

    private static string WithoutEnding(string path) => path[..^Path.GetExtension(path).Length];

    // What begins with a dash would be an option.
    private static string Quoted(string path)
    {
        var name = path.StartsWith('-') ? "./" + path : path;
        return OperatingSystem.IsWindows() ? $"\"{name}\"" : $"'{name.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }
}
