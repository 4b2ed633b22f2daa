using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What is wrong with a command line, a line each, with the command or option that was most likely meant.</summary>
internal static partial class UsageErrors
{
    // A word that shares no more with another one was not meant to be it.
    private const int MostChanges = 3;

    /// <summary>What is wrong with the words of a command line; empty where nothing is.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var missing = parsed.CommandResult.Children.OfType<OptionResult>().Select(result => WithoutValue(parsed, result)).OfType<string>().ToList();
        var told = (missing.Count > 0 ? missing : parsed.Errors.Select(static error => error.Message)).Select(static message => message.Trim().TrimEnd('.')).Distinct().ToList();
        return parsed.CommandResult.Command is RootCommand && told.FirstOrDefault(static message => message.StartsWith("Unrecognized", StringComparison.Ordinal)) is { } unknown
            ? [WithNearest(parsed, unknown)]
            : told.ConvertAll(message => WithNearest(parsed, message));
    }

    /// <summary>Tells one of them in the user's language, and which help to read.</summary>
    public static void Say(Reporter reporter, ParseResult parsed, string problem)
    {
        var message = problem.TrimEnd('.');
        var command = parsed.CommandResult.Command is RootCommand ? "plan-tools" : "plan-tools " + parsed.CommandResult.Command.Name;
        reporter.Say(Message.Usage, reporter.Messages.Language == Language.Zh ? UsageWords.Chinese(message) : message, command);
    }

    // What stands behind an option may be the next one.
    private static string? WithoutValue(ParseResult parsed, OptionResult result)
    {
        var takesValue = result.Option.Arity.MaximumNumberOfValues > 0 && result.Option.ValueType != typeof(bool);
        return !takesValue || result.Implicit ? null
            : result.Tokens.Count == 0 || result.Tokens.Any(token => OptionsOf(parsed.CommandResult.Command).Contains(token.Value)) ? $"Required argument missing for option: '{result.Option.Name}'"
            : result.Tokens.Any(static token => token.Value.Trim().Length == 0) ? $"Option '{result.Option.Name}' has an empty value"
            : null;
    }

    private static string WithNearest(ParseResult parsed, string message)
    {
        if (Unrecognized().Match(message) is not { Success: true } match)
        {
            return message;
        }

        var word = match.Groups["word"].Value.Split('=')[0];
        var command = parsed.CommandResult.Command;
        var known = word.StartsWith('-') ? OptionsOf(command) : command.Subcommands.Where(static sub => !sub.Hidden).Select(static sub => sub.Name);
        var words = known.ToList();
        return words.Count > 0 && EditDistance.Nearest(word, words) is var nearest && IsNear(word, nearest)
            ? $"{message}; the nearest is '{nearest}'"
            : message;
    }

    private static bool IsNear(string word, string known) =>
        (word.Length > 2 && known.StartsWith(word, StringComparison.OrdinalIgnoreCase)) || EditDistance.Between(word, known) <= Math.Min(MostChanges, word.Trim('-').Length / 2);

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive)).Select(static option => option.Name);

    [GeneratedRegex("^Unrecognized (command or argument|option) '(?<word>.*)'$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unrecognized();
}
