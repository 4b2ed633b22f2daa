using System.CommandLine;
using System.CommandLine.Parsing;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools explain PT401</c>: one rule, with its examples.</summary>
internal static class ExplainCommand
{
    public static readonly string[] Examples = ["plan-tools explain PT401", "plan-tools explain growth-rate-differs --lang zh"];

    public static Command Create(CommandContext context)
    {
        var rule = new Argument<Rule?>("RULE")
        {
            Description = "The rule's id or name.",
            CustomParser = Parse,
        };
        rule.CompletionSources.Add(_ => RuleOption.Completions(context.Reporter.Messages));
        var command = new Command("explain", "Tells a rule of check: why it matters, what it rests on, examples of what it reports and what it does not.") { rule };
        command.SetAction(parsed =>
        {
            new RuleText(context.Console, context.Reporter.Messages).Write(parsed.GetRequiredValue(rule)!);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Rule? Parse(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        var rule = RuleCatalogue.Find(word);
        if (rule is null)
        {
            result.AddError(RuleOption.Unknown(word) + ".");
        }

        return rule;
    }
}
