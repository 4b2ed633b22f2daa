using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Planted slips for people: a row a class, and the detectable ones that were missed with their lines.</summary>
internal sealed class SlipsText(CliConsole console, Messages messages)
{
    private const string Indent = "    ";
    private const int Width = 96;

    private static readonly Message[] Headers =
    [
        Message.SlipClass, Message.SlipsPlanted, Message.SlipsDetectable, Message.SlipsSeen, Message.SlipRecall, Message.SlipInterval, Message.SlipsUndetectable,
    ];

    private static readonly LocalText[] Classes =
    [
        new("年均增长", "growth"), new("增减", "change"), new("比重", "share"), new("合计", "total"), new("计数", "count"), new("编号", "numbering"), new("倍数", "multiple"),
        new("新增累计", "added"), new("两处一致", "agreement"), new("表格行", "row"), new("引用", "reference"),
    ];

    private static readonly LocalText[] Kinds =
    [
        new("数字改动", "digit"), new("数字调换", "swap"), new("小数点移位", "point"), new("万亿互换", "scale"), new("增减相反", "sign"), new("单元格错列", "row"), new("漏列一项", "item"),
        new("跳号或重号", "number"), new("引用落空", "reference"),
    ];

    public void Write(InputFile file, SourceText source, ImmutableArray<SlipOutcome> outcomes, bool listsMissed)
    {
        var recalls = ClassRecall.Of(outcomes);
        if (!recalls.IsEmpty)
        {
            AlignedRows.Write(console, recalls.Select(Row).Prepend([.. Headers.Select(header => messages[header])]));
        }

        foreach (var outcome in outcomes.Where(outcome => listsMissed && outcome.IsMissed))
        {
            Write(file, source, outcome.Slip);
        }

        console.Out.Flush();
    }

    private string[] Row(ClassRecall recall) =>
    [
        messages.In(Classes[(int)recall.Class]),
        Text(recall.Planted),
        Text(recall.Detectable),
        Text(recall.Seen),
        recall.Recall is { } share ? Percent(share) : "—",
        recall.Interval is var (low, high) ? $"{Percent(low)}–{Percent(high)}" : "—",
        Text(recall.Undetectable),
    ];

    private void Write(InputFile file, SourceText source, PlantedSlip slip)
    {
        var place = SourcePlace.Text(file, source.PositionOf(slip.Place.Extent.Start));
        console.Out.WriteLine();
        console.Out.WriteLine(OneLine.Of(
            $"{place}: {messages.In(Classes[(int)slip.Class])}, {messages.In(Kinds[(int)slip.Kind])}: {messages[Message.SlipChange, OneLine.Short(slip.Before), OneLine.Short(slip.After)]}"));
        var excerpt = Excerpt.Of(source, slip.Place, Width);
        console.Out.WriteLine(Indent + excerpt.Line);
        console.Out.WriteLine(Indent + excerpt.Carets);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
