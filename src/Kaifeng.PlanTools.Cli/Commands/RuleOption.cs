using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>--select PT4,growth-rate-differs</c>: rules by id, family or name, with commas between or several times.</summary>
internal static class RuleOption
{
    public static Option<Rule[]> Create(string name, string description)
    {
        var option = new Option<Rule[]>(name)
        {
            Description = description,
            HelpName = "RULE,…",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => Parse(name, result),
        };
        option.CompletionSources.Add(static _ => Completions());
        return option;
    }

    /// <summary>What could stand where a rule is named.</summary>
    public static IEnumerable<CompletionItem> Completions() =>
        RuleCatalogue.All.SelectMany(static rule => new[] { new CompletionItem(rule.Info.Id), new CompletionItem(rule.Info.Name) });

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
