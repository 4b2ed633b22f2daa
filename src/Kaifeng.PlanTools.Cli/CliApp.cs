using System.CommandLine;
using System.CommandLine.Help;
using Kaifeng.PlanTools.Cli.Commands;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli;

/// <summary>The program, with its console as a parameter.</summary>
public static class CliApp
{
    private const int BrokenPipe = 32;

    /// <summary>Runs one command line. Never throws; whatever goes wrong is a line on standard error and an exit code.</summary>
    public static ExitCode Run(string[] args, CliConsole console)
    {
        console = Guarded(console);
        var language = Languages.Choose(Languages.AskedIn(args), console);
        var reporter = new Reporter(console, language);
        try
        {
            var code = Invoke(args, console, reporter, language);
            console.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            reporter.Say(Message.Interrupted);
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            return reporter.ExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Files are guarded where they are read and written; this is standard output, closed or on a full disk.
            reporter.Say(Message.NoOutput, Trouble.Of(exception));
            return ExitCode.CouldNotRun;
        }
#pragma warning disable CA1031 // The last resort: a user sees a line, not a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            reporter.Say(Message.Unexpected, Trouble.Unexpected(exception));
            return ExitCode.CouldNotRun;
        }
    }

    // Text of a notice in a log of GitHub Actions must not be a command to it.
    private static CliConsole Guarded(CliConsole console) => string.IsNullOrEmpty(console.Environment("GITHUB_ACTIONS"))
        ? console
        : console with { Out = new WorkflowGuard(console.Out) { NewLine = console.Out.NewLine }, Error = new WorkflowGuard(console.Error) { NewLine = console.Error.NewLine } };

    // Whoever reads our output may stop when he has enough (| head).
    private static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is BrokenPipe or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    private static ExitCode Invoke(string[] args, CliConsole console, Reporter reporter, Language language)
    {
        var context = Context(console, reporter);
        var root = Root(context, language);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not (HelpPage or VersionText))
        {
            var problems = UsageErrors.Of(parsed);
            if (problems.Count > 0)
            {
                foreach (var problem in problems)
                {
                    UsageErrors.Say(reporter, parsed, problem);
                }

                return ExitCode.CouldNotRun;
            }

            reporter.Speak(language, parsed.GetValue(context.Quiet), parsed.GetValue(context.Reading.SkipUnreadable));
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    /// <summary>The commands, for a look at their words.</summary>
    internal static RootCommand Commands()
    {
        var console = new CliConsole { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = static () => Stream.Null };
        return Root(Context(console, new Reporter(console, Language.En)), Language.En);
    }

    private static CommandContext Context(CliConsole console, Reporter reporter) =>
        new(console, reporter, CommonOptions.Lang(), CommonOptions.MaxSize(), new ReadingOptions(), CommonOptions.Quiet());

    private static RootCommand Root(CommandContext context, Language language)
    {
        var root = new RootCommand("Reads planning notices of Chinese governments into structured data.")
        {
            HelpName = "plan-tools",
            Options = { context.Lang, context.Quiet },
            Subcommands =
            {
                ExtractCommand.Create(context),
                ExportCommand.Create(context),
                CheckCommand.Create(context),
                MutateCommand.Create(context),
                RulesCommand.Create(context),
                ExplainCommand.Create(context),
                OutlineCommand.Create(context),
                NumbersCommand.Create(context),
                WhereCommand.Create(context),
                SchemaCommand.Create(context),
                CompletionsCommand.Create(context),
                HelpCommand.Create(context),
            },
        };
        root.Directives.Clear();
        root.Subcommands.Add(CompleteCommand.Create(context, root));
        root.SetAction(static parsed => HelpCommand.Show(parsed.RootCommandResult.Command, "", parsed));
        root.Options.OfType<VersionOption>().Single().Action = new VersionText();
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpPage(context.Console, language);

            // Those that begin with a slash could be files.
            foreach (var alias in option.Aliases.Where(static alias => alias is not "-h").ToList())
            {
                option.Aliases.Remove(alias);
            }
        }

        return root;
    }
}
