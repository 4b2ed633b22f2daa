using System.CommandLine;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>How a command is called, and what its options are called.</summary>
internal static class HelpUsage
{
    /// <summary><c>plan-tools check INPUT… [options]</c>.</summary>
    public static string Of(Command command, Language language)
    {
        var (any, options) = language == Language.Zh ? ("<命令>", "[选项]") : ("COMMAND", "[options]");
        if (command is RootCommand)
        {
            return $"plan-tools {any} {options}";
        }

        var required = OptionsOf(command).Where(static option => option.Required).Select(NameOfRequired);
        return string.Join(' ', [$"plan-tools {command.Name}", .. command.Arguments.Where(static argument => !argument.Hidden).Select(ArgumentOf), .. required, options]);
    }

    /// <summary>The options that a command has, those of all commands last.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive)).Where(static option => !option.Hidden);

    /// <summary><c>-f, --format csv|json</c>.</summary>
    public static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(static name => name.Length));
        return TakesValue(option) ? $"{names} {ValueOf(option)}" : names;
    }

    /// <summary>What it does, and what holds if it is not given.</summary>
    public static string DescriptionOf(Option option, Language language)
    {
        var text = option.Description ?? "";
        if (!TakesValue(option) || !option.HasDefaultValue || option.GetDefaultValue()?.ToString() is not { Length: > 0 } usual)
        {
            return text;
        }

        return language == Language.Zh ? $"{text}[默认：{usual}]" : $"{text} [default: {usual}]";
    }

    /// <summary>Whether a value follows it.</summary>
    public static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    // The names of many formats stand in the description.
    private static string ValueOf(Option option) => option.HelpName is { Length: <= 24 } name ? name : option.HelpName?.Contains('|', StringComparison.Ordinal) == true ? "FORMAT" : option.HelpName ?? "VALUE";

    private static string NameOfRequired(Option option) => $"{option.Name} {ValueOf(option)}";

    private static string ArgumentOf(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }
}
