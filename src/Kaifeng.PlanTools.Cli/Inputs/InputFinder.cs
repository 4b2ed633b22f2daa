using System.IO.Enumeration;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Turns the arguments of a command into files: in the order of the arguments, sorted inside a folder or a pattern, each file once.</summary>
internal sealed class InputFinder(Reporter reporter, bool findsJson, CancellationToken cancelled)
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".md", ".markdown"];

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
            reporter.Fail(argument, Message.Unreadable, exception.Message);
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
            AddAll(argument, InFolder(argument), Message.NoTexts);
        }
        else if (File.Exists(argument))
        {
            Add(new InputFile(argument, Path.GetFullPath(argument)));
        }
        else if (argument.Contains('*', StringComparison.Ordinal))
        {
            AddAll(argument, Matching(argument), Message.NoMatch);
        }
        else
        {
            reporter.Fail(argument, Message.MissingFile);
        }
    }

    private void AddAll(string argument, IEnumerable<string> paths, Message none)
    {
        var sorted = Interruptible.Run(() => paths.Order(StringComparer.Ordinal).ToList(), cancelled);
        if (sorted.Count == 0)
        {
            reporter.Fail(argument, none);
        }

        foreach (var path in sorted)
        {
            Add(new InputFile(path, Path.GetFullPath(path)));
        }
    }

    private void Add(InputFile file)
    {
        if (seen.Add(file.FullPath))
        {
            found.Add(file);
        }
    }

    // Links to folders are not followed: one that leads back up would never end.
    private FileSystemEnumerable<string> InFolder(string folder) =>
        new(folder, static (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsInput(entry.FileName),
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private bool IsInput(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return findsJson && name.SequenceEqual(NoticeJson.FileName);
    }

    private static IEnumerable<string> Matching(string pattern)
    {
        var (folder, rest) = Split(pattern.Replace('\\', '/'));
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var matches = matcher.Execute(new UnlinkedFolder(new DirectoryInfo(folder))).Files;
        return matches.Select(match => folder == "." ? match.Path : Path.Combine(folder, match.Path));
    }

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
