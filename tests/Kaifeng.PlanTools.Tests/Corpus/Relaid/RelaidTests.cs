using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Corpus.Relaid;

/// <summary>Invented tables in every layout: nearly all rows are read, what is glued is read or told, and none is read wrong.</summary>
public sealed class RelaidTests
{
    private const int Tables = 25;

    public static TheoryData<string> Layouts => [.. TableLayout.All.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Tables_are_read_in_every_layout_and_no_row_is_read_wrong(string layout)
    {
        var isGlued = layout.StartsWith("glued", StringComparison.Ordinal);
        var (wanted, read, wrong) = (0, 0, new List<string>());
        for (var seed = 1; seed <= Tables; seed++)
        {
            var table = InventedTable.Of(seed);
            var rows = Read(TableLayout.All[layout](table), out var unread);
            wrong.AddRange(rows.Except(table.Expected).Select(row => $"{seed}: {row}"));
            Assert.True(!isGlued || rows.Count + unread >= table.Expected.Count, $"table {seed}: of {table.Expected.Count} rows {rows.Count} are read and {unread} told");

            // Where neither numbers nor columns part rows from categories, a glued row is told and not read.
            var counts = !isGlued || (table.IsNumbered && !table.HasCategories);
            wanted += counts ? table.Expected.Count : 0;
            read += counts ? rows.Intersect(table.Expected).Count() : 0;
        }

        Assert.Empty(wrong);
        Assert.True(read * 100 >= wanted * (isGlued ? 80 : 95), $"{layout}: {read} of {wanted} rows");
    }

    private static List<string> Read(string table, out int unread)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of($"甲市“十四五”规划\n\n一、目标\n\n到目标年，质量明显提高。\n\n表1 主要指标\n\n{table}\n\n二、任务\n\n加强领导。\n"));
        var tables = PlacedBlock.Of<Table>(notice).Select(static placed => placed.Block).ToList();
        unread = tables.Sum(static table => table.Rows.Count(static row => row.Kind == RowKind.Unread));
        return [.. tables.SelectMany(static table => table.Indicators).Select(static indicator =>
            $"{indicator.Category}|{indicator.Name}|{indicator.Unit}|{string.Join(',', indicator.Values.Where(static value => value.Printed is not "—").Select(static value => value.Printed))}|{indicator.Attribute}")];
    }
}
