using System.Collections.Immutable;
using System.CommandLine;
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
        context.AddReading(command);
        command.SetAction(parsed => (int)EachNotice.Show(
            context,
            parsed,
            parsed.GetRequiredValue(inputs),
            PlanOption.Of(parsed, plan),
            (_, notice) => Interruptible.Run(() => Write(context.Console, notice), context.Console.Cancelled)));
        return command;
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
