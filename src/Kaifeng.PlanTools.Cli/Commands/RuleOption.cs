using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>--select PT4,growth-rate-differs</c>: rules by id, family or name, with commas between or several times.</summary>
internal static class RuleOption
{
    public static Option<Rule[]> Create(string name, string description, Messages messages)
    {
        var option = new Option<Rule[]>(name)
        {
            Description = description,
            HelpName = "RULE,…",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => Parse(name, result),
        };
        option.CompletionSources.Add(_ => Completions(messages));
        return option;
    }

    /// <summary>What could stand where a rule is named.</summary>
    public static IEnumerable<CompletionItem> Completions(Messages messages) =>
        RuleCatalogue.All.SelectMany(rule => new[] { rule.Info.Id, rule.Info.Name }.Select(word => new CompletionItem(word, detail: messages.In(rule.Info.Title))));

    /// <summary>What is wrong with a word that names no rule.</summary>
    public static string Unknown(string word) => $"\"{word}\" is no rule; the nearest is '{RuleSelection.Nearest(word)}'";

    private static Rule[] Parse(string name, ArgumentResult result)
    {
        var rules = new List<Rule>();
        foreach (var word in result.Tokens.SelectMany(static token => token.Value.Split(',')).Select(static word => word.Trim()))
        {
            var named = RuleSelection.Named(word);
            if (named.IsEmpty)
            {
                result.AddError($"{name}: {Unknown(word)}.");
                break;
            }

            rules.AddRange(named);
        }

        return [.. rules];
    }
}
