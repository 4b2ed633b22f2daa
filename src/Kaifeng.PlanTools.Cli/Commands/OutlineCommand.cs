using System.Collections.Immutable;
using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Exporting.Outline;
using Kaifeng.PlanTools.Model;
using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools outline INPUT</c>: plans, sections, boxes and tables with their lines.</summary>
internal static class OutlineCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools outline kaifeng-2022-29.txt",
        "plan-tools outline out/kaifeng-2022-29/notice.json | grep 专栏",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = CommonOptions.Inputs();
        var plan = PlanOption.Create();
        var command = new Command("outline", "Shows the outline of notices, each entry with its line in the source.") { inputs, plan };
        command.SetAction(parsed => (int)Run(context, parsed, parsed.GetRequiredValue(inputs), PlanOption.Of(parsed, plan)));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] arguments, PlanChoice plans)
    {
        var reporter = context.Reporter;
        var inputs = context.Inputs(parsed);
        foreach (var input in inputs.Find(arguments, findsJson: true))
        {
            NoticeInputs.Guard(reporter, input.File, () => Show(context, inputs.Reader(reporter), input, plans));
        }

        return reporter.ExitCode;
    }

    private static void Show(CommandContext context, InputReader reader, NamedInput input, PlanChoice plans)
    {
        if (reader.ReadFile(input) is not { } file || reader.ReadNotice(input, file) is not { } notice)
        {
            return;
        }

        if (!NoticeShape.IsNotice(notice))
        {
            context.Reporter.Note(input.File.Path, Message.NoNotice);
        }

        if (plans.Of(notice, context.Reporter, input.File.Path) is { } chosen)
        {
            Interruptible.Run(() => Write(context.Console, chosen), context.Console.Cancelled);
        }
    }

    private static void Write(CliConsole console, PlanNotice notice)
    {
        var outline = NoticeOutline.Of(notice);
        if (console.IsTerminal)
        {
            var tree = new Tree(Markup.Escape(OneLine.Of(notice.Source.NoticeName)));
            AddTo(tree, outline);
            Ansi.Create(console).Write(tree);
            return;
        }

        console.Out.WriteLine(notice.Source.NoticeName);
        foreach (var line in OutlineText.Lines(outline))
        {
            console.Out.WriteLine("  " + line);
        }
    }

    // A title is as printed in the source, which may print escape sequences: data for a program, an attack on a terminal.
    private static string Caption(OutlineNode node) => Markup.Escape(OneLine.Of(OutlineText.Caption(node)));

    private static void AddTo(IHasTreeNodes parent, ImmutableArray<OutlineNode> nodes)
    {
        foreach (var node in nodes)
        {
            var style = node.Kind switch
            {
                OutlineKind.Plan => "bold",
                OutlineKind.Section => "default",
                _ => "green",
            };
            var line = FormattableString.Invariant($"[grey]:{node.Line}[/]");
            AddTo(parent.AddNode($"[{style}]{Caption(node)}[/] {line}"), node.Children);
        }
    }
}
