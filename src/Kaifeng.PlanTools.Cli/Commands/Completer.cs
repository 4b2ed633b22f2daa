using System.CommandLine;
using System.CommandLine.Completions;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>Finds what could stand where the user is typing.</summary>
internal sealed class Completer(RootCommand root)
{
    private const string Files = ":files";
    private const string Folders = ":folders";
    private const int WidestPurpose = 60;

    /// <summary>The words that fit, each with what it is for.</summary>
    /// <param name="words">What stands behind the program's name; the last one is being typed and may be empty.</param>
    public IEnumerable<(string Word, string Purpose)> Of(string[] words)
    {
        var typed = words.Length == 0 ? "" : words[^1];
        var before = words.Length == 0 ? [] : words[..^1];
        var command = before.Select(word => root.Subcommands.FirstOrDefault(sub => sub.Name == word)).FirstOrDefault(static sub => sub is not null) ?? (Command)root;
        return OptionAt(command, before.LastOrDefault(), typed, "") ?? OptionWithValue(command, typed)
            ?? (typed.StartsWith('-') ? Fitting(HelpUsage.OptionsOf(command).Select(static option => (option.Name, option.Description ?? "")), typed) : Words(command, typed));
    }

    private static IEnumerable<(string, string)> Words(Command command, string typed)
    {
        if (command is RootCommand)
        {
            return Fitting(command.Subcommands.Where(static sub => !sub.Hidden).Select(static sub => (sub.Name, sub.Description ?? "")), typed);
        }

        var choices = command.Arguments.SelectMany(static argument => argument.GetCompletions(CompletionContext.Empty)).Select(Pair).ToList();
        return choices.Count > 0 ? Fitting(choices, typed)
            : command.Arguments.Any(static argument => argument.Name == "INPUT") ? [(Files, "")]
            : [];
    }

    private static IEnumerable<(string, string)>? OptionAt(Command command, string? name, string typed, string lead) =>
        HelpUsage.OptionsOf(command).FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name ?? "")) is { } option && HelpUsage.TakesValue(option)
            ? Values(option, typed).Select(value => value.Word.StartsWith(':') ? value : (lead + value.Word, value.Purpose))
            : null;

    // --format=cs
    private static IEnumerable<(string, string)>? OptionWithValue(Command command, string typed) =>
        typed.StartsWith("--", StringComparison.Ordinal) && typed.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? OptionAt(command, typed[..at], typed[(at + 1)..], typed[..(at + 1)])
            : null;

    private static IEnumerable<(string Word, string Purpose)> Values(Option option, string typed)
    {
        var choices = option.GetCompletions(CompletionContext.Empty).Select(Pair).ToList();
        var (isList, takesFile, takesFolder) = (option.HelpName?.EndsWith(",…", StringComparison.Ordinal) == true, option.HelpName?.StartsWith("FILE", StringComparison.Ordinal) == true, option.HelpName == "DIR");
        if (takesFolder)
        {
            return [(Folders, "")];
        }

        if (takesFile)
        {
            var format = choices.FirstOrDefault(choice => typed.StartsWith(choice.Word, StringComparison.Ordinal)).Word;
            return format is not null ? [(Files + " " + format, "")] : [.. Fitting(choices, typed), (Files, "")];
        }

        return isList ? List(choices, typed) : Fitting(choices, typed);
    }

    // What stands in the list already is not offered again.
    private static IEnumerable<(string, string)> List(List<(string Word, string Purpose)> choices, string typed)
    {
        var start = typed.LastIndexOf(',') + 1;
        var taken = typed[..start].Split(',');
        return Fitting(choices.Where(choice => !taken.Contains(choice.Word, StringComparer.OrdinalIgnoreCase)), typed[start..])
            .Select(choice => (typed[..start] + choice.Word, choice.Purpose));
    }

    private static IEnumerable<(string Word, string Purpose)> Fitting(IEnumerable<(string Word, string Purpose)> choices, string typed) =>
        choices.Where(choice => choice.Word.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(static choice => (choice.Word, Short(choice.Purpose)));

    private static (string Word, string Purpose) Pair(CompletionItem item) => (item.Label, item.Detail ?? "");

    // The first clause, as long as one line of a menu.
    private static string Short(string purpose)
    {
        var clause = purpose.Split([":", "：", ";", "；", ". ", "。"], 2, StringSplitOptions.None)[0].TrimEnd('.');
        return CellText.Wrap(clause, WidestPurpose).FirstOrDefault("");
    }
}
