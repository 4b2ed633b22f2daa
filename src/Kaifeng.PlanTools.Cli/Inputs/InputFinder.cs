using Kaifeng.PlanTools.Cli.Terminal;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>How inputs are looked for.</summary>
/// <param name="FindsJson">Whether a <c>notice.json</c> in a folder is an input.</param>
/// <param name="Follows">Whether links in a folder are followed out of it.</param>
/// <param name="PassedOver">What is none though it lies there.</param>
internal sealed record InputSearch(bool FindsJson, bool Follows, PassedOver PassedOver);

/// <summary>Turns the arguments of a command into files: in the order of the arguments, sorted inside a folder or a pattern, each file once.</summary>
internal sealed class InputFinder(Reporter reporter, InputSearch search, CancellationToken cancelled)
{
    private readonly List<InputFile> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Find(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            Guard(argument);
        }

        return found;
    }

    private void Guard(string argument)
    {
        try
        {
            FindOne(argument);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reporter.FailInput(argument, Message.Unreadable, Trouble.Of(exception));
        }
    }

    private void FindOne(string argument)
    {
        if (argument == "-")
        {
            Add(InputFile.StandardInput);
        }
        else if (Directory.Exists(argument))
        {
            AddAll(argument, () => InFolder(argument), Message.NoTexts);
        }
        else if (File.Exists(argument))
        {
            Add(new InputFile(argument, Path.GetFullPath(argument)));
        }
        else if (argument.Contains('*', StringComparison.Ordinal))
        {
            AddAll(argument, () => Matching(argument), Message.NoMatch);
        }
        else
        {
            reporter.FailInput(argument, Message.MissingFile);
        }
    }

    private void AddAll(string argument, Func<FoundFiles> find, Message none)
    {
        var all = Interruptible.Run(find, cancelled);
        var files = Counting(all.Files);
        foreach (var link in Counting(all.Links))
        {
            reporter.Note(link, Message.LinkOut);
        }

        foreach (var (path, reason) in all.Closed.OrderBy(static closed => closed.Path, StringComparer.Ordinal))
        {
            reporter.Unread(path, Message.Unreadable, reason);
        }

        if (files.Count == 0)
        {
            reporter.FailInput(argument, none);
        }

        foreach (var path in files)
        {
            Add(new InputFile(path, Path.GetFullPath(path)));
        }
    }

    private List<string> Counting(IEnumerable<string> paths) => [.. paths.Where(path => !search.PassedOver.Holds(path)).Order(StringComparer.Ordinal)];

    private void Add(InputFile file)
    {
        if (seen.Add(file.FullPath))
        {
            found.Add(file);
        }
    }

    private FoundFiles InFolder(string folder) => new FolderSearch(folder, search.FindsJson, search.Follows).Find();

    private FoundFiles Matching(string pattern)
    {
        var (folder, rest) = Split(pattern.Replace('\\', '/'));
        if (!Directory.Exists(folder))
        {
            return new FoundFiles([], [], []);
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var paths = matcher.Execute(new UnlinkedFolder(new DirectoryInfo(folder))).Files
            .Where(match => IsShown(match.Path) || rest.Contains("/.", StringComparison.Ordinal) || rest.StartsWith('.'))
            .Select(match => folder == "." ? match.Path : Path.Combine(folder, match.Path))
            .ToLookup(path => search.Follows || !LeadsOut(path, folder));
        return new FoundFiles([.. paths[true]], [.. paths[false]], []);
    }

    private static bool LeadsOut(string path, string folder) =>
        new FileInfo(path).LinkTarget is not null
        && RealPaths.Of(folder) is { } root
        && !(RealPaths.Of(path) is { } real && RealPaths.IsInside(real, root));

    // As shells have it, a pattern finds hidden files only where it says their dot.
    private static bool IsShown(string path) => !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal);

    private static (string Folder, string Pattern) Split(string pattern)
    {
        var slash = pattern.AsSpan(0, pattern.IndexOf('*', StringComparison.Ordinal)).LastIndexOf('/');
        return slash switch
        {
            < 0 => (".", pattern),
            0 => ("/", pattern[1..]),
            _ => (pattern[..slash], pattern[(slash + 1)..]),
        };
    }
}
