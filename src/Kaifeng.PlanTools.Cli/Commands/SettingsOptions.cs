using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of <c>check</c> about its settings file and its baseline.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string?> config = new("--config")
    {
        Description = $"The settings file; the {SettingsFile.Name} of the working folder or the nearest one above if not given.",
        HelpName = "FILE",
    };

    private readonly Option<bool> noConfig = new("--no-config") { Description = "Read no settings file." };

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "The file of findings that are known: they are counted and fail no run; the one of the settings if not given.",
        HelpName = "FILE",
    };

    private readonly Option<bool> updateBaseline = new("--update-baseline") { Description = "Write all findings into the baseline; those that are fixed leave it." };

    private readonly Option<DateOnly?> today = new("--today")
    {
        Description = "The day on which suppressions may have expired; the clock's if not given.",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDay,
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [config, noConfig, baseline, updateBaseline, today];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

    }

    /// <summary>What cannot be asked for together; <c>null</c> for nothing.</summary>
    public string? Problem(ParseResult parsed) =>
        parsed.GetValue(config) is not null && parsed.GetValue(noConfig) ? "--config and --no-config exclude each other." : null;

    /// <summary>The settings that the command line asks for; <c>null</c> where they cannot be followed, which is reported.</summary>
    public SettingsFile? Settings(CommandContext context, ParseResult parsed) =>
        parsed.GetValue(noConfig) ? SettingsFile.None
        : parsed.GetValue(config) is { } path ? SettingsFile.Read(path, context.Reporter)
        : SettingsFile.Find(Directory.GetCurrentDirectory(), context.Reporter);

    /// <summary>The baseline's file; <c>null</c> for none.</summary>
    public string? Baseline(ParseResult parsed, SettingsFile settings) => parsed.GetValue(baseline) ?? settings.Baseline;

    /// <summary>Whether the baseline is to be written.</summary>
    public bool IsUpdated(ParseResult parsed) => parsed.GetValue(updateBaseline);

    /// <summary>The day on which suppressions may have expired; <c>null</c> where the clock tells it.</summary>
    public DateOnly? Today(ParseResult parsed) => parsed.GetValue(today);

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--today: \"{text}\" is no day, such as 2027-12-31.");
        return null;
    }
}
