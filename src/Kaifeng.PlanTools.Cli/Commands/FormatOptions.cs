using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>check --format github --output sarif=check.sarif</c>: what is written, in which formats and where to.</summary>
internal sealed class FormatOptions
{
    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How findings are written: text for people, json with everything, csv with a row a finding, concise with a line a finding; sarif, github (annotations), junit, gitlab (code quality), rdjson (reviewdog) and checkstyle for CI; docx a copy of the document with a comment for each.",
        HelpName = string.Join('|', CheckFormat.Names),
        DefaultValueFactory = static _ => CheckFormat.Text.Name,
    };

    private readonly Option<string[]> output = new("--output", "-o")
    {
        Description = "The file to write instead of standard output, in the format of its ending unless --format names one; with a format before it, such as sarif=check.sarif, one to write besides, and several may be. Files are replaced as a whole.",
        HelpName = "FILE|FORMAT=FILE",
    };

    private readonly Option<bool> bom = CommonOptions.Bom();

    public FormatOptions()
    {
        Choice.Among(format, CheckFormat.Names);
        output.CompletionSources.Add(static _ => CheckFormat.Names.Select(static name => new CompletionItem(name + "=")));
    }

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [format, output, bom];

    /// <summary>What is to be written: files in the order in which they were named, then standard output unless a file takes its place.</summary>
    public ImmutableArray<OutputTarget> Of(ParseResult parsed)
    {
        var isAsked = parsed.GetResult(format) is { Implicit: false };
        var targets = Targets(isAsked ? CheckFormat.Find(parsed.GetValue(format)) : null, parsed.GetValue(output) ?? []);
        return parsed.GetValue(bom) ? [.. targets.Select(static target => target with { Format = target.Format.Marked() })] : targets;
    }

    /// <summary>What is wrong with the files, or with what is asked for together with them; <c>null</c> for nothing.</summary>
    public string? Problem(ParseResult parsed, bool audits, bool countsOnly)
    {
        var targets = Of(parsed);
        var values = parsed.GetValue(output) ?? [];
        return values.Select(OutputTarget.Problem).FirstOrDefault(static problem => problem is not null)
            ?? (audits && !targets.Any(static target => target.Format.ListsClaims) ? "--audit goes with --format text or json; export --format csv writes claims.csv." : null)
            ?? (targets.Any(static target => target is { File: null, Format.NeedsFile: true }) ? "--format docx goes into a file: -o FILE.docx, or --output docx=FILE beside another format." : null)
            ?? (countsOnly && (audits || !targets.Contains(OutputTarget.Printed)) ? "--statistics goes with text on standard output and without --audit." : null)
            ?? Clash(values);
    }

    // A second file without a format is likelier a slip than a wish for two of the same.
    private static string? Clash(string[] values)
    {
        var plain = values.Where(static value => OutputTarget.Parse(value, CheckFormat.Text).File == value).ToList();
        var files = values.Select(static value => OutputTarget.Parse(value, CheckFormat.Text).File!).ToList();
        if (files.CountBy(static file => Path.GetFullPath(file)).FirstOrDefault(static pair => pair.Value > 1).Key is { } twice)
        {
            return $"--output: '{files.Last(file => Path.GetFullPath(file) == twice)}' would be written twice; name another file for one of them.";
        }

        return plain.Count > 1 ? $"--output: '{plain[0]}' and '{plain[1]}' have no format of their own; put one before a file, such as sarif=check.sarif." : null;
    }

    // A file without a format has the one that is asked for, else that of its ending.
    private static ImmutableArray<OutputTarget> Targets(CheckFormat? asked, string[] values)
    {
        var targets = values.Select(value => OutputTarget.Parse(value, asked ?? CheckFormat.OfEnding(value) ?? CheckFormat.Text)).ToList();
        var isPrinted = values.All(static value => OutputTarget.Parse(value, CheckFormat.Text).File != value);
        return isPrinted ? [.. targets, new OutputTarget(asked ?? CheckFormat.Text, null)] : [.. targets];
    }
}
