using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>--plan 1,3</c> or <c>--plan 1 --plan 3</c>.</summary>
internal static class PlanOption
{
    public static Option<int[]> Create() => new("--plan")
    {
        Description = "Only the plans of these attachment numbers, with commas between; the notice's header stays, and the text of the other plans is kept as leaves that are dropped for the reason other-plan.",
        HelpName = "N,…",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    /// <summary>The plans that the command line asks for.</summary>
    public static PlanChoice Of(ParseResult parsed, Option<int[]> option) => new(parsed.GetValue(option) ?? []);

    private static int[] Parse(ArgumentResult result)
    {
        var numbers = new List<int>();
        foreach (var text in result.Tokens.SelectMany(static token => token.Value.Split(',')))
        {
            if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                result.AddError($"--plan: \"{text}\" is no plan's number, such as 3.");
                break;
            }
        }

        return [.. numbers];
    }
}
