using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of <c>mutate</c>.</summary>
internal sealed class MutateOptions
{
    private const int DefaultCount = 100;
    private const int MostOfClass = 100_000;

    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "What the slips are drawn by: the same number draws the same ones.",
        HelpName = "N",
        DefaultValueFactory = static _ => 1,
        CustomParser = ParseSeed,
    };

    private readonly Option<int> count = new("--count")
    {
        Description = "How many slips of each class, fewer where there are not so many. Every place has its turn before one has its second.",
        HelpName = "N",
        DefaultValueFactory = static _ => DefaultCount,
        CustomParser = ParseCount,
    };

    private readonly Option<SlipClass[]> classes = new("--class")
    {
        Description = $"Only these classes, with commas between: {string.Join(", ", SlipNames.Classes)}.",
        HelpName = "CLASS,…",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseClasses,
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "What is written: text with a row a class, json with every slip as well, csv with a row a slip.",
        HelpName = string.Join('|', SlipFormats.Names),
        DefaultValueFactory = static _ => SlipFormats.Names[0],
    };

    private readonly Option<bool> missed = new("--missed")
    {
        Description = "List the detectable slips that were not seen, with their lines; for --format text.",
    };

    private readonly Option<int> jobs = JobsOption.Create();

    public MutateOptions()
    {
        Choice.Among(format, [.. SlipFormats.Names]);
        classes.CompletionSources.Add([.. SlipNames.Classes]);
        jobs.Description = "How many slips to check at a time; 0 for as many as there are processors. The output is the same whatever the number.";
    }

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [seed, count, classes, format, missed, jobs];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the command line asks for.</summary>
    public MutationRequest Of(ParseResult parsed) => new()
    {
        Seed = parsed.GetValue(seed),
        Count = parsed.GetValue(count),
        Classes = parsed.GetValue(classes) is { Length: > 0 } asked ? [.. asked] : [.. Enum.GetValues<SlipClass>()],
        Format = parsed.GetRequiredValue(format).ToLowerInvariant(),
        ListsMissed = parsed.GetValue(missed),
        Jobs = JobsOption.Of(parsed, jobs),
    };

    private static ulong ParseSeed(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.AddError($"--seed: \"{text}\" is no number from 0 to 18446744073709551615.");
        return 0;
    }

    private static int ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostOfClass)
        {
            return number;
        }

        result.AddError($"--count: \"{text}\" is no number from 1 to 100000.");
        return 0;
    }

    private static SlipClass[] ParseClasses(ArgumentResult result)
    {
        var chosen = ImmutableArray.CreateBuilder<SlipClass>();
        foreach (var name in result.Tokens.SelectMany(static token => token.Value.Split(',')).Select(static name => name.Trim()))
        {
            if (SlipNames.Classes.Index().Where(pair => pair.Item.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static pair => (SlipClass?)pair.Index).FirstOrDefault() is { } found)
            {
                chosen.Add(found);
            }
            else
            {
                result.AddError($"--class: \"{name}\" is no class of slips, such as growth.");
                break;
            }
        }

        return [.. chosen];
    }
}
