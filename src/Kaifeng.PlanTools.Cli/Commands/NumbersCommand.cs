using System.CommandLine;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools numbers INPUT… [--unexplained]</c>: every numeral, where it stands and what it says.</summary>
internal static class NumbersCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools numbers kaifeng-2022-29.txt",
        "plan-tools numbers kaifeng-2022-29.txt --unexplained",
        "plan-tools numbers notices | cut -f 2 | sort | uniq -c",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = CommonOptions.Inputs();
        var plan = PlanOption.Create();
        var unexplained = new Option<bool>("--unexplained")
        {
            Description = "Only the numerals that the program cannot tell what they say.",
        };
        var command = new Command("numbers", "Lists every numeral of notices: its place, its kind, its characters and the words around it.") { inputs, unexplained, plan };
        command.SetAction(parsed =>
        {
            Predicate<NumeralKind>? isWanted = parsed.GetValue(unexplained) ? static kind => kind == NumeralKind.Unexplained : null;
            return (int)EachNotice.Show(
                context, parsed, parsed.GetRequiredValue(inputs), PlanOption.Of(parsed, plan), (file, notice) => Show(context, file, notice, isWanted));
        });
        return command;
    }

    private static void Show(CommandContext context, InputFile file, PlanNotice notice, Predicate<NumeralKind>? isWanted)
    {
        var console = context.Console;
        var figures = Interruptible.Run(() => FigureReader.Read(notice), console.Cancelled);
        var rows = NumberLedger.Of(figures, isWanted)
            .Select(entry => new[] { SourcePlace.Text(file, entry.Place), entry.Kind.Name(), entry.Text, entry.Context });
        Interruptible.Run(() => AlignedRows.Write(console, rows), console.Cancelled);
        console.Out.Flush();
        context.Reporter.Note(file.Path, Message.Numerals, figures.Numerals.Length, Counts(context.Reporter.Messages, figures));
    }

    private static string Counts(Messages messages, NoticeFigures figures) => string.Join(
        messages[Message.Comma],
        NumberLedger.Counts(figures).Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Kind.Name()}")));
}
