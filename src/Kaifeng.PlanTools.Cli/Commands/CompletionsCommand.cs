using System.CommandLine;
using System.Reflection;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools completions SHELL</c>: a script for the shell, which asks the program itself what fits (its command complete).</summary>
internal static class CompletionsCommand
{
    public static readonly string[] Examples =
    [
        "source <(plan-tools completions bash)",
        "plan-tools completions fish | source",
        "plan-tools completions pwsh | Out-String | Invoke-Expression",
    ];

    private static readonly (string Shell, string Ending)[] Scripts = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("pwsh", "ps1")];

    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", Scripts.Select(static script => script.Shell))}.",
        };
        shell.AcceptOnlyFromAmong([.. Scripts.Select(static script => script.Shell)]);
        var command = new Command("completions", "Prints a script that completes the commands and options of plan-tools in a shell.") { shell };
        command.SetAction(parsed =>
        {
            context.Console.Out.Write(ScriptOf(parsed.GetRequiredValue(shell)));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string ScriptOf(string shell)
    {
        var ending = Array.Find(Scripts, script => script.Shell == shell).Ending;
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"plan-tools.{ending}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
