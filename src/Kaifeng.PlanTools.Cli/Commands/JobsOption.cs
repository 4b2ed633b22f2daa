using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>--jobs 4</c>.</summary>
internal static class JobsOption
{
    public static Option<int> Create() => new("--jobs", "-j")
    {
        Description = "How many inputs to do at a time; 0 for as many as there are processors. The output is the same whatever the number.",
        HelpName = "N",
        DefaultValueFactory = static _ => 0,
        CustomParser = Parse,
    };

    /// <summary>The number of inputs that are done at a time.</summary>
    public static int Of(ParseResult parsed, Option<int> option) => parsed.GetValue(option) is var jobs and > 0 ? jobs : Environment.ProcessorCount;

    private static int Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs <= 1024)
        {
            return jobs;
        }

        result.AddError($"--jobs: \"{text}\" is no number from 0 to 1024.");
        return 0;
    }
}
