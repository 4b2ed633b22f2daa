using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Model;
using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>What <c>extract</c> ends with: a row a notice. A table for people, tabs for programs.</summary>
internal sealed class SummaryTable(Messages messages)
{
    private static readonly (Message Header, Func<NoticeCounts, int> Count)[] Columns =
    [
        (Message.Plans, static counts => counts.Plans),
        (Message.Sections, static counts => counts.Sections),
        (Message.Boxes, static counts => counts.Boxes),
        (Message.Tables, static counts => counts.Tables),
        (Message.Indicators, static counts => counts.Indicators),
        (Message.Joined, static counts => counts.Joined),
        (Message.Repairs, static counts => counts.Repairs),
        (Message.Unplaced, static counts => counts.Unplaced),
    ];

    private readonly List<string[]> rows = [];

    /// <summary>The cells of a notice's row after its name.</summary>
    public static ImmutableArray<string> CountsOf(PlanNotice notice)
    {
        var counts = NoticeCounts.Of(notice);
        return [.. Columns.Select(column => column.Count(counts).ToString(CultureInfo.InvariantCulture))];
    }

    public void Add(string noticeName, ImmutableArray<string> counts) => rows.Add([noticeName, .. counts]);

    public void Write(CliConsole console)
    {
        if (rows.Count == 0)
        {
            return;
        }

        ImmutableArray<string> headers = [messages[Message.Notice], .. Columns.Select(column => messages[column.Header])];
        if (console.IsTerminal)
        {
            WriteTable(console, headers);
            return;
        }

        foreach (var row in rows.Prepend([.. headers]))
        {
            console.Out.WriteLine(string.Join('\t', row));
        }
    }

    private void WriteTable(CliConsole console, ImmutableArray<string> headers)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Simple);
        foreach (var header in headers)
        {
            var column = new Spectre.Console.TableColumn(Markup.Escape(header)).PadLeft(0).PadRight(0);
            table.AddColumn(header == headers[0] ? column : column.RightAligned().NoWrap());
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        Ansi.Create(console).Write(table);
    }
}
