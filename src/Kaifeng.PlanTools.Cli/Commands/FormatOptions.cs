using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>check --format github --output sarif=check.sarif</c>: what is written, in which formats and where to.</summary>
internal sealed class FormatOptions
{
    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How findings are written: text for people, json with everything, csv with a row a finding, concise with a line a finding; sarif, github (annotations), junit, gitlab (code quality), rdjson (reviewdog) and checkstyle for CI.",
        HelpName = string.Join('|', CheckFormat.Names),
        DefaultValueFactory = static _ => CheckFormat.Text.Name,
    };

    private readonly Option<string[]> output = new("--output", "-o")
    {
        Description = "The file to write instead of standard output; with a format before it, such as sarif=check.sarif, one to write besides, and several may be. Files are replaced as a whole.",
        HelpName = "FILE|FORMAT=FILE",
    };

    public FormatOptions()
    {
        format.AcceptOnlyFromAmong(CheckFormat.Names);
        output.CompletionSources.Add(static context =>
            context.WordToComplete.Contains('=', StringComparison.Ordinal) ? [] : CheckFormat.Names.Select(static name => new CompletionItem(name + "=")));
    }

    /// <summary>Both options.</summary>
    public IEnumerable<Option> All => [format, output];

    /// <summary>What is to be written: files in the order in which they were named, then standard output unless a file takes its place.</summary>
    public ImmutableArray<OutputTarget> Of(ParseResult parsed) => Targets(parsed.GetValue(format), parsed.GetValue(output));

    /// <summary>Says what is wrong with the files.</summary>
    public void Validate(CommandResult result, bool audits, bool countsOnly)
    {
        var targets = Targets(result.GetValue(format), result.GetValue(output));
        if (audits && !targets.Any(static target => target.Format.ListsClaims))
        {
            result.AddError("--audit goes with --format text or json; export --format csv writes claims.csv.");
        }

        if (countsOnly && (audits || !targets.Contains(OutputTarget.Printed)))
        {
            result.AddError("--statistics goes with text on standard output and without --audit.");
        }

        foreach (var value in result.GetValue(output) ?? [])
        {
            if (OutputTarget.Parse(value, CheckFormat.Text).File is not { Length: > 0 })
            {
                result.AddError($"--output: '{value}' names no file.");
                return;
            }
        }

        Compare(result);
    }

    // A second file without a format is likelier a slip than a wish for two of the same.
    private void Compare(CommandResult result)
    {
        var values = result.GetValue(output) ?? [];
        var plain = values.Where(static value => OutputTarget.Parse(value, CheckFormat.Text).File == value).ToList();
        var files = values.Select(static value => OutputTarget.Parse(value, CheckFormat.Text).File!).ToList();
        if (files.CountBy(static file => Path.GetFullPath(file)).FirstOrDefault(static pair => pair.Value > 1).Key is { } twice)
        {
            result.AddError($"--output: '{files.Last(file => Path.GetFullPath(file) == twice)}' would be written twice; name another file for one of them.");
        }
        else if (plain.Count > 1)
        {
            result.AddError($"--output: '{plain[0]}' and '{plain[1]}' have no format of their own; put one before a file, such as sarif=check.sarif.");
        }
    }

    private static ImmutableArray<OutputTarget> Targets(string? format, string[]? files)
    {
        var usual = CheckFormat.Find(format) ?? CheckFormat.Text;
        var targets = (files ?? []).Select(value => OutputTarget.Parse(value, usual)).ToList();
        var isPrinted = (files ?? []).All(static value => OutputTarget.Parse(value, CheckFormat.Text).File != value);
        return isPrinted ? [.. targets, new OutputTarget(usual, null)] : [.. targets];
    }
}
