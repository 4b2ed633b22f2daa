using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Reading.Encodings;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options that say how the inputs are to be read.</summary>
internal sealed class ReadingOptions
{
    public ReadingOptions()
    {
        Choice.AmongIfGiven(From, [.. Containers.All]);
        Encoding.CompletionSources.Add("utf-8", "gb18030", "utf-16");
        Encoding.Validators.Add(static result =>
        {
            if (result.Tokens is [var name] && EncodingNames.Find(name.Value) is null)
            {
                result.AddError($"--encoding: \"{name.Value}\" is no known encoding, such as utf-8, gb18030 or utf-16");
            }
        });
    }

    public Option<string?> From { get; } = new("--from")
    {
        Description = "What the inputs are; found out from content and ending if not given.",
        HelpName = string.Join('|', Containers.All),
    };

    public Option<string?> Encoding { get; } = new("--encoding")
    {
        Description = "The character encoding of the inputs, such as gb18030; found out if not given.",
        HelpName = "NAME",
    };

    public Option<bool> SkipUnreadable { get; } = new("--skip-unreadable")
    {
        Description = "Warn of inputs that cannot be read, such as .doc and .pdf files in a folder, instead of failing.",
    };

    public Option<bool> Follow { get; } = new("--follow")
    {
        Description = "Follow links that lead out of a folder of inputs.",
    };

    public ReadOptions Of(ParseResult parsed) =>
        new(parsed.GetValue(From) is { } from ? Containers.Parse(from.ToLowerInvariant()) : null, parsed.GetValue(Encoding), PackageReaders.All);
}
