using System.CommandLine;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools numbers INPUT… [--unexplained | --facts]</c>: every numeral, where it stands and what it says.</summary>
internal static class NumbersCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools numbers kaifeng-2022-29.txt",
        "plan-tools numbers kaifeng-2022-29.txt --unexplained",
        "plan-tools numbers kaifeng-2022-29.txt --facts",
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
        var facts = new Option<bool>("--facts")
        {
            Description = "What every figure was read to say: its aspect, year, subject and scope.",
        };
        var command = new Command("numbers", "Lists every numeral of notices: its place, its kind, its characters and the words around it.") { inputs, unexplained, facts, plan };
        context.AddReading(command);
        command.SetAction(parsed => (int)EachNotice.Show(
            context, parsed, parsed.GetRequiredValue(inputs), PlanOption.Of(parsed, plan), ShowOf(context, parsed.GetValue(facts), parsed.GetValue(unexplained))));
        return command;
    }

    private static Action<InputFile, PlanNotice> ShowOf(CommandContext context, bool facts, bool unexplained)
    {
        if (facts)
        {
            return (file, notice) => ShowFacts(context, file, notice);
        }

        Predicate<NumeralKind>? isWanted = unexplained ? static kind => kind == NumeralKind.Unexplained : null;
        return (file, notice) => Show(context, file, notice, isWanted);
    }

    private static void ShowFacts(CommandContext context, InputFile file, PlanNotice notice)
    {
        var console = context.Console;
        var figures = Interruptible.Run(() => FigureReader.Read(notice), console.Cancelled);
        var rows = FactLedger.Of(figures).Select(entry => (string[])[SourcePlace.Text(file, notice.Source, entry.Place, context.Reporter.Messages), .. entry.Columns]);
        Interruptible.Run(() => AlignedRows.Write(console, rows.Prepend(["place", .. FactLedger.ColumnNames])), console.Cancelled);
        console.Out.Flush();
    }

    private static void Show(CommandContext context, InputFile file, PlanNotice notice, Predicate<NumeralKind>? isWanted)
    {
        var console = context.Console;
        var figures = Interruptible.Run(() => FigureReader.Read(notice), console.Cancelled);
        var rows = NumberLedger.Of(figures, isWanted)
            .Select(entry => new[] { SourcePlace.Text(file, notice.Source, entry.Place, context.Reporter.Messages), entry.Kind.Name(), entry.Text, entry.Context });
        Interruptible.Run(() => AlignedRows.Write(console, rows), console.Cancelled);
        console.Out.Flush();
        context.Reporter.Note(file.Path, Message.Numerals, figures.Numerals.Length, Counts(context.Reporter.Messages, figures));
    }

    private static string Counts(Messages messages, NoticeFigures figures) => string.Join(
        messages[Message.Comma],
        NumberLedger.Counts(figures).Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Kind.Name()}")));
}
