using System.CommandLine;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>Options whose value is one of a few words, in any case.</summary>
internal static class Choice
{
    /// <summary>Lets an option take these words alone; another one is answered with the nearest.</summary>
    public static void Among(Option<string> option, IReadOnlyCollection<string> words) => Limit(option, words);

    /// <summary>The same for an option without a value of its own accord.</summary>
    public static void AmongIfGiven(Option<string?> option, IReadOnlyCollection<string> words) => Limit(option, words);

    private static void Limit(Option option, IReadOnlyCollection<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"{option.Name}: '{token.Value}' is none of {string.Join(", ", words)}; the nearest is '{EditDistance.Nearest(token.Value, words)}'.");
            }
        });
    }
}
